import pg from 'pg';
import { eraseAsked } from '../../jobs/erase-asked.ts';
import type { Log } from '../../jobs/log.ts';
import { applyRetention } from '../../jobs/tasks/apply-retention.ts';
import { tellOfHolds } from '../../jobs/tell-of-holds.ts';
import { tellOfSubjectAccess } from '../../jobs/tell-of-subject-access.ts';
import { Measure } from '../../schema/analytics/analytics-words.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openKeptFiles } from '../../server/evidence/kept-files.ts';
import { taken } from './casework.ts';
import { closing, readyToClose } from './closing-casework.ts';
import type { Asker, Data, Landlord } from './landlord.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A night of a worker, at whatever moment the story needs. */
export async function night(landlord: Landlord, now: string): Promise<Data> {
  const client = new pg.Client({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker') });
  await client.connect();
  try {
    const files = openKeptFiles(readConfig({ DATA_DIR: landlord.dataDir }));
    return (await applyRetention({ client, now: new Date(now), log: silent, files })).result;
  } finally {
    await client.end();
  }
}

/** What a worker does as soon as it is asked. */
export const workerErases = (landlord: Landlord): Promise<void> =>
  withWorker(landlord, (pool) =>
    eraseAsked(pool, silent, openKeptFiles(readConfig({ DATA_DIR: landlord.dataDir }))),
  );

/** What it does every few seconds. */
export const workerTellsOfHolds = (landlord: Landlord): Promise<void> =>
  withWorker(landlord, (pool) => tellOfHolds(pool, { sends: false }));

export const workerTellsOfSubjectAccess = (landlord: Landlord): Promise<void> =>
  withWorker(landlord, (pool) => tellOfSubjectAccess(pool, { sends: false }));

async function withWorker(landlord: Landlord, work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const pool = new pg.Pool({ connectionString: rolesOf(landlord.databaseUrl).urlOf('worker'), max: 1 });
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}

export const erased = async (by: Asker, personId: string): Promise<Data> =>
  (
    await by.query(
      `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { refusals { field rule clause }
        erasure { id personId reason askedAt carriedOutAt refusedBecause askedBy { name } } } }`,
      { input: { personId, reason: 'OBJECTION' } },
    )
  ).erasePerson;

export const wouldGo = async (by: Asker, personId: string): Promise<Data> =>
  (
    await by.query(
      'query ($id: ID!) { erasurePreview(personId: $id) { keptBecause erasedAt cases reports records files } }',
      { id: personId },
    )
  ).erasurePreview;

/** Every figure there is of the first quarter, as somebody is told it. */
export async function figuresOf(by: Asker): Promise<Record<string, unknown>> {
  const document = `query ($measures: [Measure!]!, $by: [Dimension!]!) {
    analytics(measures: $measures, period: { from: "2026-01-01", to: "2026-03-31" }, by: $by) {
      rows { keys { label } figures { value numerator denominator } } } }`;
  const told: Record<string, unknown> = {};
  for (const measure of Object.values(Measure)) {
    for (const each of [[], ['SERVICE']]) {
      const { data, errors } = await by.answer(document, { measures: [measure], by: each });
      told[`${measure} ${each}`] = errors ? errors[0]!.message : data.analytics.rows;
    }
  }
  return told;
}

const hold =
  'hold { id caseReference personId reason explanation reviewOn placedAt liftedAt liftReason placedBy { name } }';

export const placed = async (by: Asker, input: object): Promise<Data> =>
  (
    await by.query(
      `mutation ($input: PlaceHoldInput!) { placeHold(input: $input) { refusals { field rule clause } ${hold} } }`,
      {
        input: {
          reason: 'LEGAL_CLAIM',
          explanation: 'A claim is announced.',
          reviewOn: '2026-09-01',
          ...input,
        },
      },
    )
  ).placeHold;

export const lifted = async (by: Asker, input: object): Promise<Data> =>
  (
    await by.query(
      `mutation ($input: LiftHoldInput!) { liftHold(input: $input) { refusals { field rule clause } ${hold} } }`,
      { input },
    )
  ).liftHold;

export const previewed = async (by: Asker, asked: object = {}): Promise<Data> =>
  (
    await by.query(
      `query ($withinMonths: Int, $kind: RetentionKind, $first: Int, $after: String) {
        retentionPreview(withinMonths: $withinMonths, kind: $kind, first: $first, after: $after) {
          kinds { kind months countedFrom source goes kept comesDue reasons { reason count } }
          items { kind id reference since dueAt keptBecause } next } }`,
      asked,
    )
  ).retentionPreview;

/** Every text that the database holds anywhere, to be searched for what must not be there. */
export async function everyText(landlord: Landlord): Promise<string> {
  const { rows } = await landlord.admin.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'app', 'past') and table_type = 'BASE TABLE'`,
  );
  const texts = [];
  for (const { name } of rows) {
    const found = await landlord.admin.query<{ text: string | null }>(
      `select string_agg(t::text, '\n') as text from ${name} t`,
    );
    texts.push(`${name}: ${found.rows[0]?.text ?? ''}`);
  }
  return texts.join('\n');
}

export interface Closed {
  id: string;
  reference: string;
  reporter: Data;
  accused: Data;
}

/** A case of two sides, closed on the 3rd of March 2026. */
export async function closedCase(
  landlord: Landlord,
  by: Asker,
  before?: (id: string) => Promise<unknown>,
): Promise<Closed> {
  const ready = await readyToClose(landlord, by);
  await before?.(ready.id);
  await taken(by, 'closeCase', closing(ready));
  const { case: of } = await by.query('query ($id: ID!) { case(id: $id) { reference } }', { id: ready.id });
  return { ...ready, reference: of.reference };
}

/** A case as whoever protects data is told of it, in ten years' sight. */
export async function toldOf(by: Asker, reference: string): Promise<Data> {
  const { items } = await previewed(by, { withinMonths: 120, kind: 'CASE', first: 100 });
  return items.find((item: Data) => item.reference === reference);
}

export const rules = (payload: Data): string[] =>
  payload.refusals.map(({ field, rule, clause }: Data) => `${field} ${rule} ${clause}`);
