import type { SentAnswers, SentReporter } from '../../schema/online-report/sent-answers.ts';
import { isBlank, refuseText } from '../../schema/text-rules.ts';
import {
  type CategoryCode,
  type ContactMethod,
  type HateStrand,
  ReporterType,
} from '../../schema/vocabulary.ts';
import { type Asked, type AskedName, asks, type Given, saidIn } from './asked.ts';
import type { FaultName } from './form-words.ts';

export interface Fault {
  name: AskedName | 'dangerNow' | 'website';
  fault: FaultName;
}

export type Read = { ok: true; answers: SentAnswers } | { ok: false; faults: readonly Fault[] };

/** What was answered, or beside which question something is missing or cannot be. */
export function readAnswers(given: Given): Read {
  const faults = [
    ...refuseDanger(given),
    ...asks.flatMap((asked) => refuseAnswer(asked, given)),
    ...refuseTogether(given),
    // Nobody sees this field; what fills it in is no person.
    ...(saidIn(given, 'website') === '' ? [] : [{ name: 'website' as const, fault: 'LEAVE_EMPTY' as const }]),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: answersIn(given) };
}

export const refuseDanger = (given: Given): Fault[] =>
  ['yes', 'no'].includes(saidIn(given, 'dangerNow')) ? [] : [{ name: 'dangerNow', fault: 'CHOOSE' }];

function refuseAnswer({ name, choices, most, needed }: Asked, given: Given): Fault[] {
  const said = (given.get(name) ?? []).filter((value) => value !== '');
  if (choices) {
    if (said.some((value) => !choices.includes(value))) return [{ name, fault: 'CHOOSE' }];
    return needed && said.length === 0 ? [{ name, fault: 'CHOOSE' }] : [];
  }
  const text = said[0] ?? '';
  const [refused] = refuseText(name, text, most!);
  if (refused) return [{ name, fault: refused.rule === 'TEXT_TOO_LONG' ? 'TOO_LONG' : 'UNREADABLE' }];
  return needed && isBlank(text) ? [{ name, fault: 'NEEDED' }] : [];
}

/** What is needed only with another answer. */
function refuseTogether(given: Given): Fault[] {
  const faults: Fault[] = [];
  const strands = (given.get('hateStrands') ?? []).filter((value) => value !== '');
  if (saidIn(given, 'hate') === 'yes' && strands.length === 0) {
    faults.push({ name: 'hateStrands', fault: 'CHOOSE_SOME' });
  }
  if (saidIn(given, 'naming') !== 'named') return faults;
  if (saidIn(given, 'reporterType') === '') faults.push({ name: 'reporterType', fault: 'CHOOSE' });
  if (isBlank(saidIn(given, 'name'))) faults.push({ name: 'name', fault: 'NAME_NEEDED' });
  const email = saidIn(given, 'email').trim();
  if (email === '' && isBlank(saidIn(given, 'phone'))) faults.push({ name: 'phone', fault: 'REACH_NEEDED' });
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    faults.push({ name: 'email', fault: 'MAIL_ADDRESS' });
  return faults;
}

function answersIn(given: Given): SentAnswers {
  const text = (name: AskedName) => saidIn(given, name).replace(/\r\n?/g, '\n').trim();
  const perhaps = (name: AskedName) => (isBlank(text(name)) ? null : text(name));
  const chosen = (name: AskedName) => (given.get(name) ?? []).filter((value) => value !== '');
  const yes = (name: AskedName) => ({ yes: true, no: false })[saidIn(given, name)] ?? null;
  const named = saidIn(given, 'naming') === 'named';
  const reporter: SentReporter = {
    name: text('name'),
    phone: perhaps('phone'),
    email: perhaps('email'),
    methods: [...new Set(chosen('methods'))] as ContactMethod[],
    noMessages: chosen('noMessages').length > 0,
    safeTimes: perhaps('safeTimes'),
    mustNotBeSaid: perhaps('mustNotBeSaid'),
    language: perhaps('language'),
  };
  const strands = [...new Set(chosen('hateStrands'))] as HateStrand[];
  return {
    dangerNow: saidIn(given, 'dangerNow') === 'yes',
    policeCalled: yes('policeCalled'),
    reporterType: (saidIn(given, 'reporterType') || ReporterType.ANONYMOUS) as ReporterType,
    onBehalfOf:
      saidIn(given, 'forWhom') === 'other' ? { name: perhaps('otherName'), knows: yes('otherKnows') } : null,
    category: (saidIn(given, 'category') || null) as CategoryCode | null,
    what: text('what'),
    when: text('when'),
    where: text('where'),
    who: perhaps('who'),
    violence: yes('violence'),
    // Whoever names a strand perceives it so, whatever they chose above.
    hate: strands.length > 0 ? true : yes('hate'),
    hateStrands: strands,
    domestic: yes('domestic'),
    aboutStaff: yes('aboutStaff'),
    safeToSelfResolve: yes('safe'),
    reporter: named ? reporter : null,
  };
}
