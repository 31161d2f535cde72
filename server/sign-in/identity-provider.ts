import type { Configuration } from 'openid-client';
import type { BearerRules } from './bearer.ts';

/** The one system that this installation believes about who people are. */
export interface IdentityProvider {
  /** What staff records name as issuer for people it vouches for. */
  staffIssuer: string;
  /** Secret that every replica of the API holds, from which they derive the keys they share. */
  sharedSecret: string;
  /** Our standing with it as a relying party; asks it for its addresses the first time. */
  relyingParty(): Promise<Configuration>;
  bearer: BearerRules;
}

export class IdentityProviderUnavailable extends Error {
  readonly statusCode = 503;

  constructor(cause: unknown) {
    super('The identity provider cannot be reached at the moment. Try again shortly.', { cause });
  }
}
