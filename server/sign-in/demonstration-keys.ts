import { createECDH, randomBytes } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { derivedKey } from './derived-key.ts';
import type { Gate } from './session.ts';

/** The P-256 key that signs demonstration tokens, the same in every replica that holds the secret. */
export async function demonstrationKey(secret: string) {
  const ecdh = createECDH('prime256v1');
  // Taking 32 random bytes as the scalar fails for one secret in 2^32; then the server says so at its start.
  ecdh.setPrivateKey(derivedKey(secret, 'demonstration signing key'));
  const point = ecdh.getPublicKey();
  const open = {
    kty: 'EC' as const,
    crv: 'P-256' as const,
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const named = { ...open, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(open) };
  // One scalar in 256 begins with a zero, which it is given without.
  const scalar = ecdh.getPrivateKey();
  const d = Buffer.concat([Buffer.alloc(32 - scalar.length), scalar]).toString('base64url');
  return { publicKey: named, privateKey: { ...named, d } };
}

/** The replicas' common secret: whoever starts first puts it in the database, everybody uses what is there. */
export async function agreedSecret(gate: Gate): Promise<string> {
  await gate.query(
    `insert into app.demonstration_identity (id, kind, payload, expires_at)
     values ('Secret', 'Secret', $1::jsonb, 'infinity') on conflict (id) do nothing`,
    [JSON.stringify({ secret: randomBytes(32).toString('base64url') })],
  );
  const { rows } = await gate.query<{ secret: string }>(
    `select payload ->> 'secret' as secret from app.demonstration_identity where id = 'Secret'`,
  );
  const [agreed] = rows;
  if (!agreed) throw new Error('The replicas could not agree on a secret for the demonstration.');
  return agreed.secret;
}
