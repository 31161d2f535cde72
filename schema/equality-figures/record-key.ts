import { createHmac } from 'node:crypto';
import { ROUNDING_KEYS } from './perturbation-table.ts';

/**
 * The key by which one counted unit enters every cell that it belongs to: the same all year, so that asking twice gives no
 * second draw; unguessable without the year's secret, so that nobody can tell which way a figure was rounded.
 */
export function recordKey(secret: Buffer, kind: string, id: string): number {
  const digest = createHmac('sha256', secret).update(`${kind}\u2016${id}`, 'utf8').digest();
  // 4,096 divides 2^32, so every key is as likely as another.
  return digest.readUInt32BE(0) % ROUNDING_KEYS;
}
