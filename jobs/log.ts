import type { Logger } from 'pino';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** What may be said of an error: clients of databases hang addresses and keys on theirs. */
export function saidOf(error: unknown): { reason: string; code?: string } {
  const { message, name, code } = error as { message?: string; name?: string; code?: unknown };
  return { reason: message || name || 'unknown', ...(typeof code === 'string' && { code }) };
}

const SAY_AGAIN_AFTER_MS = 30_000;

/** Warns of a fault once in a while, however fast it repeats itself: while a database is down it does. */
export function warnSeldom(log: Log, message: string): (error: unknown) => void {
  const saidAt = new Map<string, number>();
  return (error) => {
    const said = saidOf(error);
    const last = saidAt.get(said.reason) ?? Number.NEGATIVE_INFINITY;
    const now = performance.now();
    if (now - last < SAY_AGAIN_AFTER_MS) return;
    if (saidAt.size > 100) saidAt.clear();
    saidAt.set(said.reason, now);
    log.warn(said, message);
  };
}
