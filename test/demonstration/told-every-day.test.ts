import pg from 'pg';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { loadDemonstration } from '../../server/demonstration/load-demonstration.ts';
import { openEvidenceStore } from '../../server/evidence/evidence-store.ts';
import { createTestDatabase } from '../support/database.ts';
import { makeTestDirectory } from '../support/test-directory.ts';
import { testSecrets } from '../support/test-secrets.ts';
import { ISSUER } from './loaded-demonstration.ts';

/** What the database enters by itself where somebody asked for their data has identities of its own. */
const registered = ['disclosure', 'disclosed_item', 'person_key'];

/** Loads a small case-load with everything that is told; answers with what could not be, and a digest of every table. */
async function toldOn(day: string): Promise<{ untold: string[]; digest: Record<string, string> }> {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const directory = await makeTestDirectory();
    const evidence = openEvidenceStore(readConfig({ DATA_DIR: directory.path }));
    const now = new Date(`${day}T09:00:00Z`);
    const untold = await loadDemonstration(database.url, {
      now,
      issuer: ISSUER,
      secrets: testSecrets,
      cases: 20,
      evidence,
    });
    await directory.remove();
    const digest: Record<string, string> = {};
    const { rows } = await client.query<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    for (const { name } of rows) {
      const identity = registered.includes(name) ? " - 'id'::text - 'disclosure_id'::text" : '';
      const found = await client.query<{ digest: string }>(
        `select md5(string_agg(row, ',' order by row)) as digest from (
           select (to_jsonb(t) - '{txid,position,storage_key,policy_version_id,document,hash,wrapped,sealed,explanation}'::text[]${identity} #- '{facts,policyVersion}')::text as row from ${name} t) x`,
      );
      digest[name] = found.rows[0]!.digest;
    }
    return { untold, digest };
  } finally {
    await client.end();
    await database.drop();
  }
}

test.each(['2026-12-27', '2027-03-29', '2028-02-29'])('On %s every life can be told', async (day) => {
  expect((await toldOn(day)).untold).toEqual([]);
});

/**
 * Where a file lies, a key and what is sealed under it are as good as random; the place in the feed of updates is the
 * database's own, and so is when the audit and the list of files were written.
 */
test('What is told on a day is the same every time, but for where files lie and what is sealed', async () => {
  const [once, again] = [await toldOn('2026-11-23'), await toldOn('2026-11-23')];
  for (const { digest } of [once, again]) {
    for (const table of ['policy_version', 'audit_entry', 'stored_file', 'equality_secret', 'equality_kept'])
      delete digest[table];
  }
  expect(again).toEqual(once);
});
