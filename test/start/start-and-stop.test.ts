import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../server/start/embedded-postgres.ts';
import { adminUrl, readConnection } from '../../server/start/postgres-connection.ts';
import { withDatabase } from '../../server/start/with-database.ts';
import {
  type AmityProcess,
  ends,
  holderOf,
  isAlive,
  postgresOf,
  startAmity,
  stopEveryAmity,
} from '../support/amity-process.ts';
import { makeTestDirectory, type TestDirectory } from '../support/test-directory.ts';

const LONGEST_STOP_MS = 10_000;

/** One data directory through one life: each test finds it as the one before it left it. */
describe('Amity from its first start on', () => {
  let directory: TestDirectory;
  let amity: AmityProcess;
  beforeAll(async () => {
    directory = await makeTestDirectory();
  });
  afterAll(async () => {
    await stopEveryAmity();
    await directory.remove();
  });

  async function start(): Promise<void> {
    amity = await startAmity({ DATA_DIR: directory.path });
    await amity.running;
  }

  async function query(statement: string): Promise<Record<string, unknown>[]> {
    const url = adminUrl(await readConnection(directory.path));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }

  test('the first start makes a database, loads the demonstration and says where it is and who one can be', async () => {
    await start();
    expect(amity.said()).toContain('Loading the demonstration');
    expect(amity.said()).toContain(`Amity is running at ${amity.url}`);
    expect(amity.said()).toContain('demo-area-manager');
    expect(amity.said()).toContain('Ctrl-C stops it');
    expect((await fetch(`${amity.url}/healthz`)).status).toBe(200);
  });

  test('the embedded PostgreSQL writes everything to disk before it says so, and only this machine reaches it', async () => {
    expect(
      await query(`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
                          current_setting('listen_addresses') as listens`),
    ).toEqual([{ fsync: 'on', commit: 'on', listens: '127.0.0.1' }]);
    expect((await stat(path.join(directory.path, 'postgres.json'))).mode & 0o077).toBe(0);
  });

  test('a command joins the database of the Amity that runs', async () => {
    const running = await postgresOf(directory.path);
    const joined = await withDatabase({ dataDir: directory.path }, async (url) => new URL(url).port);
    expect(Number(joined)).toBe((await readConnection(directory.path)).port);
    expect(await postgresOf(directory.path)).toBe(running);
  });

  test('a second Amity on the same data is refused, and the first goes on', async () => {
    const second = await startAmity({ DATA_DIR: directory.path });
    const { code, said } = await second.ended;
    expect(code).toBe(1);
    expect(said).toContain(`Another Amity (process ${await holderOf(directory.path)}) is running`);
    expect((await fetch(`${amity.url}/healthz`)).status).toBe(200);
  });

  test('SIGTERM stops everything, PostgreSQL included, within ten seconds and without a fault', async () => {
    await query('create schema kept_by_test; create table kept_by_test.mark as select 42 as answer');
    const [holder, postgres] = [await holderOf(directory.path), await postgresOf(directory.path)];
    const asked = Date.now();
    amity.signal('SIGTERM');
    expect((await amity.ended).code).toBe(0);
    await ends(holder);
    await ends(postgres);
    expect(Date.now() - asked).toBeLessThan(LONGEST_STOP_MS);
    const log = await readFile(path.join(directory.path, 'postgres.log'), 'utf8');
    expect(log.trim().split('\n').at(-1)).toContain('database system is shut down');
  });

  test('a command without a running Amity starts the database for as long as it takes', async () => {
    const postgres = await withDatabase({ dataDir: directory.path }, () => postgresOf(directory.path));
    expect(isAlive(postgres)).toBe(false);
  });

  test('a second start keeps all data and does not load the demonstration again', async () => {
    await start();
    expect(amity.said()).not.toContain('Loading the demonstration');
    expect(await query('select answer from kept_by_test.mark')).toEqual([{ answer: 42 }]);
  });

  test('after being killed outright Amity starts again and has what was saved', async () => {
    await query('update kept_by_test.mark set answer = 43');
    const holder = await holderOf(directory.path);
    process.kill(holder, 'SIGKILL');
    await amity.ended;
    await start();
    expect(await query('select answer from kept_by_test.mark')).toEqual([{ answer: 43 }]);
  });

  test('when PostgreSQL is killed Amity says so and ends with a fault', async () => {
    process.kill(await postgresOf(directory.path), 'SIGKILL');
    const { code, said } = await amity.ended;
    expect(code).toBe(1);
    expect(said).toContain('PostgreSQL has ended without being asked to');
  });

  test('a PostgreSQL left behind by a killed Amity is stopped, not started beside', async () => {
    const orphan = await startEmbeddedPostgres({ dataDir: directory.path });
    const left = await postgresOf(directory.path);
    await start();
    expect(amity.said()).toContain('Stopping the PostgreSQL that an earlier run left behind');
    expect(await postgresOf(directory.path)).not.toBe(left);
    await orphan.ended;
    expect(await query('select answer from kept_by_test.mark')).toEqual([{ answer: 43 }]);
  });

  test('a database that a newer Amity has changed is left alone', async () => {
    await query(`insert into app.migration (name, executed_at) values ('9999-of-a-later-version', now())`);
    amity.signal('SIGTERM');
    await amity.ended;
    const { code, said } = await (await startAmity({ DATA_DIR: directory.path })).ended;
    expect(code).toBe(1);
    expect(said).toContain('9999-of-a-later-version');
    expect(said).not.toContain(' at ');
  });
});
