import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../server/database.ts';
import { demonstrationIsLoaded, loadDemonstration } from '../../server/demonstration/load-demonstration.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testSecrets } from '../support/test-secrets.ts';
import { ISSUER, TODAY } from './loaded-demonstration.ts';

let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

const CASES = 80;
/** What is told besides has tests of its own. */
const options = { now: TODAY, issuer: ISSUER, secrets: testSecrets, cases: CASES, told: false };

/** Tables, indexes, constraints, triggers and row level security as the database has them. */
async function shapeOf(): Promise<unknown[]> {
  const { rows } = await client.query(`
    select 'index', indexname::text, indexdef from pg_indexes where schemaname = 'public'
    union all select 'constraint', conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) || convalidated
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'trigger', tgrelid::regclass || ' ' || tgname, tgenabled::text from pg_trigger where not tgisinternal
    union all select 'security', relname::text, relrowsecurity::text || relforcerowsecurity::text
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    order by 1, 2, 3`);
  return rows;
}

const count = async (table: string): Promise<number> =>
  Number((await client.query(`select count(*) from ${table}`)).rows[0].count);

test('It is loaded once: loading again adds nothing, and the doors are as shut as they were', async () => {
  const before = await shapeOf();
  expect(await demonstrationIsLoaded(database.url)).toBe(false);
  await loadDemonstration(database.url, options);
  expect(await demonstrationIsLoaded(database.url)).toBe(true);
  expect(await count('asb_case')).toBe(CASES);
  const events = await count('case_event');
  await loadDemonstration(database.url, { ...options, now: new Date('2026-12-01T09:00:00Z') });
  expect(await count('asb_case')).toBe(CASES);
  expect(await count('case_event')).toBe(events);
  expect(await shapeOf()).toEqual(before);
});

test('A load that is broken off in the middle leaves nothing behind, and the next one is whole', async () => {
  const before = await shapeOf();
  const broken = loadDemonstration(database.url, {
    ...options,
    progress: (done) => {
      if (done >= CASES / 2) throw new Error('Broken off.');
    },
  });
  await expect(broken).rejects.toThrow('Broken off.');
  expect(await demonstrationIsLoaded(database.url)).toBe(false);
  expect(await count('area')).toBe(0);
  expect(await count('report')).toBe(0);
  expect(await shapeOf()).toEqual(before);
  await loadDemonstration(database.url, options);
  expect(await count('asb_case')).toBe(CASES);
});

test('Two that start at once load it once', async () => {
  await Promise.all([loadDemonstration(database.url, options), loadDemonstration(database.url, options)]);
  expect(await count('asb_case')).toBe(CASES);
  expect(await count('area')).toBe(3);
});

test('An owner of the database without further rights can load it', async () => {
  const empty = await createEmptyDatabase();
  const admin = new pg.Client({ connectionString: empty.url });
  await admin.connect();
  const url = new URL(empty.url);
  const owner = `owner_${url.pathname.slice(-12)}`;
  try {
    await admin.query(`create role ${owner} login createrole password 'plain'`);
    await admin.query(`alter database ${url.pathname.slice(1)} owner to ${owner}`);
  } finally {
    await admin.end();
  }
  url.username = owner;
  url.password = 'plain';
  try {
    await migrate(url.href);
    await loadDemonstration(url.href, options);
    expect(await demonstrationIsLoaded(url.href)).toBe(true);
  } finally {
    await empty.drop();
  }
});
