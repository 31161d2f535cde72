import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AskAs } from '../../schema/management-report/answer-for-report.ts';
import { sha256Of } from '../../schema/management-report/canonical-json.ts';
import { compareWithRecount } from '../../schema/management-report/compare-with-recount.ts';
import { countTables } from '../../schema/management-report/quarterly-report.ts';
import type { ReportTable } from '../../schema/management-report/report-document.ts';
import { quarterNamed } from '../../schema/management-report/report-periods.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { tellReports } from '../../server/demonstration/demonstration-reports.ts';
import { loadDemonstration } from '../../server/demonstration/load-demonstration.ts';
import { DEMONSTRATION_ISSUER } from '../../server/demonstration/people.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testSecrets } from '../support/test-secrets.ts';

let database: TestDatabase;
let admin: pg.Pool;
let client: pg.Client | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  const now = new Date('2026-11-29T09:00:00Z');
  await loadDemonstration(database.url, {
    now,
    issuer: DEMONSTRATION_ISSUER,
    secrets: testSecrets,
    cases: 60,
    told: false,
  });
  const client = await admin.connect();
  const told = { now, issuer: DEMONSTRATION_ISSUER, secrets: testSecrets };
  await tellReports(client, database.url, told);
  await tellReports(client, database.url, told);
  client.release();
});
afterAll(async () => {
  await client?.end();
  await admin?.end();
  await database?.drop();
});

test('the demonstration has signed quarterly papers, one of them replaced, and the latest as a draft, once', async () => {
  const { rows } = await admin.query(
    `select period, revision, status, document, hash, supersedes_reason is not null as replaces
       from management_report where kind = 'QUARTERLY_REPORT' order by period, revision`,
  );
  expect(rows.map(({ period, revision, status, replaces }) => [period, revision, status, replaces])).toEqual([
    ['2025-2', 1, 'SIGNED', false],
    ['2025-3', 1, 'SIGNED', false],
    ['2025-4', 1, 'SUPERSEDED', false],
    ['2025-4', 2, 'SIGNED', true],
    ['2026-1', 1, 'SIGNED', false],
    ['2026-2', 1, 'DRAFT', false],
  ]);
  for (const { hash, document } of rows) expect(hash).toBe(hash && sha256Of(document));
  const opened = rows.map(({ document }) => document.tables[0].rows[0].figures[0].value);
  expect(opened.every((value) => value > 0)).toBe(true);
});

test('the equality summary of the last year is signed, and gives nobody away', async () => {
  const { rows } = await admin.query(
    `select period, status, document, hash from management_report where kind = 'EQUALITY_SUMMARY'`,
  );
  expect(rows).toMatchObject([{ period: '2025', status: 'SIGNED' }]);
  expect(rows[0].hash).toBe(sha256Of(rows[0].document));
  expect(rows[0].document.givenAway).toEqual([]);
});

test('what was owed for each quarter is met on the day its paper was signed, and its log is written down on that day', async () => {
  const { rows } = await admin.query(
    `select d.period_from::text as "from", d.status, array_agg(e.kind order by e.seq) as told,
            bool_and(e.recorded_at = e.occurred_at) as "thatDay"
       from deadline d join case_event e on e.deadline_id = d.id
      where d.type = 'QUARTERLY_REPORT' group by d.id order by d.period_from`,
  );
  const met = { status: 'MET', told: ['DEADLINE_SET', 'DEADLINE_MET'], thatDay: true };
  expect(rows).toEqual([
    { from: '2025-10-01', ...met },
    { from: '2026-01-01', ...met },
    { from: '2026-04-01', ...met },
    { from: '2026-07-01', status: 'PENDING', told: ['DEADLINE_SET'], thatDay: true },
  ]);
  expect((await admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

test('each quarterly paper says what was known on its day: counted again as at then it says the same, and what is known grew since', async () => {
  const { rows } = await admin.query<{ period: string; tables: ReportTable[]; at: Date }>(
    `select period, document -> 'tables' as tables, data_to as at from management_report
      where kind = 'QUARTERLY_REPORT' order by period, revision`,
  );
  const worker = new pg.Client({ connectionString: rolesOf(database.url).urlOf('worker') });
  client = worker;
  await worker.connect();
  const ask: AskAs = async (role, { text, values }) => {
    await worker.query('begin');
    await worker.query(`set local role "${rolesOf(database.url).names[role]}"`);
    const answer = await worker.query({ text, values, rowMode: 'array' });
    await worker.query('commit');
    return JSON.stringify(answer.rows[0]![0]);
  };
  const again = async (period: string, tables: ReportTable[], at: Date | null) =>
    compareWithRecount(tables, await countTables(ask, quarterNamed(period)!, at));
  for (const { period, tables, at } of rows) expect(await again(period, tables, at), period).toEqual([]);
  // What was known grew: at the end of the quarter the clocks of its last days were still running.
  const due = async (at: Date | null) =>
    (await countTables(ask, quarterNamed('2026-1')!, at))
      .find(({ id }) => id === 'WHOLE')!
      .rows[0]!.figures.find(({ measure }) => measure === 'FACE_TO_FACE_ON_TIME')!.denominator!;
  const early = await due(new Date('2026-05-15T12:00:00Z'));
  expect(early).toBeGreaterThan(0);
  expect(await due(null)).toBeGreaterThan(early);
});

test('nothing of the demonstration is known before it happened, and its first day is the first that can be asked for', async () => {
  const { rows } = await admin.query(`
    select (select count(*) from report where known_from < received_at)::int as reports,
      (select count(*) from asb_case where known_from < opened_at or known_from < closed_at)::int as cases,
      (select count(*) from deadline where known_from < starts_at or (met_at is not null and known_from < met_at))::int as clocks,
      (select count(*) from past.asb_case where closed_at is not null and known_from < closed_at)::int as past,
      (select count(*) from past.deadline)::int as versions,
      (select bool_and(app.known_since() <= known_from) from report) as since`);
  expect(rows).toMatchObject([{ reports: 0, cases: 0, clocks: 0, past: 0, since: true }]);
  expect(rows[0].versions).toBeGreaterThan(50);
});
