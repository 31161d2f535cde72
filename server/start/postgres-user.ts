import { execFile } from 'node:child_process';
import { lstat, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './start-error.ts';

const run = promisify(execFile);

export interface UnprivilegedUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Somebody else needs no other user (undefined); root gets the user
 * `postgres`, made when the machine has none.
 */
export async function findPostgresUser(): Promise<UnprivilegedUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp('postgres');
  if (existing) return existing;
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch {
    // A machine without useradd, or with a read-only /etc: the user that every machine has will do.
  }
  const found = (await lookUp('postgres')) ?? (await lookUp('nobody'));
  if (found) return found;
  throw new StartError(
    'PostgreSQL refuses to run as root and there is no user postgres to run it as: start Amity as another user, or set DATABASE_URL.',
  );
}

async function lookUp(name: string): Promise<UnprivilegedUser | undefined> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const line of passwd.split('\n')) {
    const [user, , uid, gid] = line.split(':');
    if (user === name) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** Whether a stranger may pass through every folder above `file`: root's own home, for one, is closed. */
export async function isOpenToOthers(file: string): Promise<boolean> {
  let folder = path.dirname(await realpath(file));
  for (;;) {
    if (((await lstat(folder)).mode & 0o001) === 0) return false;
    const parent = path.dirname(folder);
    if (parent === folder) return true;
    folder = parent;
  }
}
