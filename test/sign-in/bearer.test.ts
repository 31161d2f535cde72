import { generateKeyPairSync } from 'node:crypto';
import { importJWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demonstrationPeople } from '../../server/demonstration/people.ts';
import { agreedSecret, demonstrationKey } from '../../server/sign-in/demonstration-keys.ts';
import { type SignInServer, startSignInServer } from './sign-in-server.ts';

let server: SignInServer;
let address = 0;
beforeAll(async () => {
  server = await startSignInServer();
});
afterAll(() => server?.close());
// Each test comes from an address of its own, so that one's failures are not held against another.
beforeEach(() => {
  address += 1;
});

const from = () => `192.0.2.${address}`;

async function tokenOf(client: string, secret = 'demo'): Promise<string> {
  const answer = await fetch(`${server.url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function whoBy(token: string, app = server.app) {
  const answer = await app.inject({
    url: '/who',
    headers: { authorization: `Bearer ${token}` },
    remoteAddress: from(),
  });
  return answer.json() as { name: string | null; roles: string[] };
}

const NOBODY = { name: null, roles: [] };
const seconds = () => Math.floor(Date.now() / 1000);

const claims = () => ({
  iss: `${server.url}/oidc`,
  aud: `${server.url}/graphql`,
  sub: 'demo-head-of-service',
  client_id: 'demo-head-of-service',
  jti: 'made-by-hand',
  iat: seconds(),
  exp: seconds() + 300,
});

async function signed(changes: Record<string, unknown>, header: Partial<JWTHeaderParameters> = {}) {
  const { privateKey } = await demonstrationKey(await agreedSecret(server.gate));
  const payload = Object.fromEntries(
    Object.entries({ ...claims(), ...changes }).filter(([, each]) => each !== undefined),
  );
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: privateKey.kid, ...header })
    .sign(await importJWK(privateKey, 'ES256'));
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('a token for scripts', () => {
  test.each(demonstrationPeople)('$subject is that person to the API', async ({ subject, name, role }) => {
    expect(await whoBy(await tokenOf(subject))).toEqual({ name, roles: [role] });
  });

  test('says of itself that it is an access token for ten minutes, and nothing of roles', async () => {
    const [header, payload] = (await tokenOf('demo-area-manager'))
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    expect(header).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload.exp - payload.iat).toBe(600);
    expect(Object.keys(payload).sort()).toEqual(['aud', 'client_id', 'exp', 'iat', 'iss', 'jti', 'sub']);
  });

  test('from one replica is good at the other', async () => {
    expect(await whoBy(await tokenOf('demo-analyst'), server.replica)).toMatchObject({ roles: ['ANALYST'] });
  });

  test('opens one session however often and however much at once it is used', async () => {
    const token = await tokenOf('demo-smt');
    const count = async () =>
      (await server.admin.query(`select count(*)::int as n from app.session where kind = 'BEARER'`)).rows[0]
        .n;
    const before = await count();
    await Promise.all(Array.from({ length: 20 }, () => whoBy(token)));
    expect((await count()) - before).toBe(1);
  });

  test('is refused for a wrong secret, an unknown client and another way of asking', async () => {
    expect(await tokenOf('demo-area-manager', 'guessed')).toBeUndefined();
    expect(await tokenOf('demo-nobody')).toBeUndefined();
    expect(await tokenOf('amity-portal')).toBeUndefined();
  });
});

describe('a token that is not what it should be signs nobody in', () => {
  test('the same one made properly does, so that the refusals below mean something', async () => {
    expect(await whoBy(await signed({}))).toMatchObject({ name: 'Ifeoma Bramwell' });
  });

  test('unsigned', async () => {
    expect(await whoBy(`${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(claims())}.`)).toEqual(NOBODY);
  });

  test('signed with our public key as if it were a secret', async () => {
    const { publicKey } = await demonstrationKey(await agreedSecret(server.gate));
    for (const secret of [JSON.stringify(publicKey), publicKey.x, Buffer.from(publicKey.x + publicKey.y)]) {
      const token = await new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: publicKey.kid })
        .sign(Buffer.from(secret));
      expect(await whoBy(token)).toEqual(NOBODY);
    }
  });

  test('signed by another key that claims to be ours, or that it brings along', async () => {
    const { publicKey } = await demonstrationKey(await agreedSecret(server.gate));
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { d: _secret, ...jwk } = privateKey.export({ format: 'jwk' });
    for (const header of [{ kid: publicKey.kid }, { jwk: jwk as never }, {}]) {
      const token = await new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
        .sign(privateKey);
      expect(await whoBy(token)).toEqual(NOBODY);
    }
  });

  test.each<[string, () => Record<string, unknown>]>([
    ['from another issuer', () => ({ iss: 'https://evil.example/oidc' })],
    ['for another audience', () => ({ aud: 'https://another.example/graphql' })],
    ['run out', () => ({ iat: seconds() - 700, exp: seconds() - 60 })],
    [
      'issued too long ago, whatever it says of its end',
      () => ({ iat: seconds() - 700, exp: seconds() + 9_000 }),
    ],
    ['not yet valid', () => ({ nbf: seconds() + 300 })],
    ['without an end', () => ({ exp: undefined })],
    ['without a subject', () => ({ sub: undefined })],
    ['without the client it was given to', () => ({ client_id: undefined })],
    ['for somebody with no staff record', () => ({ sub: 'demo-stranger' })],
  ])('%s', async (_title, changes) => {
    expect(await whoBy(await signed(changes()))).toEqual(NOBODY);
  });

  test('an ID token, which says who signed in to the portal and is no key to the API', async () => {
    expect(await whoBy(await signed({}, { typ: 'JWT' }))).toEqual(NOBODY);
    expect(await whoBy(await signed({}, { typ: undefined }))).toEqual(NOBODY);
    expect(await whoBy(await signed({ nonce: 'n', aud: 'amity-portal' }))).toEqual(NOBODY);
    expect(await whoBy(await signed({ nonce: 'n' }))).toEqual(NOBODY);
  });

  test('altered', async () => {
    const [header, , signature] = (await tokenOf('demo-smt')).split('.');
    expect(
      await whoBy(`${header}.${encode({ ...claims(), sub: 'demo-head-of-service' })}.${signature}`),
    ).toEqual(NOBODY);
  });

  test('something else altogether', async () => {
    for (const text of ['x', 'a.b.c', 'A'.repeat(9_000), '']) expect(await whoBy(text)).toEqual(NOBODY);
  });

  test('and no cookie makes up for it', async () => {
    const answer = await server.app.inject({
      url: '/who',
      headers: { authorization: 'Bearer x', cookie: `amity_sid=${'A'.repeat(43)}` },
      remoteAddress: from(),
    });
    expect(answer.json()).toEqual(NOBODY);
  });
});

describe('guessing', () => {
  const attempt = (token: string) =>
    server.app.inject({ url: '/who', headers: { authorization: `Bearer ${token}` }, remoteAddress: from() });

  test('ten forged tokens from one address are enough; a genuine one from there is not held back', async () => {
    const genuine = await tokenOf('demo-data-protection-officer');
    for (let n = 0; n < 10; n += 1) expect((await attempt(`forged.${n}`)).statusCode).toBe(200);
    expect((await attempt('forged.again')).statusCode).toBe(429);
    expect((await attempt(await signed({ iss: 'https://evil.example/oidc' }))).statusCode).toBe(429);
    expect((await attempt(genuine)).json()).toMatchObject({ roles: ['DATA_PROTECTION_OFFICER'] });
    expect((await attempt('forged.still')).statusCode).toBe(429);
    address += 1;
    expect((await attempt('forged.elsewhere')).json()).toEqual(NOBODY);
  });

  test('a script that goes on with a token that ran out can go on with a fresh one', async () => {
    const stale = await signed({ iat: seconds() - 500, exp: seconds() - 60 });
    for (let n = 0; n < 15; n += 1) await attempt(stale);
    expect((await attempt(await tokenOf('demo-smt'))).json()).toMatchObject({ roles: ['SMT'] });
  });

  test('ten wrong secrets at the token endpoint are enough; the right one is still taken', async () => {
    const guess = (secret: string) =>
      server.app.inject({
        method: 'POST',
        url: '/oidc/token',
        headers: {
          authorization: `Basic ${Buffer.from(`demo-smt:${secret}`).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: 'grant_type=client_credentials',
        remoteAddress: from(),
      });
    for (let n = 0; n < 10; n += 1) expect((await guess('wrong')).statusCode).toBe(401);
    const held = await guess('wrong');
    expect(held.statusCode).toBe(429);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(890);
    expect(held.json()).toMatchObject({ error: 'slow_down' });
    expect(held.headers['www-authenticate']).toBeUndefined();
    expect((await guess('demo')).json()).toMatchObject({ token_type: 'Bearer' });
    expect((await guess('wrong')).statusCode).toBe(429);
  });
});
