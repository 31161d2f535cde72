import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { createLocalJWKSet } from 'jose';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { DEMONSTRATION_ISSUER } from '../demonstration/people.ts';
import { agreedSecret, demonstrationKey } from './demonstration-keys.ts';
import { mountDemonstration } from './demonstration-mount.ts';
import { demonstrationProvider } from './demonstration-provider.ts';
import { derivedKey } from './derived-key.ts';
import type { FailureLimit } from './failure-limit.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { inProcessFetch } from './in-process-fetch.ts';
import type { Gate } from './session.ts';
import type { SignInConfig } from './sign-in-config.ts';

export const PORTAL_CLIENT = 'amity-portal';

/** The identity provider that comes with a demonstration, at /oidc. In production there is no way to start it. */
export async function demonstrationIdentity(
  app: FastifyInstance,
  { config, gate, log, failures }: DemonstrationSetting,
): Promise<IdentityProvider> {
  if (config.mode !== 'demonstration') {
    throw new Error('The demonstration identity provider starts in demonstration mode only.');
  }
  const origin = new URL(config.publicUrl).origin;
  const issuer = `${origin}/oidc`;
  const secret = config.demonstrationSecret ?? (await agreedSecret(gate));
  const { privateKey, publicKey } = await demonstrationKey(secret);
  const portalSecret = derivedKey(secret, 'portal client').toString('base64url');

  const provider = demonstrationProvider({
    issuer,
    audience: config.oidcAudience,
    gate,
    log,
    privateKey,
    cookieKey: derivedKey(secret, 'demonstration cookies').toString('base64url'),
    portal: { id: PORTAL_CLIENT, secret: portalSecret, callback: `${origin}/sign-in/callback` },
  });
  await mountDemonstration(app, provider, { origin, failures });

  let discovered: Promise<Configuration> | undefined;
  return {
    staffIssuer: DEMONSTRATION_ISSUER,
    sharedSecret: secret,
    relyingParty() {
      discovered ??= discovery(
        new URL(issuer),
        PORTAL_CLIENT,
        { id_token_signed_response_alg: 'ES256' },
        ClientSecretBasic(portalSecret),
        { execute: [allowInsecureRequests], [customFetch]: inProcessFetch(app) },
      ).then((configuration) => {
        enableNonRepudiationChecks(configuration);
        return configuration;
      });
      return discovered;
    },
    bearer: {
      staffIssuer: DEMONSTRATION_ISSUER,
      keys: createLocalJWKSet({ keys: [publicKey] }),
      verify: {
        issuer,
        audience: config.oidcAudience,
        algorithms: ['ES256'],
        typ: 'at+jwt',
        clockTolerance: 5,
        maxTokenAge: '10m',
        requiredClaims: ['exp', 'iat', 'sub', 'client_id', 'jti'],
      },
    },
  };
}

export interface DemonstrationSetting {
  config: SignInConfig;
  gate: Gate;
  log: FastifyBaseLogger;
  failures: FailureLimit;
}
