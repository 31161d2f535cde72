import { hkdfSync } from 'node:crypto';

/** A key for one purpose from a secret that all replicas hold, so that they need not hand keys to each other. */
export const derivedKey = (secret: string, purpose: string, bytes = 32) =>
  Buffer.from(hkdfSync('sha256', secret, '', `amity ${purpose}`, bytes));
