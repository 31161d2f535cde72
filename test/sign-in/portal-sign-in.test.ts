import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPath } from '../../server/sign-in/local-path.ts';
import { openBrowser, reachPeople, signInAs } from './browser.ts';
import { type SignInServer, startSignInServer } from './sign-in-server.ts';

let server: SignInServer;
beforeAll(async () => {
  server = await startSignInServer();
});
afterAll(() => server?.close());

const MANAGER = 'demo-area-manager';
const sidOf = (browser: ReturnType<typeof openBrowser>) => browser.cookies.get('amity_sid');

describe('signing in to the portal', () => {
  test('a person signs in with one press and comes back to the page they wanted', async () => {
    const browser = openBrowser(server.url);
    const { response, at } = await signInAs(browser, MANAGER, '/who?q=2026-2');
    expect(at).toBe(`${server.url}/who?q=2026-2`);
    expect(await response.json()).toEqual({ name: 'Nasreen Chowdhury', roles: ['AREA_MANAGER'] });
  });

  test('the browser is given one secret that scripts cannot read, and no token', async () => {
    const browser = openBrowser(server.url);
    await signInAs(browser, MANAGER);
    expect(sidOf(browser)?.value).toMatch(/^[\w-]{43}$/);
    expect(sidOf(browser)?.line).toContain('HttpOnly');
    expect(sidOf(browser)?.line).toContain('SameSite=Lax');
    expect([...browser.cookies.keys()].filter((name) => name.startsWith('amity_'))).toEqual(['amity_sid']);
    expect(JSON.stringify([...browser.cookies])).not.toContain('eyJ');
  });

  test('the database keeps only the hash of that secret', async () => {
    const browser = openBrowser(server.url);
    await signInAs(browser, MANAGER);
    const sid = sidOf(browser)!.value;
    const { rows } = await server.admin.query(
      `select kind, idle::text, extract(epoch from expires_at - opened_at)::int as seconds from app.session
       where sid_hash = sha256(convert_to($1, 'UTF8'))`,
      [sid],
    );
    expect(rows).toEqual([{ kind: 'PORTAL', idle: '00:30:00', seconds: expect.closeTo(8 * 3600, -1) }]);
    const { rows: all } = await server.admin.query('select s::text as line from app.session s');
    expect(JSON.stringify(all)).not.toContain(sid);
  });

  test('each sign-in has a new secret and ends the session before it', async () => {
    const browser = openBrowser(server.url);
    await signInAs(browser, MANAGER);
    const first = sidOf(browser)!.value;
    await signInAs(browser, 'demo-smt');
    expect(sidOf(browser)!.value).not.toBe(first);
    const before = await fetch(`${server.url}/who`, { headers: { cookie: `amity_sid=${first}` } });
    expect(await before.json()).toMatchObject({ name: null });
  });

  test('a secret that somebody planted beforehand opens nothing after sign-in', async () => {
    const browser = openBrowser(server.url);
    const planted = 'A'.repeat(43);
    browser.cookies.set('amity_sid', { value: planted, path: '/', line: '' });
    await signInAs(browser, MANAGER);
    expect(sidOf(browser)!.value).not.toBe(planted);
  });

  test('a session unused for half an hour is over', async () => {
    const browser = openBrowser(server.url);
    await signInAs(browser, MANAGER);
    await server.admin.query(`update app.session set idle_until = now() - interval '1 second'`);
    expect(await (await browser.visit('/who')).json()).toMatchObject({ name: null });
  });

  test('somebody who leaves is signed out at once, and told plainly when they come back', async () => {
    const browser = openBrowser(server.url);
    await signInAs(browser, 'demo-service-lead');
    const leave = `update staff set left_on = $1 where subject = 'demo-service-lead'`;
    await server.admin.query(leave, ['2020-01-31']);
    expect(await (await browser.visit('/who')).json()).toMatchObject({ name: null });
    const { response } = await signInAs(browser, 'demo-service-lead');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('You have no access to Amity');
    expect(sidOf(browser)).toBeUndefined();
    await server.admin.query(leave, [null]);
  });

  test('one replica finishes the sign-in that another began', async () => {
    const browser = openBrowser(server.url);
    const { response: began } = { response: await browser.visit('/sign-in?returnTo=/who') };
    const provider = await browser.visit(began.headers.get('location')!);
    const people = provider.headers.get('location')!;
    const cookieHeader = () => [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
    const page = await server.replica.inject({ url: people, headers: { cookie: cookieHeader() } });
    expect(page.statusCode).toBe(200);
    const chosen = await server.replica.inject({
      method: 'POST',
      url: people,
      headers: { cookie: cookieHeader(), 'content-type': 'application/x-www-form-urlencoded' },
      payload: `subject=${MANAGER}`,
    });
    const resumed = await browser.visit(String(chosen.headers.location));
    const callback = new URL(resumed.headers.get('location')!);
    const done = await server.replica.inject({
      url: callback.pathname + callback.search,
      headers: { cookie: cookieHeader() },
    });
    expect(done.headers.location).toBe('/who');
    const sid = done.cookies.find(({ name }) => name === 'amity_sid')!.value;
    const who = await fetch(`${server.url}/who`, { headers: { cookie: `amity_sid=${sid}` } });
    expect(await who.json()).toMatchObject({ name: 'Nasreen Chowdhury' });
  });

  test('whoever opens the portal by another name of this machine is taken to its public one', async () => {
    const answer = await server.app.inject({
      url: '/sign-in?returnTo=%2Fcases',
      headers: { host: new URL(server.url.replace('127.0.0.1', 'localhost')).host },
    });
    expect(answer.headers.location).toBe(`${server.url}/sign-in?returnTo=%2Fcases`);
  });
});

describe('the way back from the identity provider', () => {
  /** Everything up to the callback, which is left for the test to visit. */
  async function upToCallback(browser: ReturnType<typeof openBrowser>) {
    const people = await reachPeople(browser);
    const chosen = await browser.visit(people, {
      method: 'POST',
      body: new URLSearchParams({ subject: MANAGER }),
    });
    const resumed = await browser.visit(chosen.headers.get('location')!);
    return new URL(resumed.headers.get('location')!);
  }

  const refused = async (response: Response) => {
    expect(response.status).toBe(400);
    expect(response.headers.getSetCookie().join()).not.toContain('amity_sid');
  };

  test('is refused when it names a sign-in that this browser did not begin', async () => {
    const victim = openBrowser(server.url);
    await reachPeople(victim);
    const callback = await upToCallback(openBrowser(server.url));
    await refused(await victim.visit(callback.href));
  });

  test('is refused when its state was altered', async () => {
    const browser = openBrowser(server.url);
    const callback = await upToCallback(browser);
    // The name of the cookie is found by the first characters; the whole must match all the same.
    callback.searchParams.set('state', `${callback.searchParams.get('state')!.slice(0, 16)}-altered`);
    await refused(await browser.visit(callback.href));
  });

  test('is refused when its code was issued for another sign-in', async () => {
    const theirs = await upToCallback(openBrowser(server.url));
    const browser = openBrowser(server.url);
    const callback = await upToCallback(browser);
    callback.searchParams.set('code', theirs.searchParams.get('code')!);
    await refused(await browser.visit(callback.href));
  });

  test('is refused when the ID token answers another nonce', async () => {
    const browser = openBrowser(server.url);
    const began = await browser.visit('/sign-in?returnTo=/who');
    const asked = new URL(began.headers.get('location')!);
    asked.searchParams.set('nonce', 'somebody-elses');
    const { at } = await browser.follow(asked.href);
    const chosen = await browser.visit(at, {
      method: 'POST',
      body: new URLSearchParams({ subject: MANAGER }),
    });
    const resumed = await browser.visit(chosen.headers.get('location')!);
    await refused(await browser.visit(resumed.headers.get('location')!));
  });

  test('works once: the same address a second time signs nobody in', async () => {
    const browser = openBrowser(server.url);
    const callback = await upToCallback(browser);
    const pending = [...browser.cookies].find(([name]) => name.startsWith('amity_sign_in_'))!;
    expect((await browser.visit(callback.href)).status).toBe(302);
    browser.cookies.delete('amity_sid');
    browser.cookies.set(...pending);
    await refused(await browser.visit(callback.href));
  });

  test('an altered cookie of a sign-in under way is worth nothing', async () => {
    const browser = openBrowser(server.url);
    const callback = await upToCallback(browser);
    const [name, cookie] = [...browser.cookies].find(([each]) => each.startsWith('amity_sign_in_'))!;
    browser.cookies.set(name, { ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` });
    await refused(await browser.visit(callback.href));
  });

  test('the identity provider refuses a sign-in without PKCE or to another address', async () => {
    const browser = openBrowser(server.url);
    const began = await browser.visit('/sign-in');
    const bare = new URL(began.headers.get('location')!);
    bare.searchParams.delete('code_challenge');
    bare.searchParams.delete('code_challenge_method');
    const answer = await browser.visit(bare.href);
    expect(new URL(answer.headers.get('location')!).searchParams.get('error')).toBe('invalid_request');
    const elsewhere = new URL(began.headers.get('location')!);
    elsewhere.searchParams.set('redirect_uri', 'https://evil.example/sign-in/callback');
    expect((await browser.visit(elsewhere.href)).status).toBe(400);
  });
});

describe('where one goes after signing in', () => {
  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'cases',
    '',
    undefined,
    ['/cases', '//evil.example'],
  ])('%j leads to the front page', (asked) => {
    expect(localPath(asked, 'https://amity.example')).toBe('/');
  });

  test.each(['/', '/cases?area=midlands&page=2#top', '/reports/quarterly/2026/2'])('%s is kept', (asked) => {
    expect(localPath(asked, 'https://amity.example')).toBe(asked);
  });

  test('a link that would lead to another site brings one to the front page', async () => {
    const { at } = await signInAs(openBrowser(server.url), MANAGER, '//evil.example/who');
    expect(at).toBe(`${server.url}/`);
  });
});

describe('signing out', () => {
  test('ends the session itself, not only the cookie', async () => {
    const browser = openBrowser(server.url);
    await signInAs(browser, MANAGER);
    const sid = sidOf(browser)!.value;
    const { response, at } = await browser.follow('/sign-out', {
      method: 'POST',
      headers: { origin: server.url },
    });
    expect([response.status, at]).toEqual([200, `${server.url}/signed-out`]);
    expect(sidOf(browser)).toBeUndefined();
    const after = await fetch(`${server.url}/who`, { headers: { cookie: `amity_sid=${sid}` } });
    expect(await after.json()).toMatchObject({ name: null });
  });

  test('cannot be brought about by another site', async () => {
    const browser = openBrowser(server.url);
    await signInAs(browser, MANAGER);
    const answer = await browser.visit('/sign-out', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await (await browser.visit('/who')).json()).toMatchObject({ name: 'Nasreen Chowdhury' });
  });
});

describe('pages of sign-in', () => {
  test('offer everybody but connected systems, each by role and name', async () => {
    const browser = openBrowser(server.url);
    const people = await reachPeople(browser);
    const page = await (await browser.visit(people)).text();
    expect(page.match(/<button /g)).toHaveLength(12);
    expect(page).toContain('Nasreen Chowdhury');
    expect(page).not.toContain('demo-integrator');
    const system = await browser.visit(people, {
      method: 'POST',
      body: new URLSearchParams({ subject: 'demo-integrator' }),
    });
    expect(system.status).toBe(400);
  });

  test('run no script, carry no style of their own and are never kept by a cache', async () => {
    const browser = openBrowser(server.url);
    const pages = [
      await reachPeople(browser),
      '/signed-out',
      '/sign-in/callback?state=x',
      '/oidc/auth?client_id=nobody',
    ];
    for (const address of pages) {
      const answer = await browser.visit(address);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
      expect(answer.headers.get('cache-control')).toContain('no-store');
      const html = await answer.text();
      expect(html).toMatch(/<html lang="en-GB">[\s\S]*<h1>/);
      expect(html).not.toMatch(/<script|<style|style=|onclick/);
    }
    const style = await browser.visit('/sign-in/style.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });
});
