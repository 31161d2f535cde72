import type { HateStrand, ReporterType } from '../../schema/vocabulary.ts';
import type { AskedName, PartName } from './asked.ts';

export type FileFaultName =
  | 'TOO_LARGE'
  | 'TOO_MANY'
  | 'EMPTY'
  | 'NOT_TAKEN'
  | 'NOT_WHAT_IT_SAYS'
  | 'INFECTED'
  | 'FULL'
  | 'WAIT';

export type FaultName =
  | 'CHOOSE'
  | 'CHOOSE_SOME'
  | 'NEEDED'
  | 'TOO_LONG'
  | 'UNREADABLE'
  | 'NAME_NEEDED'
  | 'REACH_NEEDED'
  | 'MAIL_ADDRESS'
  | 'LEAVE_EMPTY';

export type StageName = 'SENT' | 'NOT_TAKEN' | 'READ' | 'WORKING' | 'ANSWERED' | 'CLOSED';

interface Question {
  label: string;
  hint?: string;
}

/** Every sentence of the form, in one language. `{…}` is filled in: days, names, references. */
export interface FormWords {
  otherLanguage: string;
  awaitsReview: string | null;
  leave: string;
  leaveHint: string;
  print: string;
  title: string;
  lede: string;
  danger: {
    heading: string;
    call: string;
    cannotSpeak: string;
    notNow: string;
    abuse: string;
    abuseEngland: string;
    abuseWales: string;
    question: string;
    yes: string;
    no: string;
    toldYes: string;
  };
  elsewhere: { heading: string; points: readonly string[]; contact: string };
  notAsb: { heading: string; lede: string; points: readonly string[] };
  needed: { heading: string; points: readonly string[] };
  privacy: { heading: string; points: readonly string[] };
  next: { heading: string; emergency: string; talk: string; meet: string; inform: string; help: string };
  start: string;
  parts: Record<PartName, { heading: string; lede?: string }>;
  questions: Record<AskedName, Question>;
  optional: string;
  choices: {
    yesNo: Record<'yes' | 'no' | 'unsure', string>;
    forWhom: Record<'me' | 'other', string>;
    naming: Record<'named' | 'anonymous', string>;
    noMessages: string;
    notSure: string;
    category: Record<string, string>;
    hateStrands: Record<HateStrand, string>;
    reporterType: Record<Exclude<ReporterType, ReporterType.ANONYMOUS>, string>;
    methods: Record<string, string>;
  };
  leaveEmpty: string;
  check: string;
  checkTitle: string;
  checkLede: string;
  notAnswered: string;
  change: string;
  send: string;
  faults: Record<FaultName, string>;
  faultTitle: string;
  errorPrefix: string;
  again: Record<'TOO_SOON' | 'TOO_OLD' | 'OTHER' | 'NONE' | 'FILES_CHANGED', string>;
  files: {
    heading: string;
    lede: string;
    points: readonly string[];
    choose: string;
    added: string;
    none: string;
    add: string;
    goOn: string;
    remove: string;
    change: string;
    cameWith: string;
    sentBefore: string;
    faults: Record<FileFaultName, string>;
  };
  sent: {
    title: string;
    reference: string;
    secret: string;
    keep: string;
    emergency: string;
    usual: string;
    anonymous: string;
    noise: string;
    parties: string;
    verbal: string;
    police: string;
    hate: string;
    follow: string;
    more: string;
  };
  progress: {
    title: string;
    lede: string;
    reference: string;
    secret: string;
    ask: string;
    wrong: string;
    found: string;
    stages: Record<StageName, string>;
  };
  tooMany: { title: string; text: string };
  tooLarge: { title: string; text: string };
  failed: { title: string; text: string };
  notOurs: { title: string; text: string };
  closed: { title: string; text: string };
  backToStart: string;
  printed: { title: string; lede: string; tick: string; files: string; date: string };
}
