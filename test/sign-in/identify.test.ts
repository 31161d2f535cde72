import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, signInAs } from './browser.ts';
import { type SignInServer, startSignInServer } from './sign-in-server.ts';

let server: SignInServer;
let cookie: string;
beforeAll(async () => {
  server = await startSignInServer();
  const browser = openBrowser(server.url);
  await signInAs(browser, 'demo-area-manager');
  cookie = `amity_sid=${browser.cookies.get('amity_sid')!.value}`;
});
afterAll(() => server?.close());

describe('a request that would change something, with the cookie of a signed-in manager', () => {
  const ask = async (headers: Record<string, string>) => {
    const answer = await server.app.inject({ method: 'POST', url: '/who', headers: { cookie, ...headers } });
    return (answer.json() as { name: string | null }).name;
  };

  test.each<[string, () => Record<string, string>]>([
    ['another site', () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })],
    ['another site in an old browser', () => ({ origin: 'https://evil.example' })],
    ['another port of this machine', () => ({ origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' })],
    ['a sandboxed frame', () => ({ origin: 'null' })],
    ['nowhere in particular', () => ({})],
    ['another site that claims our origin', () => ({ origin: server.url, 'sec-fetch-site': 'cross-site' })],
    [
      'another name for this machine',
      () => ({ origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' }),
    ],
  ])('is nobody’s when it comes from %s', async (_from, headers) => {
    expect(await ask(headers())).toBeNull();
  });

  test('is the manager’s when it comes from our own page', async () => {
    expect(await ask({ origin: server.url, 'sec-fetch-site': 'same-origin' })).toBe('Nasreen Chowdhury');
    expect(await ask({ origin: server.url })).toBe('Nasreen Chowdhury');
    expect(await ask({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe('Nasreen Chowdhury');
  });
});

describe('a socket', () => {
  const upgrade = (headers: Record<string, string>) =>
    ({ headers, socket: { remoteAddress: '192.0.2.1' } }) as unknown as IncomingMessage;
  const nameOn = async (headers: Record<string, string>, params?: Record<string, unknown>) =>
    (await server.app.identifySocket(upgrade(headers), params))?.viewer.name;

  test('opened by our own page is the manager’s', async () => {
    expect(await nameOn({ cookie, origin: server.url })).toBe('Nasreen Chowdhury');
  });

  test('opened by another site, or by none, is nobody’s', async () => {
    expect(await nameOn({ cookie, origin: 'https://evil.example' })).toBeUndefined();
    expect(await nameOn({ cookie })).toBeUndefined();
  });

  test('opened by a script is that of the token it sends when the connection begins', async () => {
    const answer = await fetch(`${server.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('demo-integrator:demo').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    expect(await nameOn({}, { authorization: `Bearer ${access_token}` })).toBe('Housing system link');
    expect(await nameOn({ authorization: `Bearer ${access_token}` })).toBe('Housing system link');
  });

  test('with a token that is not genuine is nobody’s, whatever cookie comes with it', async () => {
    expect(await nameOn({ cookie, origin: server.url }, { authorization: 'Bearer x' })).toBeUndefined();
    expect(await nameOn({ cookie, origin: server.url }, { authorization: 7 })).toBeUndefined();
  });
});
