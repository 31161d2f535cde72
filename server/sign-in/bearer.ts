import { errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { FailureLimit } from './failure-limit.ts';
import { IdentityProviderUnavailable } from './identity-provider.ts';
import { type Sessions, type SignedIn, sha256 } from './session.ts';

export interface BearerRules {
  /** What staff records name as issuer. */
  staffIssuer: string;
  keys: JWTVerifyGetKey;
  verify: JWTVerifyOptions & { issuer: string; audience: string; algorithms: string[] };
}

interface Held {
  signedIn: SignedIn;
  checkedAt: number;
  revoked: boolean;
}

const MOST_TOKENS = 10_000;
const LONGEST_TOKEN = 8_192;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Rows are cut off by the database at once; this is how long the names of roles may lag behind. */
const CHECK_AGAIN_AFTER = 30_000;

/**
 * One database session per access token, kept under the token's hash until the token runs out. A token is verified
 * before anybody's failures are looked at: a colleague behind the same address never locks a genuine one out.
 */
export function openBearers(rules: BearerRules, sessions: Sessions, failures: FailureLimit) {
  const held = new Map<string, Promise<Held | undefined>>();

  const open = async (token: string, address: string): Promise<Held | undefined> => {
    const claims = await verified(token, rules);
    if (claims === 'FORGED') return failures.failed(address);
    if (claims === 'RUN_OUT') return undefined;
    const absoluteExpiry = new Date(claims.exp * 1000);
    const signedIn = await sessions.open(
      { issuer: rules.staffIssuer, subject: claims.sub },
      { kind: 'BEARER', absoluteExpiry },
    );
    return signedIn && { signedIn, checkedAt: Date.now(), revoked: false };
  };

  const keep = (key: string, entry: Promise<Held | undefined>) => {
    held.delete(key);
    held.set(key, entry);
    const oldest = held.entries().next();
    if (held.size <= MOST_TOKENS || oldest.done) return;
    held.delete(oldest.value[0]);
    oldest.value[1].then((gone) => gone && sessions.end(gone.signedIn.sid)).catch(() => undefined);
  };

  const checkAgain = async (entry: Held) => {
    entry.checkedAt = Date.now();
    const resumed = await sessions.resume(entry.signedIn.sid, 'BEARER');
    // A revoked session stays on record here, so that its token cannot open another one.
    if (resumed) entry.signedIn = { ...resumed, expiresAt: entry.signedIn.expiresAt };
    else entry.revoked = true;
  };

  return async function verifyBearer(token: string, address: string): Promise<SignedIn | undefined> {
    // What cannot be a token costs neither a hash nor a place among those that are held.
    if (token.length > LONGEST_TOKEN || !TOKEN.test(token)) return failures.failed(address);
    const key = sha256(token).toString('base64');
    const known = held.get(key);
    const opening = known ?? open(token, address);
    keep(key, opening);
    const entry = await opening.catch((error) => {
      held.delete(key);
      throw error;
    });
    if (!entry || entry.signedIn.expiresAt.getTime() <= Date.now()) {
      held.delete(key);
      return undefined;
    }
    if (!entry.revoked && Date.now() - entry.checkedAt > CHECK_AGAIN_AFTER) await checkAgain(entry);
    return entry.revoked ? undefined : entry.signedIn;
  };
}

/** The claims of a genuine access token. A genuine one that ran out is not held against its sender. */
async function verified(token: string, rules: BearerRules) {
  try {
    const { payload } = await jwtVerify(token, rules.keys, rules.verify);
    const { sub, exp } = payload;
    // An ID token says who signed in to the portal and is no key to the API; only ID tokens carry these.
    const idToken = 'nonce' in payload || 'at_hash' in payload;
    return sub && exp && !idToken ? { sub, exp } : 'FORGED';
  } catch (error) {
    if (error instanceof IdentityProviderUnavailable) throw error;
    if (!(error instanceof errors.JOSEError) || ISSUER_AT_FAULT.has(error.code)) {
      throw new IdentityProviderUnavailable(error);
    }
    return error instanceof errors.JWTExpired ? 'RUN_OUT' : 'FORGED';
  }
}

const ISSUER_AT_FAULT = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);
