import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { loadDemonstration } from '../../server/demonstration/load-demonstration.ts';
import { type EvidenceStore, openEvidenceStore } from '../../server/evidence/evidence-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { makeTestDirectory } from '../support/test-directory.ts';
import { testSecrets } from '../support/test-secrets.ts';

export const TODAY = new Date('2026-11-23T09:00:00Z');
export const ISSUER = 'urn:test:issuer';

export interface Loaded {
  url: string;
  /** Lives that could not be told on this day. */
  untold: readonly string[];
  /** Where its files of evidence lie. */
  files: EvidenceStore;
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The one value of a statement that returns one. */
  value<T>(text: string, values?: unknown[]): Promise<T>;
}

/** The demonstration in a database of the file's own, loaded once for all of its tests. */
export function loadedDemonstration(cases?: number, { today = TODAY } = {}): Loaded {
  let database: TestDatabase;
  let client: pg.Client;
  let directory: Awaited<ReturnType<typeof makeTestDirectory>>;
  const loaded: Loaded = {
    url: '',
    untold: [],
    files: undefined as never,
    query: async (text, values) => (await client.query(text, values)).rows,
    value: async (text, values) => Object.values((await client.query(text, values)).rows[0])[0] as never,
  };
  beforeAll(async () => {
    database = await createTestDatabase();
    loaded.url = database.url;
    directory = await makeTestDirectory();
    loaded.files = openEvidenceStore(readConfig({ DATA_DIR: directory.path }));
    const options = { now: today, issuer: ISSUER, secrets: testSecrets, cases, evidence: loaded.files };
    loaded.untold = await loadDemonstration(database.url, options);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
    await directory?.remove();
  });
  return loaded;
}
