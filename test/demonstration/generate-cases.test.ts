import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCases } from '../../server/demonstration/generate-cases.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testSecrets } from '../support/test-secrets.ts';
import { TODAY } from './loaded-demonstration.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await generateCases(database.url, { cases: 300, now: TODAY, seed: 5, secrets: testSecrets });
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('As many cases are generated as were asked for, with unbroken logs and the right readers', async () => {
  expect((await client.query('select from asb_case')).rowCount).toBe(300);
  expect((await client.query('select from app.broken_events()')).rowCount).toBe(0);
  expect(
    (await client.query('select from asb_case c where c.readers <> app.readers_of_case(c)')).rowCount,
  ).toBe(0);
  const { rows } = await client.query(`
    select (select count(*) from party) * 1.0 / 300 as parties, (select count(*) from action) * 1.0 / 300 as actions,
           (select count(*) from deadline where case_id is not null) * 1.0 / 300 as deadlines`);
  const [shape] = rows as { parties: string; actions: string; deadlines: string }[];
  expect(Number(shape?.parties)).toBeGreaterThan(2);
  expect(Number(shape?.actions)).toBeGreaterThan(1.5);
  expect(Number(shape?.deadlines)).toBeGreaterThan(2);
});

test('Generating refuses a database that has cases already', async () => {
  const again = generateCases(database.url, { cases: 10, now: TODAY, secrets: testSecrets });
  await expect(again).rejects.toThrow('use another');
  expect((await client.query('select from asb_case')).rowCount).toBe(300);
});
