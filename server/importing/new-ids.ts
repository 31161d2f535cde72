import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const POOL = 64 * 1024;
const pool = new Uint8Array(POOL);
let used = POOL;
let count = 0;

/** Random bits fetched for thousands of UUIDv7 at once: one by one they take longer than the rest of a row's work. */
function next() {
  if (used === POOL) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, used + 16);
  used += 16;
  count = (count + 1) & 0x7fffffff;
  return { random, msecs: Date.now(), seq: count };
}

export const newId = (): string => v7(next());

/** Writes the sixteen bytes of a new id. */
export function newIdInto(bytes: Uint8Array, at: number): void {
  v7(next(), bytes, at);
}
