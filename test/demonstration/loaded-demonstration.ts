import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { loadDemonstration } from '../../server/demonstration/load-demonstration.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

export const TODAY = new Date('2026-11-23T09:00:00Z');
export const ISSUER = 'urn:test:issuer';

export interface Loaded {
  url: string;
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The one value of a statement that returns one. */
  value<T>(text: string, values?: unknown[]): Promise<T>;
}

/** The demonstration in a database of the file's own, loaded once for all of its tests. */
export function loadedDemonstration(cases?: number): Loaded {
  let database: TestDatabase;
  let client: pg.Client;
  const loaded: Loaded = {
    url: '',
    query: async (text, values) => (await client.query(text, values)).rows,
    value: async (text, values) => Object.values((await client.query(text, values)).rows[0])[0] as never,
  };
  beforeAll(async () => {
    database = await createTestDatabase();
    loaded.url = database.url;
    await loadDemonstration(database.url, { now: TODAY, issuer: ISSUER, cases });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });
  return loaded;
}
