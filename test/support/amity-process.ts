import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../../server/start/free-port.ts';

const living = new Set<AmityProcess>();

/** For after tests: whatever went wrong in them, nothing of theirs goes on. */
export async function stopEveryAmity(): Promise<void> {
  for (const amity of living) amity.signal('SIGTERM');
  await Promise.all([...living].map((amity) => amity.ended));
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface AmityProcess {
  url: string;
  /** Everything it has printed so far. */
  said(): string;
  /** Once it says where it is; rejects if it ends instead. */
  running: Promise<void>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; said: string }>;
  signal(name: NodeJS.Signals): void;
}

/** `npm start`, as a person would, with these settings and no others of ours. */
export async function startAmity(settings: Record<string, string>, script = 'start'): Promise<AmityProcess> {
  const port = settings.PORT ?? String(await findFreePort());
  const child: ChildProcess = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: port, ...settings },
  });
  let said = '';
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }));
  const running = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        said += chunk;
        if (/ is running/.test(said)) resolve();
      });
    }
    void ended.then(() => reject(new Error(`Amity ended instead of running:\n${said}`)));
  });
  running.catch(() => {});
  const amity: AmityProcess = {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    running,
    ended,
    signal: (name) => child.kill(name),
  };
  living.add(amity);
  void ended.then(() => living.delete(amity));
  return amity;
}

/** Runs a script to its end, which is a refusal: what it says, and its exit code. */
export async function refusalOf(
  settings: Record<string, string>,
  script?: string,
): Promise<{ code: number | null; said: string }> {
  const { code, said } = await (await startAmity(settings, script)).ended;
  return { code, said: said.trim() };
}

/** The process that holds a data directory. */
export async function holderOf(dataDir: string): Promise<number> {
  return Number(await readFile(path.join(dataDir, 'amity.pid'), 'utf8'));
}

export async function postgresOf(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function ends(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}
