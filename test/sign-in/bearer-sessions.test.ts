import { createLocalJWKSet, importJWK, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBearers } from '../../server/sign-in/bearer.ts';
import { demonstrationKey } from '../../server/sign-in/demonstration-keys.ts';
import { failureLimit } from '../../server/sign-in/failure-limit.ts';
import type { Sessions, SignedIn } from '../../server/sign-in/session.ts';

const START = new Date('2026-03-02T09:00:00Z');
const ISSUER = 'https://id.landlord.example';

/** Sessions as the database would keep them, with the living ones in plain view. */
function keptSessions() {
  const living = new Map<string, SignedIn>();
  const sessions: Sessions = {
    async open(_vouched, { kind, absoluteExpiry: expiresAt }) {
      const sid = `session ${living.size + 1}`;
      const viewer = { sessionId: sid, staffId: 's', name: 'A Person', roles: [], kind, expiresAt: '' };
      living.set(sid, { sid, kind, expiresAt, viewer });
      return living.get(sid);
    },
    resume: async (sid) => living.get(sid),
    end: async (sid) => void living.delete(sid),
    over: async () => [],
  };
  return { living, sessions };
}

async function aToken() {
  const { privateKey, publicKey } = await demonstrationKey('a secret for this test');
  const token = await new SignJWT({ sub: 'person' })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(ISSUER)
    .setAudience('api')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(await importJWK(privateKey, 'ES256'));
  const keys = createLocalJWKSet({ keys: [publicKey] });
  const verify = { issuer: ISSUER, audience: 'api', algorithms: ['ES256'] };
  return { token, rules: { staffIssuer: ISSUER, keys, verify } };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});
const after = (seconds: number) => vi.setSystemTime(START.getTime() + seconds * 1000);

test('a token whose session was revoked is refused within half a minute and opens no other', async () => {
  const { living, sessions } = keptSessions();
  const { token, rules } = await aToken();
  const verifyBearer = openBearers(rules, sessions, failureLimit());
  expect(await verifyBearer(token, 'here')).toMatchObject({ sid: 'session 1' });
  living.clear();
  after(31);
  expect(await verifyBearer(token, 'here')).toBeUndefined();
  expect(await verifyBearer(token, 'here')).toBeUndefined();
  expect(living.size).toBe(0);
});

test('a token is good to its last second and not beyond', async () => {
  const { sessions } = keptSessions();
  const { token, rules } = await aToken();
  const verifyBearer = openBearers(rules, sessions, failureLimit());
  await verifyBearer(token, 'here');
  after(599);
  expect(await verifyBearer(token, 'here')).toMatchObject({ sid: 'session 1' });
  after(600);
  expect(await verifyBearer(token, 'here')).toBeUndefined();
});

test('a database that fails once does not spoil the token', async () => {
  const { sessions } = keptSessions();
  const { token, rules } = await aToken();
  const open = vi.spyOn(sessions, 'open').mockRejectedValueOnce(new Error('connection lost'));
  const verifyBearer = openBearers(rules, sessions, failureLimit());
  await expect(verifyBearer(token, 'here')).rejects.toThrow('connection lost');
  expect(await verifyBearer(token, 'here')).toMatchObject({ sid: 'session 1' });
  expect(open).toHaveBeenCalledTimes(2);
});

test('an office that shares one address keeps its genuine tokens, whatever one machine in it sends', async () => {
  const { sessions } = keptSessions();
  const { token, rules } = await aToken();
  const verifyBearer = openBearers(rules, sessions, failureLimit());
  const forged = (n: number) => `${token.slice(0, -8)}${String(n).padStart(8, 'A')}`;
  for (let n = 0; n < 10; n += 1) expect(await verifyBearer(forged(n), 'office')).toBeUndefined();
  await expect(verifyBearer(forged(10), 'office')).rejects.toThrow('Too many failed attempts');
  expect(await verifyBearer(token, 'office')).toMatchObject({ sid: 'session 1' });
  await expect(verifyBearer(forged(11), 'office')).rejects.toThrow('Too many failed attempts');
  expect(await verifyBearer(forged(12), 'elsewhere')).toBeUndefined();
});

test('what cannot be a token is refused before anything is worked out', async () => {
  const { sessions } = keptSessions();
  const { token, rules } = await aToken();
  const keys = vi.fn(rules.keys);
  const verifyBearer = openBearers({ ...rules, keys }, sessions, failureLimit());
  for (const text of [
    'x',
    'a.b',
    'a.b.',
    'a.b.c.d',
    `${token}=`,
    `${token.slice(0, 20)}.${'A'.repeat(9_000)}.A`,
  ]) {
    expect(await verifyBearer(text, 'here')).toBeUndefined();
  }
  // Well formed, but its first part names no algorithm that we take.
  expect(await verifyBearer(`${btoa('{"alg":"HS256"}').replace('=', '')}.e30.AAAA`, 'here')).toBeUndefined();
  expect(keys).not.toHaveBeenCalled();
  expect(await verifyBearer(token, 'here')).toMatchObject({ sid: 'session 1' });
  expect(keys).toHaveBeenCalledOnce();
});

test('failures are forgotten after a quarter of an hour', () => {
  const failures = failureLimit();
  for (let n = 0; n < 10; n += 1) failures.failed('here');
  after(899);
  expect(() => failures.failed('here')).toThrow('Too many failed attempts');
  after(900);
  expect(() => failures.failed('here')).not.toThrow();
});
