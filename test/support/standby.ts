import { execFile } from 'node:child_process';
import { chown, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../server/start/embedded-postgres.ts';
import { readPostmasterFile } from '../../server/start/orphan-postgres.ts';
import { makeTestDirectory } from './test-directory.ts';

const run = promisify(execFile);

export interface Standby {
  /** Its administrator's address: what DATABASE_REPLICA_URLS is to a running Amity. */
  url: string;
  /** As somebody who looks after it. */
  ask(sql: string): Promise<Record<string, unknown>[]>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again; it goes on from where it was. */
  restart(): Promise<void>;
}

export interface ReplicatedPostgres {
  /** The primary's address. */
  url: string;
  standby: Standby;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL that writes what is committed to the disk, and a standby that streams from it. The PostgreSQL that npm brings has no
 * pg_basebackup, so the copy is made as its manual describes it for one's own tools (“Making a Base Backup Using the Low Level API”).
 */
export async function startReplicated(
  prepare: (primaryUrl: string) => Promise<void>,
): Promise<ReplicatedPostgres> {
  const [home, away] = [await makeTestDirectory(), await makeTestDirectory()];
  const settings = { wal_keep_size: '256MB', max_connections: '200' };
  const primary = await startEmbeddedPostgres({ dataDir: home.path, settings });
  await prepare(primary.adminUrl);
  await copyCluster(primary.adminUrl, home.path, away.path);
  const { username, password, port } = new URL(primary.adminUrl);
  const conninfo = `host=127.0.0.1 port=${port} user=${username} password=${password}`;
  const start = () =>
    startEmbeddedPostgres({ dataDir: away.path, settings: { ...settings, primary_conninfo: conninfo } });
  let standby = await start();
  return {
    url: primary.adminUrl,
    standby: {
      url: standby.adminUrl,
      async ask(sql) {
        const client = new pg.Client({ connectionString: standby.adminUrl });
        await client.connect();
        try {
          return (await client.query(sql)).rows;
        } finally {
          await client.end();
        }
      },
      async kill() {
        const { pid } = (await readPostmasterFile(path.join(away.path, 'postgres')))!;
        process.kill(pid, 'SIGKILL');
        await standby.ended;
      },
      async restart() {
        standby = await start();
      },
    },
    async stop() {
      await standby.stop(0);
      await primary.stop(0);
      await Promise.all([home.remove(), away.remove()]);
    },
  };
}

async function copyCluster(primaryUrl: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: primaryUrl });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('standby', true)`);
    // With owners and rights as they are: PostgreSQL runs as somebody of its own where it is started by root.
    await run('cp', ['-pR', path.join(from, 'postgres'), path.join(from, 'postgres.json'), to]);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    const folder = path.join(to, 'postgres');
    for (const own of ['postmaster.pid', 'postmaster.opts']) {
      await rm(path.join(folder, own), { force: true });
    }
    const { uid, gid } = await stat(folder);
    for (const [name, text] of [
      ['backup_label', rows[0]!.labelfile],
      ['standby.signal', ''],
    ] as const) {
      await writeFile(path.join(folder, name), text, { mode: 0o600 });
      await chown(path.join(folder, name), uid, gid);
    }
  } finally {
    await client.end();
  }
}
