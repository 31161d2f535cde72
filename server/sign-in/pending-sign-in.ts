import { EncryptJWT, jwtDecrypt } from 'jose';
import { derivedKey } from './derived-key.ts';

export const PENDING_SECONDS = 600;

/** What must be remembered while somebody is away at the identity provider. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
}

/** Sealed into a cookie rather than kept on the server, so that any replica can finish what another began. */
export function pendingSignIns(sharedSecret: string) {
  const key = derivedKey(sharedSecret, 'sign-in under way');
  return {
    seal: (pending: PendingSignIn) =>
      new EncryptJWT({ ...pending })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(`${PENDING_SECONDS}s`)
        .encrypt(key),
    /** Nothing when it is not ours, was altered or is too old. */
    open: async (sealed: string | undefined): Promise<PendingSignIn | undefined> => {
      if (!sealed) return undefined;
      try {
        const { payload } = await jwtDecrypt<PendingSignIn>(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        const { state, nonce, codeVerifier, returnTo } = payload;
        return { state, nonce, codeVerifier, returnTo };
      } catch {
        return undefined;
      }
    },
  };
}
