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
    /** The administrators' addresses of the clusters, one for each process that runs tests. */
    clusterUrls: string[];
  }
}

/**
 * A PostgreSQL for each process that runs tests, with one migrated database that every test's own is cloned from. They
 * share none: what is told in the order of transactions waits for the oldest of a whole cluster, so a long load in one
 * file would keep the updates of another waiting.
 */
export default async function setUpClusters(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.allSettled(
    Array.from({ length: Number(project.globalConfig.maxWorkers) }, startCluster),
  );
  const clusters = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const stop = async () => void (await Promise.all(clusters.map((cluster) => cluster.stop())));
  const failed = started.find((each) => each.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  project.provide(
    'clusterUrls',
    clusters.map(({ url }) => url),
  );
  return stop;
}

async function startCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
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
  return { url: postgres.adminUrl, stop };
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
