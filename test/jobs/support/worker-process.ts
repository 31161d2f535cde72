import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A half of Amity as a process of its own. */
export interface HalfProcess {
  /** Once it has said that it is running. */
  running: Promise<void>;
  hasRun(): boolean;
  /** Everything it has said. */
  said(): string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>;
}
export type WorkerProcess = HalfProcess;

/** Compiles what has changed, so that many workers can then be started quickly. */
export async function buildWorkers(): Promise<void> {
  await promisify(execFile)(process.execPath, ['server/start/build.mjs'], { cwd: root });
}

/** Keys that every process of a test holds. */
export const processKeys = {
  SECRETS_KEY: Buffer.alloc(32, 1).toString('base64'),
  AUDIT_KEY: Buffer.alloc(32, 2).toString('base64'),
};

/** What `npm run start:worker` starts. */
export const startWorkerProcess = (
  databaseUrl: string,
  redisUrl: string | undefined,
  settings: Record<string, string> = {},
): WorkerProcess => startHalf('main-worker.js', "Amity's worker is running", databaseUrl, redisUrl, settings);

/** What `npm run start:api` starts. */
export const startApiProcess = (
  databaseUrl: string,
  redisUrl: string | undefined,
  settings: Record<string, string>,
): HalfProcess => startHalf('main-api.js', "Amity's API is running", databaseUrl, redisUrl, settings);

function startHalf(
  module: string,
  sentence: string,
  databaseUrl: string,
  redisUrl: string | undefined,
  settings: Record<string, string>,
): HalfProcess {
  const child: ChildProcess = spawn(process.execPath, [path.join(root, '.build/server', module)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: path.join(root, '.build/.compiled'),
      DATABASE_URL: databaseUrl,
      ...processKeys,
      ...(redisUrl && { REDIS_URL: redisUrl }),
      ...settings,
    },
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  let said = '';
  const hasRun = () => said.includes(sentence);
  const ended = once(child, 'close').finally(() => process.off('exit', killWithUs));
  const running = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        said += chunk;
        if (hasRun()) resolve();
      });
    }
    void ended.then(() => reject(new Error(`it ended before it ran:\n${said}`)));
  });
  running.catch(() => {});
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    running,
    hasRun,
    said: () => said,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}
