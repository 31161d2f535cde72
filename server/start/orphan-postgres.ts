import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './start-error.ts';

const run = promisify(execFile);

export interface PostmasterFile {
  pid: number;
  status: string | undefined;
}

/** `postmaster.pid`, PostgreSQL's own note of who runs on a cluster and whether it is ready. */
export async function readPostmasterFile(folder: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), status: lines[7]?.trim() };
}

/**
 * Ends a PostgreSQL left running on this cluster by an Amity that was killed outright. The caller holds the
 * data directory's lock, so whatever runs here belongs to nobody who lives.
 */
export async function stopOrphan(folder: string, progress: (sentence: string) => void): Promise<void> {
  const left = await readPostmasterFile(folder);
  if (!left?.pid || !isAlive(left.pid)) return;
  if (!(await runsOn(folder, left.pid))) {
    // The number has since gone to another program, because of which PostgreSQL would refuse to start.
    await rm(path.join(folder, 'postmaster.pid'), { force: true });
    return;
  }
  progress('Stopping the PostgreSQL that an earlier run left behind …');
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(left.pid, signal);
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (!(await runsOn(folder, left.pid))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new StartError(
    `PostgreSQL (process ${left.pid}) still runs on ${folder} and does not stop: end that process.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** PostgreSQL makes its cluster its working directory, and keeps its command line. A process that only waits to be buried has neither. */
async function runsOn(folder: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const [home, at, command] = await Promise.all([
      realpath(folder),
      readlink(`/proc/${pid}/cwd`).catch(() => undefined),
      readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    ]);
    const words = command.split('\0');
    return path.basename(words[0] ?? '') === 'postgres' && (at === home || words.includes(folder));
  }
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres') && stdout.includes(folder);
}
