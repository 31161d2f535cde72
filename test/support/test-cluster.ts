import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../server/database.ts';
import { startEmbeddedPostgres } from '../../server/start/embedded-postgres.ts';

export const TEMPLATE = 'amity_template';

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's address of the one cluster that all tests share. */
    clusterUrl: string;
  }
}

/** One PostgreSQL for the whole run, with one migrated database that every test's own is cloned from. */
export default async function setUpCluster(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'amity-test-'));
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({
    dataDir,
    settings: {
      // Nothing here outlives the run, so nothing need reach the disk.
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
    },
  });
  const stop = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await makeTemplate(postgres.adminUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('clusterUrl', postgres.adminUrl);
  return stop;
}

async function makeTemplate(clusterUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE}`);
    const url = new URL(clusterUrl);
    url.pathname = `/${TEMPLATE}`;
    await migrate(url.href);
    // A database cannot be cloned while somebody is connected to it.
    await client.query(`alter database ${TEMPLATE} allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      TEMPLATE,
    ]);
  } finally {
    await client.end();
  }
}
