import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { type IdentityProvider, IdentityProviderUnavailable } from './identity-provider.ts';
import type { SignInConfig } from './sign-in-config.ts';

/** The landlord's own identity provider, such as Entra ID. */
export function productionIdentity(config: SignInConfig): IdentityProvider {
  const { oidcIssuer, oidcClientId, oidcClientSecret, oidcAudience } = config;
  if (!oidcIssuer || !oidcClientId || !oidcClientSecret) {
    throw new Error('Production needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.');
  }
  const { protocol, hostname } = new URL(oidcIssuer);
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !onThisMachine) throw new Error('OIDC_ISSUER must be an https address.');
  if (oidcAudience === oidcClientId) {
    throw new Error('OIDC_AUDIENCE must differ from OIDC_CLIENT_ID, or an ID token would open the API.');
  }

  let discovered: Promise<Configuration> | undefined;
  const relyingParty = () => {
    discovered ??= discovery(new URL(oidcIssuer), oidcClientId, oidcClientSecret, undefined, {
      execute: protocol === 'https:' ? [] : [allowInsecureRequests],
    }).then(
      (configuration) => {
        enableNonRepudiationChecks(configuration);
        return configuration;
      },
      (error) => {
        discovered = undefined;
        throw new IdentityProviderUnavailable(error);
      },
    );
    return discovered;
  };

  let keySet: JWTVerifyGetKey | undefined;
  const keys: JWTVerifyGetKey = async (header, token) => {
    const address = (await relyingParty()).serverMetadata().jwks_uri;
    if (!address) throw new IdentityProviderUnavailable('it names no jwks_uri');
    keySet ??= createRemoteJWKSet(new URL(address));
    return keySet(header, token);
  };

  return {
    staffIssuer: oidcIssuer,
    sharedSecret: oidcClientSecret,
    relyingParty,
    bearer: {
      staffIssuer: oidcIssuer,
      keys,
      verify: {
        issuer: oidcIssuer,
        audience: oidcAudience,
        // Entra ID signs with RS256 only, so elliptic curves alone would shut out the commonest provider.
        // Nothing symmetric and not "none": the key set is public.
        algorithms: ['ES256', 'PS256', 'RS256'],
        // No `typ`: Entra ID writes "JWT". Audience, and the claims of ID tokens, tell the kinds apart.
        clockTolerance: 5,
        // Entra ID's tokens live up to 90 minutes.
        maxTokenAge: '2h',
        requiredClaims: ['exp', 'iat', 'sub'],
      },
    },
  };
}
