import type { CategoryCode, ContactMethod, HateStrand, ReporterType } from '../vocabulary.ts';

/** What somebody answered on the form, as it is sealed. What nobody answered is null. */
export interface SentAnswers {
  dangerNow: boolean;
  policeCalled: boolean | null;
  reporterType: ReporterType;
  /** Null where it is about whoever writes. */
  onBehalfOf: { name: string | null; knows: boolean | null } | null;
  category: CategoryCode | null;
  what: string;
  when: string;
  where: string;
  who: string | null;
  violence: boolean | null;
  /** Whether somebody perceives it as based on hate; no proof is asked. */
  hate: boolean | null;
  hateStrands: HateStrand[];
  /** By a partner, a former partner or family: the domestic abuse procedure. */
  domestic: boolean | null;
  /** By somebody who works for the landlord. */
  aboutStaff: boolean | null;
  safeToSelfResolve: boolean | null;
  /** Null for an anonymous report. */
  reporter: SentReporter | null;
  /** What the files that came with it were called. */
  files?: readonly SentFile[];
}

export interface SentFile {
  id: string;
  fileName: string;
}

export interface SentReporter {
  name: string;
  phone: string | null;
  email: string | null;
  methods: ContactMethod[];
  noMessages: boolean;
  safeTimes: string | null;
  mustNotBeSaid: string | null;
  language: string | null;
}
