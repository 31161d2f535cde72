import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../server/start/free-port.ts';

export interface TestRedis {
  url: string;
  stop(): Promise<void>;
}

/** What a test that was not run says. */
export const NO_REDIS = 'this machine has no redis-server and REDIS_URL is not set';

/**
 * A Redis for tests: the one that the environment names, else a redis-server of our own, else none.
 * In CI there must be one, so there its absence is a failure.
 */
export async function startRedis(): Promise<TestRedis | undefined> {
  const given = process.env.REDIS_TEST_URL ?? process.env.REDIS_URL;
  if (given) return { url: given, stop: async () => {} };
  if (!(await hasRedisServer())) {
    if (process.env.CI) throw new Error(`CI must test on Redis, but ${NO_REDIS}`);
    return undefined;
  }
  const { url, stop } = await startOwnRedis();
  return { url, stop };
}

/** A redis-server that may be treated badly, since nobody else uses it. */
export interface OwnRedis extends TestRedis {
  /** Holds the process still, as a machine that is out of memory or a network that swallows everything does. */
  freeze(): void;
  thaw(): void;
  /** Ends it as a power cut would; what it held is gone. */
  kill(): Promise<void>;
  /** Starts it anew, empty, at the same address. */
  restart(): Promise<void>;
}

/** Starts one; the caller has asked `hasRedisServer`. */
export async function startOwnRedis(): Promise<OwnRedis> {
  const folder = await mkdtemp(path.join(tmpdir(), 'amity-redis-'));
  const port = await findFreePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const { stdout } = await promisify(execFile)('redis-server', ['--version']);
  // From version 7 on DEBUG must be allowed; before, nobody knows the word.
  const mayDebug = Number(/v=(\d+)/.exec(stdout)?.[1]) >= 7 ? ['--enable-debug-command', 'local'] : [];
  const more = ['--maxmemory-policy', 'noeviction', ...mayDebug];
  let server: ChildProcess;
  const stopWithUs = () => server.kill('SIGKILL');
  const start = async () => {
    server = spawn('redis-server', [...args, ...more], { stdio: 'ignore' });
    await accepts(port);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  process.once('exit', stopWithUs);
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    kill: () => end('SIGKILL'),
    restart: start,
    stop: async () => {
      process.off('exit', stopWithUs);
      // One that is held still hears of nothing but this.
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function hasRedisServer(): Promise<boolean> {
  return await promisify(execFile)('redis-server', ['--version']).then(
    () => true,
    () => false,
  );
}

async function accepts(port: number): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    if (Date.now() > until) throw new Error('redis-server did not start');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
