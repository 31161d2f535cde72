import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const hooks = fileURLToPath(new URL('../support/built-modules.mjs', import.meta.url));

/** A module of the bench in a process of its own. It ends when we do. */
export function startProcess(module: string, nodeOptions: string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL(module, import.meta.url)), {
    execArgv: ['--import', hooks, '--disable-warning=ExperimentalWarning', ...nodeOptions],
    env: { ...process.env, NODE_ENV: '', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The next message; fails when the process ends instead. */
export async function messageOf<T>(child: ChildProcess): Promise<T> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as T),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`a process of the bench ended with ${code}`);
      }),
    ]);
  } finally {
    settled.abort();
  }
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}

/** Seconds of CPU that a process has had so far, and its children with it when asked; nothing where there is no /proc. */
export function cpuSeconds(pid: number, andChildren = false): number | undefined {
  try {
    let ticks = ticksOf(pid, andChildren);
    if (andChildren) {
      for (const child of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        try {
          if (parentOf(Number(child)) === pid) ticks += ticksOf(Number(child), false);
        } catch {
          // It has ended since it was listed.
        }
      }
    }
    return ticks / 100;
  } catch {
    return undefined;
  }
}

/** The most memory a process has held, in MB. */
export function peakMemory(pid: number): number | undefined {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

/** The columns of proc(5) from the third on; the second one, the name, may hold blanks. */
const statOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

const parentOf = (pid: number) => Number(statOf(pid)[1]);

function ticksOf(pid: number, withEnded: boolean): number {
  const stat = statOf(pid);
  const own = Number(stat[11]) + Number(stat[12]);
  return withEnded ? own + Number(stat[13]) + Number(stat[14]) : own;
}
