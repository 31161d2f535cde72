import type { ClientBase } from 'pg';
import { pastGoesWith } from '../schema/as-at/past-goes-with.ts';
import { goesWith, takenFrom, whatGoesOfPerson } from '../schema/retention/what-goes.ts';
import { AuditKind, EventKind, type MinimisedUnder } from '../schema/vocabulary.ts';

/** Of what, and why: codes, identities and counts, as the log may say them. */
export interface Taking {
  table: string;
  ids: readonly string[];
  under: MinimisedUnder;
  /** How long it was kept. */
  months: number;
  facts: Record<string, unknown>;
}

export interface Taken {
  people: number;
  files: number;
}

/**
 * Takes identity, words and files from rows, in the caller's transaction: what figures are counted from stays, and so does
 * every entry of the log. Whoever was in nothing else is erased; in place of whoever is, somebody without a name stands
 * from here on.
 */
export async function minimise(client: ClientBase, taking: Taking): Promise<Taken> {
  const { table, ids } = taking;
  const people = await peopleOf(client, table, ids);
  const files = await strikeOffFiles(client, filesIn[table] ?? [], ids);
  for (const statement of goesWith[table]!) await client.query(statement, [ids]);
  await mark(client, taking);
  await heldStill(client, people);
  const remaining = await remainingOf(client, people);
  await standIn(client, taking, people, remaining);
  for (const statement of pastGoesWith[table] ?? []) await client.query(statement, [ids]);
  const gone = people.filter((id) => !remaining.has(id));
  const erased = await erasePeople(client, gone, taking);
  return { people: erased, files };
}

