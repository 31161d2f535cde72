import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { type Browser, openBrowser } from '../sign-in/browser.ts';
import { freePort } from './landlord.ts';

export interface LandlordsIssuer {
  url: string;
  /** An access token of somebody's, for the API. */
  tokenOf(subject: string, audience: string): Promise<string>;
  close(): Promise<void>;
}

/** The landlord's own sign-in service, such as Entra ID would be: it vouches for whoever says who they are. */
export async function openLandlordsIssuer(portal: {
  id: string;
  secret: string;
  callback: string;
}): Promise<LandlordsIssuer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(url, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['a key of the test'] },
    clients: [{ client_id: portal.id, client_secret: portal.secret, redirect_uris: [portal.callback] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: [] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    async loadExistingGrant(ctx: KoaContextWithOIDC) {
      const grant = new provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `/who-are-you/${uid}` },
  });
  const serve = provider.callback();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const subject = searchParams.get('subject');
    if (!pathname.startsWith('/who-are-you/')) serve(request, response);
    else if (subject) void provider.interactionFinished(request, response, { login: { accountId: subject } });
    else response.end('Who are you?');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url,
    tokenOf: (subject, audience) =>
      new SignJWT({ iss: url, aud: audience, sub: subject })
        .setProtectedHeader({ alg: 'RS256' })
        .setIssuedAt()
        .setExpirationTime('5 minutes')
        .sign(privateKey),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Signs in to a portal in a browser of their own, by that service. */
export async function signedInBy(
  publicUrl: string,
  reachedAt: string,
  subject: string,
): Promise<{ browser: Browser; status: number }> {
  const browser = openBrowser(publicUrl, reachedAt);
  const { at } = await browser.follow('/sign-in?returnTo=/healthz');
  if (!at.includes('/who-are-you/')) throw new Error(`stopped at ${at}`);
  const { response } = await browser.follow(`${at}?subject=${subject}`);
  return { browser, status: response.status };
}
