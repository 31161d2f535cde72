import { importJWK, SignJWT } from 'jose';
import type pg from 'pg';
import { agreedSecret, demonstrationKey } from '../../server/sign-in/demonstration-keys.ts';

/** A token of the demonstration's identity provider that runs out when the test wants it to. */
export async function signedToken(
  gate: pg.Pool,
  url: string,
  subject: string,
  seconds: number,
): Promise<string> {
  const { privateKey } = await demonstrationKey(await agreedSecret(gate));
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: `${url}/oidc`,
    aud: `${url}/graphql`,
    sub: subject,
    client_id: subject,
    jti: `${subject}-${now}-${seconds}`,
    iat: now,
    exp: now + seconds,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: privateKey.kid as string })
    .sign(await importJWK(privateKey, 'ES256'));
}
