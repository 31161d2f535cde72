import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { migrate } from '../../server/database.ts';

/** A database of its own with so many cases; its address as the owner. */
export async function makeCaseLoad(
  clusterUrl: string,
  cases: number,
  name = `bench_${cases}`,
  then = '',
): Promise<string> {
  const url = await createDatabase(clusterUrl, name);
  const script = await readFile(new URL('case-load.sql', import.meta.url), 'utf8');
  await asOwner(url, async (client) => {
    await client.query(script.replaceAll(/\bN\b/g, String(cases)));
    if (then) await client.query(then);
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  });
  return url;
}

export async function createDatabase(clusterUrl: string, name: string): Promise<string> {
  await asOwner(clusterUrl, (client) => client.query(`create database ${name}`));
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}

export async function dropDatabase(clusterUrl: string, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asOwner(clusterUrl, (client) => client.query(`drop database ${name} with (force)`));
}

export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
