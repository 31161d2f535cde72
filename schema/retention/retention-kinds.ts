import { RetentionKind } from '../vocabulary.ts';

/** What is kept for a time of its own. How long is data of the policy (`policy/opy872-v3-retention.ts`). */
export interface Kept {
  table: string;
  /** SQL over a row `t`: the rows of this kind … */
  which: string;
  /** … and the moment from which their time is counted. */
  since: string;
  countedFrom: string;
  /** By what a person finds the row again, where it has a reference. */
  reference: string;
  /** SQL over a row `t` and a moment: why it is kept although its time is over, as words of KeptBecause. */
  keptBecause: (at: string) => string;
  /** SQL over a row `t`: its case, report and person, whom a wall may stand around (`conflict-wall/`). */
  about: string;
}

const reportOf = (status: string, since: string, countedFrom: string): Kept => ({
  table: 'report',
  which: `t.case_id is null and t.status in (${status})`,
  since,
  countedFrom,
  reference: 't.reference',
  // Most reports of an import have neither: nothing is to be asked about them.
  keptBecause: (at) =>
    `case when t.reporter_id is null and t.duplicate_of_id is null then '{}'::text[] else app.report_kept_because(t.id, ${at}) end`,
  about: 'null, t.id, t.reporter_id',
});

const held = (person: string) => () =>
  `array_remove(array[case when app.person_is_held(${person}) then 'HELD' end,
     case when app.person_asked_for_access(${person}) then 'ACCESS_REQUEST' end], null)`;
const day = (column: string) => `(${column}::timestamp at time zone 'Europe/London')`;

export const retentionKinds: Record<RetentionKind, Kept> = {
  [RetentionKind.CASE]: {
    table: 'asb_case',
    which: `t.status = 'CLOSED'`,
    since: 't.closed_at',
    countedFrom: 'the closing of the case',
    reference: 't.reference',
    keptBecause: (at) => `app.case_kept_because(t.id, ${at})`,
    about: 't.id, null, null',
  },
  [RetentionKind.NOT_ASB_REPORT]: reportOf(
    `'NOT_ASB'`,
    'coalesce(t.triaged_at, t.received_at)',
    'the decision on the report',
  ),
  [RetentionKind.REFERRED_REPORT]: reportOf(
    `'REDIRECTED', 'SIGNPOSTED'`,
    'coalesce(t.triaged_at, t.received_at)',
    'the decision on the report',
  ),
  [RetentionKind.WITHDRAWN_REPORT]: reportOf(
    `'WITHDRAWN', 'DUPLICATE'`,
    'coalesce(t.triaged_at, t.received_at)',
    'the decision on the report',
  ),
  [RetentionKind.UNDECIDED_REPORT]: reportOf(
    `'RECEIVED', 'IN_TRIAGE'`,
    't.received_at',
    'the receipt of the report',
  ),
  [RetentionKind.EVIDENCE]: {
    table: 'evidence',
    which: `t.case_id is null and t.state = 'SET_ASIDE'`,
    since: 't.set_aside_at',
    countedFrom: 'the day it was set aside',
    reference: 'null::text',
    keptBecause: () => `'{}'::text[]`,
    about: 'null, null, null',
  },
  [RetentionKind.PREVENTION]: {
    table: 'prevention_activity',
    which: 't.case_id is null',
    since: day('t.held_on'),
    countedFrom: 'the day it was held',
    reference: 'null::text',
    keptBecause: held('t.person_id'),
    about: 'null, null, t.person_id',
  },
  [RetentionKind.VISIT]: {
    table: 'visit',
    which: 't.case_id is null',
    since: 't.planned_at',
    countedFrom: 'the time for which it was planned',
    reference: 'null::text',
    keptBecause: held('t.person_id'),
    about: 'null, null, t.person_id',
  },
  [RetentionKind.OCCUPANT_ASSESSMENT]: {
    table: 'risk_assessment',
    which: 't.case_id is null',
    since: 't.assessed_at',
    countedFrom: 'the day of the assessment',
    reference: 'null::text',
    keptBecause: held('t.person_id'),
    about: 'null, null, t.person_id',
  },
  [RetentionKind.ONLINE_REPORT]: {
    table: 'online_report',
    which: `t.state <> 'TAKEN_IN'`,
    since: 'coalesce(t.set_aside_at, t.sent_at)',
    countedFrom: 'the day it was set aside, or else sent',
    reference: 't.reference',
    keptBecause: () => `'{}'::text[]`,
    about: 'null, null, null',
  },
};

export const kindsInOrder = Object.keys(retentionKinds) as RetentionKind[];

/** What is sent online has a table of its own, which came later (migration 0079). */
export const kindsBeforeTheForm = kindsInOrder.filter((kind) => kind !== RetentionKind.ONLINE_REPORT);

/** Whether the time of a row `t` of a kind is over by a moment: SQL over the months and the moment. */
export const overBy = ({ since, which }: Kept, months: string, until: string) =>
  `t.minimised_at is null and ${which} and ${since} <= ${until} - make_interval(months => ${months})`;
