import { MinimisedUnder } from '../vocabulary.ts';
import { takenFrom, whatGoes } from './what-goes.ts';

const parties = '(select p.id from party p where p.person_id = any($1))';
const actions = `(select a.id from action a where a.party_id in ${parties})`;
const orders = `(select o.id from court_order o where o.action_id in ${actions})`;
const plans = `(select l.id from action_plan l where l.agreed_with_id in ${parties})`;

/** Where words and places stand that somebody said, or that were written of them alone. `$1` are the records of the person. */
const rowsOfPerson: readonly (readonly [table: string, where: string])[] = [
  ['party', 'person_id = any($1)'],
  ['risk_assessment', 'person_id = any($1)'],
  ['visit', `person_id = any($1) or party_id in ${parties}`],
  ['prevention_activity', 'person_id = any($1)'],
  ...[
    'contact',
    'action',
    'cooperation_request',
    'service_complaint',
    'survey',
    'temporary_exclusion',
    'partnership_option',
    'deadline',
  ].map((table) => [table, `party_id in ${parties}`] as const),
  ['party_permission', `party_id in ${parties} or to_party_id in ${parties}`],
  ['sharing_permission', `party_id in ${parties} or recipient_party_id in ${parties}`],
  ['case_review', `applicant_id in ${parties}`],
  ['action_plan', `id in ${plans}`],
  ['plan_version', `agreed_with_id in ${parties}`],
  ['plan_item', `plan_id in ${plans}`],
  ['plan_review', `plan_id in ${plans}`],
  ...[
    'action_finding',
    'agreement',
    'diary_sheets',
    'security_measure',
    'temporary_move',
    'witness_support',
    'formal_action',
    'formal_decision',
    'possession_claim',
    'police_evidence',
    'court_order',
    'housing_consultation',
    'solicitor_instruction',
  ].map((table) => [table, `action_id in ${actions}`] as const),
  ['diary_entry', `kept_by_id in ${parties} or action_id in ${actions}`],
  ['order_change', `order_id in ${orders}`],
  ['publicity', `order_id in ${orders}`],
  [
    'disclosure',
    `recipient_party_id in ${parties} or id in (select i.disclosure_id from disclosed_item i where i.party_id in ${parties})`,
  ],
  ['evidence', `given_by_id in ${parties}`],
];

/** Every table in which something is theirs, but for their reports. */
export const tablesOfTheirs: readonly string[] = rowsOfPerson.map(([table]) => table);

/** The home that a report is about stays with its case: figures are counted from it, and it need not be theirs. */
const ofReport = { empties: whatGoes.report!.empties!.filter((column) => column !== 'property_id') };

const attachments = 'report_id in (select r.id from report r where r.reporter_id = any($1))';

export const whatIsTheirs: readonly string[] = [
  takenFrom('report', 'reporter_id = any($1)', ofReport),
  takenFrom('report_attachment', attachments),
  ...rowsOfPerson.map(([table, where]) => takenFrom(table, where)),
];

/** Marked as what lost its words at somebody's request. */
export const markedAsTheirs: readonly string[] = [
  `update report set minimised_at = statement_timestamp(), minimised_under = '${MinimisedUnder.ERASURE}'
    where reporter_id = any($1) and minimised_at is null`,
  `update evidence set minimised_at = statement_timestamp() where given_by_id in ${parties} and minimised_at is null`,
];

const evidenceOfTheirs = `given_by_id in ${parties}`;

/** Whose files lie where: the table, and which rows. `$1` are the records of the person. */
export const filesOfTheirs = [
  ['evidence', evidenceOfTheirs],
  ['report_attachment', attachments],
] as const;

/**
 * SQL of the function that says how much would go with somebody: to whoever protects data, who reads no case, as counts and
 * nothing else.
 */
export const whatWouldGoFunction = `
create or replace function app.what_would_go(person uuid)
  returns table (cases int, reports int, records int, files int)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  records_of uuid[];
begin
  if not app.protects_data() then return; end if;
  records_of := array(select app.same_person(person));
  return query select * from app.counted_of_person(records_of);
end $$;

create or replace function app.counted_of_person(uuid[])
  returns table (cases int, reports int, records int, files int)
  language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select (select count(*)::int from (select p.case_id from party p where p.person_id = any($1)
            union select r.case_id from report r where r.reporter_id = any($1) and r.case_id is not null) c),
         (select count(*)::int from report where reporter_id = any($1)),
         (${rowsOfPerson
           .filter(([table]) => table !== 'evidence')
           .map(([table, where]) => `(select count(*)::int from ${table} where ${where})`)
           .join('\n          + ')}),
         (select count(*)::int from evidence where ${evidenceOfTheirs} and minimised_at is null)
           + (select count(*)::int from report_attachment where ${attachments} and storage_key is not null)
$$;
`;
