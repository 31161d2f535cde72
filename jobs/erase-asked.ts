import type { ClientBase, Pool } from 'pg';
import { findGivenAway } from '../schema/contact/confidentiality-rules.ts';
import type { KnownPerson, TextWords } from '../schema/disclosure/text-findings.ts';
import { textsOfCases } from '../schema/retention/what-goes.ts';
import { filesOfTheirs, markedAsTheirs, whatIsTheirs } from '../schema/retention/what-is-theirs.ts';
import { EventKind, type KeptBecause, MinimisedUnder } from '../schema/vocabulary.ts';
import type { KeptFiles } from '../server/evidence/kept-files.ts';
import { type Log, saidOf } from './log.ts';
import { erasePeople, heldStill, strikeOffFiles } from './minimise.ts';
import { removeStrays } from './tasks/tend-evidence.ts';
import { transactionOn, withClient } from './with-client.ts';

/** What stands where somebody's name stood in the words of others. */
const ERASED = '[erased]';

interface Asked {
  id: string;
  personId: string;
  reason: string;
}

/** Erases who is to be erased, one by one, each in a transaction: whatever dies in the middle has erased nobody. */
export async function eraseAsked(pool: Pool, log: Log, files: KeptFiles): Promise<void> {
  const waiting = 'select from erasure where carried_out_at is null and refused_because is null limit 1';
  if ((await pool.query(waiting)).rowCount === 0) return;
  await withClient(pool, async (client) => {
    while (await transactionOn(client, () => eraseNext(client)));
    await removeStrays(client, files).catch((error) =>
      log.error(saidOf(error), 'files of somebody who was erased are still there: the night takes them'),
    );
  });
}

async function eraseNext(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<Asked>(
    `select id, person_id as "personId", reason from erasure where carried_out_at is null and refused_because is null
      order by asked_at, id limit 1 for update skip locked`,
  );
  const asked = rows[0];
  if (!asked) return false;
  const records = await sameAs(client, asked.personId);
  await heldStill(client, records);
  const kept = await client.query<{ why: KeptBecause[] }>(
    'select app.person_kept_because($1, statement_timestamp()) as why',
    [asked.personId],
  );
  const why = kept.rows[0]!.why;
  if (why.length > 0) {
    await client.query('update erasure set refused_because = $2 where id = $1', [asked.id, why]);
    return true;
  }
  await erase(client, asked, records);
  return true;
}

async function erase(client: ClientBase, { id, personId, reason }: Asked, records: string[]): Promise<void> {
  const cases = await client.query<{ id: string }>(casesSql, [records]);
  const reports = await client.query<{ id: string }>(
    'select id from report where reporter_id = any($1) and case_id is null',
    [records],
  );
  await takeNameFromWords(
    client,
    cases.rows.map((row) => row.id),
    records,
  );
  await strikeOffFiles(client, filesOfTheirs, records);
  for (const statement of [...whatIsTheirs, ...markedAsTheirs]) await client.query(statement, [records]);
  await erasePeople(client, [personId], { under: MinimisedUnder.ERASURE, facts: { erasure: id, reason } });
  const facts = JSON.stringify({ person: personId, erasure: id, reason });
  for (const [column, { rows }] of [
    ['case_id', cases],
    ['report_id', reports],
  ] as const) {
    await client.query(
      `insert into case_event (${column}, kind, occurred_at, facts) select id, $2, statement_timestamp(), $3 from unnest($1::uuid[]) id`,
      [rows.map((row) => row.id), EventKind.PERSON_ERASED, facts],
    );
  }
  await client.query('update erasure set carried_out_at = statement_timestamp() where id = $1', [id]);
}

const sameAs = async (client: ClientBase, person: string): Promise<string[]> =>
  (await client.query<{ id: string }>('select s as id from app.same_person($1) s', [person])).rows.map(
    ({ id }) => id,
  );

const casesSql = `
  select case_id as id from party where person_id = any($1)
  union select case_id from report where reporter_id = any($1) and case_id is not null`;

/** In what others said of their cases the name, number, mail and address are struck out, wherever the search finds them. */
async function takeNameFromWords(client: ClientBase, cases: string[], records: string[]): Promise<void> {
  const people = await client.query<KnownPerson>(knownSql, [records]);
  const policy = await client.query<{ sharing: TextWords }>(
    `select document -> 'sharing' as sharing from policy_version where in_force_at <= statement_timestamp() order by number desc limit 1`,
  );
  for (const [table, columns, where] of textsOfCases) {
    const { rows } = await client.query<Record<string, unknown>>(
      `select id, ${columns.join(', ')} from ${table} where ${where}`,
      [cases],
    );
    for (const { id, ...texts } of rows) {
      for (const [column, text] of Object.entries(texts)) {
        if (typeof text !== 'string' || text === '') continue;
        const without = struckOut(text, people.rows, policy.rows[0]!.sharing);
        if (without !== text) {
          await client.query(`update ${table} set ${column} = $2 where id = $1`, [id, without]);
        }
      }
    }
  }
}

const knownSql = `
  select h.kind, array_remove(array[h.name], null) as names, array_remove(array[h.phone], null) as phones,
         array_remove(array[h.email], null) as emails, array_remove(array[p.address], null) as addresses,
         array_remove(array[p.postcode], null) as postcodes, false as reported, false as "mayBeNamed",
         false as "mayBeReached", false as "mayBeLocated"
    from person h left join property p on p.id = h.property_id where h.id = any($1)`;

/** From its end to its beginning, so that each place is still where it was found. */
const struckOut = (text: string, people: readonly KnownPerson[], sharing: TextWords): string =>
  findGivenAway(text, people, sharing)
    .sort((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => left.slice(0, start) + ERASED + left.slice(end), text);
