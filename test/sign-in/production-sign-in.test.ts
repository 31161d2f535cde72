import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationIdentity } from '../../server/sign-in/demonstration-identity.ts';
import { failureLimit } from '../../server/sign-in/failure-limit.ts';
import type { SignInConfig } from '../../server/sign-in/sign-in-config.ts';
import { freePort, type SignInServer, startApp, startSignInServer } from './sign-in-server.ts';

let server: SignInServer;
let app: FastifyInstance;
const production = async (changes: Partial<SignInConfig> = {}): Promise<SignInConfig> => ({
  mode: 'production',
  publicUrl: 'https://amity.landlord.example',
  oidcIssuer: `${server.url}/oidc`,
  oidcClientId: 'amity-portal',
  oidcClientSecret: 'kept-by-the-landlord',
  oidcAudience: server.config.oidcAudience,
  ...changes,
});
const opened: FastifyInstance[] = [];
const start = async (changes?: Partial<SignInConfig>) => {
  const started = await startApp(await production(changes), server.gate);
  opened.push(started);
  await started.ready();
  return started;
};
beforeAll(async () => {
  server = await startSignInServer();
  app = await start();
});
afterAll(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await server?.close();
});

async function token() {
  const answer = await fetch(`${server.url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('demo-smt:demo').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

describe('in production', () => {
  test('the demonstration’s identity provider cannot be started', async () => {
    const setting = {
      config: await production(),
      gate: server.gate,
      log: fastify().log,
      failures: failureLimit(),
    };
    await expect(demonstrationIdentity(fastify(), setting)).rejects.toThrow('demonstration mode only');
  });

  test('there is nothing at /oidc', async () => {
    for (const url of [
      '/oidc',
      '/oidc/token',
      '/oidc/.well-known/openid-configuration',
      '/oidc/interaction/x',
    ]) {
      expect((await app.inject({ url })).statusCode).toBe(404);
      expect((await app.inject({ method: 'POST', url })).statusCode).toBe(404);
    }
  });

  test('the demonstration’s people are nobody, even if the issuer vouches for one of their names', async () => {
    const bearer = { authorization: `Bearer ${await token()}` };
    expect((await app.inject({ url: '/who', headers: bearer })).json()).toMatchObject({ name: null });
  });

  test('a token of the landlord’s own issuer is checked by its published keys', async () => {
    const bearer = { authorization: `Bearer ${await token()}` };
    await server.admin.query(
      `with employed as (insert into staff (issuer, subject, name) values ($1, 'demo-smt', 'Real Person') returning id)
       insert into staff_grant (staff_id, role) select id, 'SMT' from employed`,
      [`${server.url}/oidc`],
    );
    expect((await app.inject({ url: '/who', headers: bearer })).json()).toMatchObject({
      name: 'Real Person',
    });
  });

  test('sign-in leads to the landlord’s issuer and its cookies bind to this host alone', async () => {
    const answer = await app.inject({ url: '/sign-in?returnTo=/cases' });
    const asked = new URL(String(answer.headers.location));
    expect(asked.origin + asked.pathname).toBe(`${server.url}/oidc/auth`);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: 'amity-portal',
      response_type: 'code',
      redirect_uri: 'https://amity.landlord.example/sign-in/callback',
      code_challenge_method: 'S256',
    });
    expect(asked.searchParams.get('state')).toBeTruthy();
    expect(asked.searchParams.get('nonce')).toBeTruthy();
    const [pending] = answer.cookies;
    expect(pending).toMatchObject({ path: '/', httpOnly: true, secure: true, sameSite: 'Lax', maxAge: 600 });
    expect(pending!.name).toMatch(/^__Host-sign-in-/);
    expect(pending).not.toHaveProperty('domain');
  });

  test('an issuer that is down is said to be down; nobody is called a forger for it', async () => {
    const down = await start({ oidcIssuer: `http://127.0.0.1:${await freePort()}/oidc` });
    const bearer = { authorization: `Bearer ${await token()}` };
    for (let n = 0; n < 12; n += 1) {
      expect((await down.inject({ url: '/who', headers: bearer })).statusCode).toBe(503);
    }
    const page = await down.inject({ url: '/sign-in' });
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain('<h1>Sign-in is not possible just now</h1>');
  });

  test.each<[string, Partial<SignInConfig>]>([
    ['without a client secret', { oidcClientSecret: undefined }],
    ['with an issuer that is not reached by https', { oidcIssuer: 'http://id.landlord.example' }],
    ['with one audience for ID tokens and for the API', { oidcAudience: 'amity-portal' }],
  ])('the server does not start %s', async (_title, changes) => {
    await expect(start(changes)).rejects.toThrow(/OIDC_/);
  });
});
