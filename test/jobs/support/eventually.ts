import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so. A test that waits in vain ends by its own time limit, with what was last seen. */
export async function eventually<T>(
  look: () => Promise<T>,
  isSo: (seen: T) => boolean,
  longestMs = 300_000,
): Promise<T> {
  const until = Date.now() + longestMs;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > until) throw new Error(`waited in vain; last seen: ${JSON.stringify(seen)}`);
    await wait(50);
  }
}
