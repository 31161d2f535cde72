import type { EventEmitter } from 'node:events';
import type { FastifyBaseLogger } from 'fastify';
import { type Configuration, type JWK, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { DEMONSTRATION_CLIENT_SECRET, demonstrationPeople } from '../demonstration/people.ts';
import { demonstrationStore } from './demonstration-store.ts';
import type { Gate } from './session.ts';
import { noticePage, pageHeaders } from './sign-in-page.ts';

export const ACCESS_TOKEN_SECONDS = 600;
export const PROVIDER_COOKIE = 'demonstration_identity';
const API = 'urn:amity:api';

interface ProviderSetting {
  issuer: string;
  audience: string;
  gate: Gate;
  log: FastifyBaseLogger;
  privateKey: JWK;
  cookieKey: string;
  portal: { id: string; secret: string; callback: string };
}

/** oidc-provider with the invented people as both accounts and clients for scripts. */
export function demonstrationProvider({
  issuer,
  audience,
  gate,
  log,
  ...setting
}: ProviderSetting): Provider {
  const { privateKey, cookieKey, portal } = setting;
  const scripts = demonstrationPeople.map(({ subject }) => ({
    client_id: subject,
    client_secret: DEMONSTRATION_CLIENT_SECRET,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  }));

  const configuration: Configuration = {
    adapter: demonstrationStore(gate),
    jwks: { keys: [privateKey] },
    cookies: { keys: [cookieKey], names: { session: PROVIDER_COOKIE } },
    clients: [
      ...scripts,
      {
        client_id: portal.id,
        client_secret: portal.secret,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [portal.callback],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
      Grant: 600,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      // Access tokens are signed only for a named resource, and only scripts are given one: what the portal gets
      // at sign-in is no key to the API.
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, client) =>
          client?.grantTypeAllowed('client_credentials') ? API : (undefined as unknown as string),
        useGrantedResource: () => false,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    findAccount: (_ctx, subject) => account(subject),
    loadExistingGrant: consentGiven,
    interactions: { url: (_ctx, { uid }) => `/oidc/interaction/${uid}` },
    renderError(ctx, { error }) {
      ctx.set(pageHeaders);
      ctx.body = noticePage(
        'Sign-in did not finish',
        [`The identity provider refused the request (${error}).`],
        {
          href: '/sign-in',
          text: 'Start again',
        },
      );
    },
  };

  const provider = new Provider(issuer, configuration);
  // The mount hands over the public scheme and host in the headers that a proxy would set.
  provider.proxy = true;
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'demonstration identity'));
  // Koa writes to the console unless somebody listens.
  (provider as EventEmitter).on('error', (error: Error) =>
    log.debug({ err: error }, 'demonstration identity'),
  );
  return provider;
}

function account(subject: string) {
  const person = demonstrationPeople.find((each) => each.subject === subject && !each.isSystem);
  if (!person) return undefined;
  const { name, email } = person;
  return { accountId: subject, claims: () => ({ sub: subject, name, email }) };
}

/** Nobody is asked for consent: the portal belongs to the same landlord as the people. */
async function consentGiven(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}