/** Who is in them; records that were found to be one person are one. */
async function peopleOf(client: ClientBase, table: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct coalesce(h.merged_into_id, h.id) as id from (${peopleIn[table]}) x (id) join person h on h.id = x.id
      where h.erased_at is null`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

const peopleIn: Record<string, string> = {
  asb_case: `select person_id from party where case_id = any($1) union select reporter_id from report where case_id = any($1)
    union select person_id from visit where case_id = any($1) union select person_id from risk_assessment where case_id = any($1)
    union select person_id from prevention_activity where case_id = any($1)`,
  report: 'select reporter_id from report where id = any($1)',
  evidence: 'select null::uuid where cardinality($1::uuid[]) < 0',
  online_report: 'select null::uuid where cardinality($1::uuid[]) < 0',
  prevention_activity: 'select person_id from prevention_activity where id = any($1)',
  visit: 'select person_id from visit where id = any($1)',
  risk_assessment: 'select person_id from risk_assessment where id = any($1)',
};

/** Rows that have files in storage: the table, and which. */
export type FilesIn = readonly (readonly [table: 'evidence' | 'report_attachment', where: string])[];

/** They are removed from storage as what an upload left behind is: after the commit, however often it is tried. */
export async function strikeOffFiles(
  client: ClientBase,
  filesIn: FilesIn,
  ids: readonly string[],
): Promise<number> {
  let files = 0;
  for (const [table, where] of filesIn) {
    const { rowCount } = await client.query(
      `insert into app.stored_file (key, stored_at)
       select storage_key, statement_timestamp() - interval '2 days' from ${table}
        where ${where} and minimised_at is null and storage_key is not null`,
      [ids],
    );
    files += rowCount ?? 0;
  }
  return files;
}

const filesIn: Record<string, FilesIn> = {
  asb_case: [
    ['evidence', 'case_id = any($1)'],
    ['report_attachment', 'report_id in (select r.id from report r where r.case_id = any($1))'],
  ],
  evidence: [['evidence', 'id = any($1)']],
  report: [['report_attachment', 'report_id = any($1)']],
  online_report: [['report_attachment', 'online_report_id = any($1)']],
};

/** What goes with a case is marked with it. */
const markedWith: Record<string, readonly string[]> = {
  asb_case: ['report', 'evidence', 'prevention_activity', 'visit', 'risk_assessment'],
};
const saysWhy = new Set(['asb_case', 'report']);

async function mark(client: ClientBase, { table, ids, under, months, facts }: Taking): Promise<void> {
  for (const [each, where] of [
    ...(markedWith[table] ?? []).map((beside) => [beside, 'case_id'] as const),
    [table, 'id'] as const,
  ]) {
    const why = saysWhy.has(each) ? ', minimised_under = $2, minimised_after_months = $3' : '';
    await client.query(
      `update ${each} set minimised_at = statement_timestamp()${why} where ${where} = any($1)`,
      why ? [ids, under, months] : [ids],
    );
  }
  const log = logs[table];
  if (log) await client.query(log, [ids, EventKind.MINIMISED, JSON.stringify({ under, months, ...facts })]);
}

/** Reports of an import have no log: their import is their origin. */
const logs: Record<string, string> = {
  asb_case: `insert into case_event (case_id, kind, occurred_at, facts) select id, $2, statement_timestamp(), $3 from unnest($1::uuid[]) id`,
  report: `insert into case_event (report_id, kind, occurred_at, facts) select id, $2, statement_timestamp(), $3 from report
    where id = any($1) and import_id is null`,
  evidence: `insert into evidence_event (evidence_id, kind, occurred_at, facts) select id, $2, statement_timestamp(), $3 from unnest($1::uuid[]) id`,
};

/** Nobody is brought into anything while it is decided whether they are forgotten (`app.refuse_forgotten`). */
export const heldStill = (client: ClientBase, people: readonly string[]) =>
  client.query('select from person where id = any($1) order by id for update', [people]);

async function remainingOf(client: ClientBase, people: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>(
    'select id from unnest($1::uuid[]) id where app.person_remains(id)',
    [people],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * In what went, somebody without a name stands for each who is in something else: the same for one person always, so that
 * one is counted as one. Once a person has a stand-in, it stands for them in all that goes.
 */
async function standIn(
  client: ClientBase,
  { table, ids, under }: Taking,
  people: readonly string[],
  remaining: ReadonlySet<string>,
): Promise<void> {
  const known = await client.query<{ id: string }>(
    'select person_id as id from app.stand_in where person_id = any($1)',
    [people],
  );
  const have = new Set(known.rows.map(({ id }) => id));
  for (const id of remaining) {
    if (have.has(id)) continue;
    await client.query(
      `with made as (insert into person (kind, erased_at, erased_under) select kind, statement_timestamp(), $2 from person where id = $1 returning id)
       insert into app.stand_in (person_id, stand_in_id) select $1, id from made`,
      [id, under],
    );
    have.add(id);
  }
  const stood = [...have];
  if (stood.length === 0) return;
  for (const [each, column, of] of standsIn[table] ?? []) {
    await client.query(
      `update ${each} t set ${column} = s.stand_in_id from app.stand_in s, person h
        where t.${of} = any($1) and h.id = t.${column} and s.person_id = coalesce(h.merged_into_id, h.id) and s.person_id = any($2)`,
      [ids, stood],
    );
  }
  // Whoever read them for this alone reads them no more.
  await client.query('update person set readers = app.readers_of_person(id) where id = any($1)', [stood]);
}

const standsIn: Record<string, readonly (readonly [table: string, column: string, of: string])[]> = {
  asb_case: [
    ['party', 'person_id', 'case_id'],
    ['report', 'reporter_id', 'case_id'],
    ['visit', 'person_id', 'case_id'],
    ['risk_assessment', 'person_id', 'case_id'],
    ['prevention_activity', 'person_id', 'case_id'],
  ],
  report: [['report', 'reporter_id', 'id']],
  prevention_activity: [['prevention_activity', 'person_id', 'id']],
  visit: [['visit', 'person_id', 'id']],
  risk_assessment: [['risk_assessment', 'person_id', 'id']],
};

/**
 * Empties the records of people and destroys their keys: nothing that was sealed for them opens again, in no copy of the
 * database either. Whoever was known only as living with them goes too. Answers how many went.
 */
export async function erasePeople(
  client: ClientBase,
  people: readonly string[],
  { under, facts }: Pick<Taking, 'under' | 'facts'>,
): Promise<number> {
  if (people.length === 0) return 0;
  const lived = await client.query<{ id: string }>(
    'select distinct o as id from unnest($1::uuid[]) p, app.lives_with(p) o where o <> all($1)',
    [people],
  );
  const records = await client.query<{ id: string }>(
    'select distinct s as id from unnest($1::uuid[]) p, app.same_person(p) s',
    [people],
  );
  const ids = records.rows.map(({ id }) => id);
  for (const statement of ofPeople) await client.query(statement, [ids]);
  await client.query(
    'update person set erased_at = statement_timestamp(), erased_under = $2, version = version + 1 where id = any($1)',
    [ids, under],
  );
  await client.query(
    'insert into audit_entry (kind, person_id, facts) select $2, id, $3 from unnest($1::uuid[]) id',
    [people, AuditKind.PERSON_ERASED, JSON.stringify({ under, ...facts })],
  );
  const others = lived.rows.map(({ id }) => id);
  await heldStill(client, others);
  const alone = await client.query<{ id: string }>(
    'select id from person where id = any($1) and erased_at is null and not app.person_remains(id)',
    [others],
  );
  const more = alone.rows.map(({ id }) => id);
  return people.length + (await erasePeople(client, more, { under, facts }));
}

const ofPeople = [
  'delete from person_key where person_id = any($1)',
  'delete from health_note where person_id = any($1)',
  'delete from safe_contact_note where person_id = any($1)',
  // That they answered is counted; what they answered opens no more.
  `update equality_profile set sealed = '\\x00' where person_id = any($1) and sealed is not null`,
  'update sensitive_showing set explanation = null where person_id = any($1)',
  'delete from membership where person_id = any($1) or group_id = any($1)',
  'update person_merge set reason = null where survivor_id = any($1) or merged_id = any($1)',
  'delete from subject_access_item where request_id in (select r.id from subject_access_request r where r.person_id = any($1))',
  takenFrom('emergency_access', 'person_id = any($1)'),
  takenFrom('retention_hold', 'person_id = any($1)'),
  takenFrom('external_reference', 'person_id = any($1)'),
  takenFrom('person', 'id = any($1)', whatGoesOfPerson),
  'delete from app.stand_in where person_id = any($1)',
];
