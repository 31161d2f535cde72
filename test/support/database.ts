import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../../server/database.ts';
import { TEMPLATE } from './test-cluster.ts';

export interface TestDatabase {
  /** The administrator's address: what DATABASE_URL is to a running Amity. */
  url: string;
  drop(): Promise<void>;
}

/** A fresh, migrated database of the test's own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const database = await createDatabase(`template ${TEMPLATE}`);
  // Roles are a cluster's and named after their database: a clone has the tables, and now gets its own roles.
  await migrate(database.url);
  return database;
}

/** A database with nothing in it, for tests of migrating one. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return await createDatabase('template template0');
}

async function createDatabase(from: string): Promise<TestDatabase> {
  const clusterUrl = clusterOfThisProcess();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(clusterUrl, `create database ${name} ${from}`);
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onCluster(clusterUrl, `drop database if exists ${name} with (force)`),
  };
}

function clusterOfThisProcess(): string {
  const urls = inject('clusterUrls');
  return urls[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % urls.length]!;
}

async function onCluster(clusterUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
