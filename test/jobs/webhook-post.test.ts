import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openWebhookPost } from '../../jobs/webhook-post.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function listen(answer: RequestListener) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}/`, asked: () => asked };
}

const here = openWebhookPost({ allowed: ['127.0.0.1'], plainHttp: true });
const post = (url: string, by = here) => by(url, { 'webhook-id': 'msg_1' }, '{}');

test('Hostile addresses are refused before anything is asked, and a name that leads to one with them', async () => {
  const { port, asked } = await listen((_request, response) => response.end());
  const production = openWebhookPost({ allowed: [], plainHttp: false });
  const hosts =
    `127.0.0.1 localhost 127.1 2130706433 0x7f000001 0177.0.0.1 0.0.0.0 10.0.0.1 169.254.169.254 192.168.1.1
    172.16.0.1 100.64.0.1 224.0.0.1 255.255.255.255 [::1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [fe80::1] [fc00::1]
    [64:ff9b::7f00:1] [2002:7f00:1::] [ff02::1]`.split(/\s+/);
  for (const host of hosts) {
    const outcome = await post(`https://${host}:${port}/`, production);
    expect([host, outcome]).toEqual([host, { fault: 'ADDRESS_REFUSED', statusCode: null }]);
  }
  expect(await post(`http://127.0.0.1:${port}/`, production)).toEqual({
    fault: 'ADDRESS_REFUSED',
    statusCode: null,
  });
  // Plain http goes to what was allowed alone, though the name is another.
  expect(await post(`http://[::1]:${port}/`)).toEqual({ fault: 'ADDRESS_REFUSED', statusCode: null });
  expect(asked()).toBe(0);
});

test('A redirection is an answer like another: nothing follows it', async () => {
  const elsewhere = await listen((_request, response) => response.end());
  const { url } = await listen((_request, response) => {
    response.writeHead(307, { location: elsewhere.url }).end();
  });
  expect(await post(url)).toEqual({ fault: 'REDIRECTED', statusCode: 307 });
  expect(elsewhere.asked()).toBe(0);
});

test('What the receiver answers decides by its code', async () => {
  let code = 0;
  const { url } = await listen((_request, response) => response.writeHead(code).end('words of theirs'));
  const found: [number, string | null][] = [];
  for (const each of [200, 202, 204, 301, 400, 404, 410, 429, 500, 503]) {
    code = each;
    const { fault, statusCode } = await post(url);
    expect(statusCode).toBe(each);
    found.push([each, fault]);
  }
  expect(found).toEqual([
    [200, null],
    [202, null],
    [204, null],
    [301, 'REDIRECTED'],
    [400, 'REFUSED'],
    [404, 'REFUSED'],
    [410, 'GONE'],
    [429, 'REFUSED'],
    [500, 'RECEIVER_FAILED'],
    [503, 'RECEIVER_FAILED'],
  ]);
});

test('A receiver that never answers is hung up on, and one that never ends is not listened to', async () => {
  const silent = await listen(() => {});
  expect(await post(silent.url)).toEqual({ fault: 'TIMED_OUT', statusCode: null });
  let said = 0;
  const endless = await listen((_request, response) => {
    const more = () => {
      while (!response.destroyed) {
        said += 16_384;
        if (!response.write(Buffer.alloc(16_384))) return void response.once('drain', more);
      }
    };
    more();
  });
  expect(await post(endless.url)).toEqual({ fault: null, statusCode: 200 });
  // What lies in the buffers of two sockets beside the 64 kB.
  expect(said).toBeLessThan(8_000_000);
});

test('What is no answer, no server or no name is told apart', async () => {
  const noise = createPlainServer((socket) => {
    socket.on('error', () => {});
    socket.end('SSH-2.0-nonsense\r\n', () => socket.destroy());
  });
  noise.listen(0, '127.0.0.1');
  await once(noise, 'listening');
  ends.push(() => new Promise((resolve) => noise.close(resolve)));
  const { port } = noise.address() as AddressInfo;
  expect((await post(`http://127.0.0.1:${port}/`)).fault).toBe('ANSWER_UNREADABLE');
  expect((await post(`https://127.0.0.1:${port}/`)).fault).toBe('NOT_TRUSTED');
  const gone = await listen(() => {});
  await ends.pop()!();
  expect((await post(gone.url)).fault).toBe('NOT_REACHED');
});
