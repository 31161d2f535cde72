import { execFile, spawn } from 'node:child_process';
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
  const folder = await mkdtemp(path.join(tmpdir(), 'amity-redis-'));
  const port = await findFreePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const server = spawn('redis-server', [...args, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const stopWithUs = () => server.kill('SIGKILL');
  process.once('exit', stopWithUs);
  await accepts(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', stopWithUs);
      if (server.exitCode === null) {
        const ended = once(server, 'exit');
        server.kill('SIGTERM');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function hasRedisServer(): Promise<boolean> {
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
