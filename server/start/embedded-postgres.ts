import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { findFreePort, portIsFree } from './free-port.ts';
import { readPostmasterFile, stopOrphan } from './orphan-postgres.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { initialiseCluster } from './postgres-cluster.ts';
import { postgresCommand } from './postgres-command.ts';
import { adminUrl, readConnection, writeConnection } from './postgres-connection.ts';
import { settingsForThisMachine } from './postgres-settings.ts';
import { findPostgresUser } from './postgres-user.ts';
import { StartError } from './start-error.ts';

export interface EmbeddedPostgres {
  adminUrl: string;
  /** Settles when the server ends, asked or not. */
  ended: Promise<void>;
  /** Why it ended, in the words of its own log. */
  lastWords(): Promise<string>;
  /** A fast shutdown: sessions end, a checkpoint is written. After `patience` ms an immediate one, which is safe as well. */
  stop(patience?: number): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the cluster (`postgres/`), how to reach it (`postgres.json`) and its log (`postgres.log`). */
  dataDir: string;
  settings?: Record<string, string>;
  progress?: (sentence: string) => void;
}

/** Starts the PostgreSQL 18 that npm brought, making its cluster the first time. The caller holds the data directory's lock. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, progress = () => {} } = options;
  const folder = path.join(dataDir, 'postgres');
  const binaries = await findPostgresBinaries();
  const user = await findPostgresUser();
  await stopOrphan(folder, progress);
  if (!existsSync(folder)) {
    progress('Making the database …');
    await initialiseCluster({ folder, dataDir, binaries, user });
  }
  await refuseOtherVersion(folder);

  const connection = await readConnection(dataDir);
  if (!(await portIsFree(connection.port))) connection.port = await findFreePort();
  await writeConnection(dataDir, connection);

  const log = await openLog(path.join(dataDir, 'postgres.log'));
  const settings = { ...(await settingsForThisMachine()), ...options.settings };
  const command = await postgresCommand(
    binaries.postgres,
    [
      '-D',
      folder,
      '-p',
      String(connection.port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { user, folders: [folder], endsWithUs: true },
  );
  const server = spawn(command.file, command.args, {
    ...command.options,
    // A session of its own: Ctrl-C reaches every process of the terminal, and the database must outlive the API.
    detached: true,
    stdio: ['ignore', log.handle.fd, log.handle.fd],
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
  });
  const ended = once(server, 'exit').then(() => undefined);
  const stopWithUs = () => server.kill('SIGINT');
  process.once('exit', stopWithUs);
  void ended.then(() => process.off('exit', stopWithUs));
  await log.handle.close();
  try {
    await becomesReady(server, folder, progress);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`PostgreSQL did not start: ${await explain(log)}`, { cause: error });
  }
  await createDatabase(adminUrl(connection));
  return {
    adminUrl: adminUrl(connection),
    ended,
    lastWords: () => explain(log),
    stop: (patience = 8000) => stopServer(server, ended, patience),
  };
}

async function refuseOtherVersion(folder: string): Promise<void> {
  const version = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version !== '18') {
    throw new StartError(
      `The database in ${folder} was made by PostgreSQL ${version || '(unknown)'} and this Amity brings PostgreSQL 18: start the Amity that made it, or set DATA_DIR to another directory.`,
    );
  }
}

async function becomesReady(
  server: ChildProcess,
  folder: string,
  progress: (s: string) => void,
): Promise<void> {
  const started = Date.now();
  let said = false;
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  for (;;) {
    if (failure) throw failure;
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error('PostgreSQL ended while starting');
    const postmaster = await readPostmasterFile(folder);
    if (postmaster?.pid === server.pid && postmaster?.status === 'ready') return;
    if (!said && Date.now() - started > 3000) {
      said = true;
      progress('PostgreSQL is recovering what was being written when it last ended …');
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function createDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = target.pathname.slice(1);
  target.pathname = '/postgres';
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function stopServer(server: ChildProcess, ended: Promise<void>, patience: number): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGINT');
  const immediate = setTimeout(() => server.kill('SIGQUIT'), patience);
  await ended;
  clearTimeout(immediate);
}

interface Log {
  file: string;
  from: number;
  handle: Awaited<ReturnType<typeof open>>;
}

const LONG_LOG = 10 * 1024 * 1024;

async function openLog(file: string): Promise<Log> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  const from = size > LONG_LOG ? 0 : size;
  return { file, from, handle: await open(file, from === 0 ? 'w' : 'a', 0o600) };
}

/** The server's own last word on why it ended. */
async function explain({ file, from }: Log): Promise<string> {
  const lines = (await readFile(file)).subarray(from).toString().trim().split('\n').slice(-20);
  if (lines.some((line) => line.includes('No space left on device'))) return 'the disk is full.';
  const fatal = lines.filter((line) => /FATAL|PANIC|error|setpriv/.test(line));
  return `${fatal.at(-1)?.replace(/^.*?(FATAL|PANIC): +/, '') ?? 'it gave no reason'} (log: ${file}).`;
}
