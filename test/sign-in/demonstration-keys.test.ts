import { importJWK, jwtVerify, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { demonstrationKey } from '../../server/sign-in/demonstration-keys.ts';

test('Whatever the secret, what its key signs its public half verifies: leading zeros too', async () => {
  let withZero = 0;
  for (let n = 0; n < 1_500; n += 1) {
    const { publicKey, privateKey } = await demonstrationKey(`secret ${n}`);
    expect([privateKey.d, publicKey.x, publicKey.y].map((part) => part.length)).toEqual([43, 43, 43]);
    if (!/^A[A-P]/.test(privateKey.d)) continue;
    withZero += 1;
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256' })
      .sign(await importJWK(privateKey, 'ES256'));
    await jwtVerify(token, await importJWK(publicKey, 'ES256'));
  }
  expect(withZero).toBeGreaterThan(1);
});
