import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { Purse } from '../../server/http/points.ts';
import { serveSockets } from '../../server/http/sockets.ts';
import { SocketsHeld } from '../../server/http/sockets-held.ts';
import { failureLimit } from '../../server/sign-in/failure-limit.ts';
import { IdentityProviderUnavailable } from '../../server/sign-in/identity-provider.ts';
import type { SignedIn } from '../../server/sign-in/session.ts';

/** Ticks until somebody has heard enough; says when its listener has gone. */
const schema = buildSchema('type Query { a: Int } type Subscription { tick: Int }');
let ended: Promise<void>;
let fails: boolean;
const ticks = async function* () {
  let end = () => {};
  ended = new Promise((resolve) => (end = resolve));
  try {
    for (let tick = 1; ; tick += 1) {
      yield { tick };
      if (fails) throw new TypeError('no such column');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } finally {
    end();
  }
};
schema.getSubscriptionType()!.getFields().tick!.subscribe = ticks;

const signedIn = () =>
  ({
    sid: 'one’s own',
    viewer: { roles: [], staffId: 'one' },
    expiresAt: new Date(Date.now() + 60_000),
  }) as unknown as SignedIn;
const door = { note: () => {} };
const log = { error: vi.fn(), warn: vi.fn(), info: vi.fn() };
const identify = vi.fn<() => Promise<SignedIn | undefined>>();
let server: Server;
let sockets: ReturnType<typeof serveSockets>;
beforeEach(async () => {
  vi.resetAllMocks();
  identify.mockImplementation(async () => signedIn());
  fails = false;
  server = createServer();
  sockets = serveSockets(server, {
    schema,
    log: log as never,
    identify,
    contextOf: () => ({ trail: { refusedBy() {} } }) as never,
    door,
    purse: new Purse(1_000_000),
    held: new SocketsHeld({
      most: 5,
      sessions: { over: async () => [] },
      signal: { listen: () => () => {} },
      door,
      log,
    }),
    patienceMs: 30_000,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await sockets.close();
  server.close();
});

async function ticking() {
  const socket = new WebSocket(
    `ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    'graphql-transport-ws',
  );
  const told: string[] = [];
  socket.on('message', (data) => {
    told.push(String(data));
    if (told.length > 1) return;
    socket.send('{"type":"subscribe","id":"1","payload":{"query":"subscription { tick }"}}');
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  return { socket, told, closed };
}

const quiet = () => expect([log.error.mock.calls, log.warn.mock.calls]).toEqual([[], []]);

async function subscribed() {
  const line = await ticking();
  await expect.poll(() => line.told.length).toBeGreaterThan(3);
  return line;
}

test.each<[string, (socket: WebSocket) => void]>([
  ['closes its tab', (socket) => socket.close(1001)],
  ['loses its line', (socket) => socket.terminate()],
])('a browser that %s in the middle of updates is no error', async (_how, go) => {
  const { socket, closed } = await subscribed();
  go(socket);
  await closed;
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 50));
  quiet();
});

test('a fault of ours in the middle of updates is logged once, and told without its text', async () => {
  const { told, socket } = await subscribed();
  fails = true;
  await expect.poll(() => told.at(-1)).toContain('Something went wrong on our side');
  expect(told.join()).not.toContain('no such column');
  expect(log.error).toHaveBeenCalledOnce();
  socket.close();
});

test('a fault of ours while somebody signs in is logged, and closes with 4500', async () => {
  identify.mockRejectedValueOnce(new Error('connection lost'));
  const line = await ticking();
  expect(await line.closed).toBe(4500);
  expect(log.error).toHaveBeenCalledWith({ name: 'Error' }, 'socket failed');
});

test('an identity provider that is away is logged, and closes so that the client tries again later', async () => {
  identify.mockRejectedValueOnce(new IdentityProviderUnavailable('away'));
  expect(await (await ticking()).closed).toBe(1013);
  expect(log.error).toHaveBeenCalledOnce();
});

test('somebody who guesses tokens is closed with 4429, which is no error of ours', async () => {
  const failures = failureLimit({ failures: 0 });
  identify.mockImplementationOnce(async () => failures.failed('here'));
  expect(await (await ticking()).closed).toBe(4429);
  quiet();
});

test('whoever goes before they are identified holds no place', async () => {
  for (let n = 0; n < 6; n += 1) {
    let know = (_: SignedIn) => {};
    identify.mockReturnValueOnce(new Promise((resolve) => (know = resolve)));
    const { socket, closed } = await ticking();
    await expect.poll(() => identify.mock.calls.length).toBe(n + 1);
    socket.terminate();
    await closed;
    await new Promise((resolve) => setTimeout(resolve, 20));
    know(signedIn());
  }
  const { socket } = await subscribed();
  socket.close();
  quiet();
});

test('somebody who is nobody is closed with 4403, which is no error of ours either', async () => {
  identify.mockResolvedValueOnce(undefined);
  expect(await (await ticking()).closed).toBe(4403);
  quiet();
});
