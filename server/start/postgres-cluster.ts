import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { postgresCommand } from './postgres-command.ts';
import { newConnection, writeConnection } from './postgres-connection.ts';
import type { UnprivilegedUser } from './postgres-user.ts';
import { StartError } from './start-error.ts';

const run = promisify(execFile);

interface NewCluster {
  folder: string;
  dataDir: string;
  binaries: PostgresBinaries;
  user: UnprivilegedUser | undefined;
}

/** Makes an empty cluster. It is made beside its place and moved there, so that a kill half way leaves nothing half made. */
export async function initialiseCluster({ folder, dataDir, binaries, user }: NewCluster): Promise<void> {
  const unfinished = `${folder}.new`;
  const connection = newConnection();
  const passwordFile = path.join(tmpdir(), `amity-${randomUUID()}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, connection.password, { mode: 0o600, flag: 'wx' });
  try {
    if (user) {
      await chown(unfinished, user.uid, user.gid);
      await chown(passwordFile, user.uid, user.gid);
    }
    const { file, args, options } = await postgresCommand(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${connection.user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // PostgreSQL's own locale: the same order of words on every machine, whatever it has installed.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      { user, folders: [unfinished], endsWithUs: true },
    );
    await run(file, args, { ...options, env: { PATH: process.env.PATH, LC_ALL: 'C' } });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr ?? String(error);
    const reason = /No space left on device/.test(said) ? 'the disk is full' : said.trim().split('\n').at(-1);
    throw new StartError(`The database could not be made in ${dataDir}: ${reason}.`, { cause: error });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeConnection(dataDir, connection);
  await rename(unfinished, folder);
}
