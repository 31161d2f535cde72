/** Too many wrong tokens or secrets came from one address; the HTTP layer answers with the status code. */
export class TooManyFailures extends Error {
  readonly statusCode = 429;

  readonly headers: Record<string, string>;

  constructor(waitSeconds: number) {
    super('Too many failed attempts to sign in. Wait a quarter of an hour and try again.');
    this.headers = { 'retry-after': String(waitSeconds) };
  }
}

export interface FailureLimit {
  /** Counts a failure; throws when the address had used its failures up before. Nothing else is ever refused. */
  failed(address: string, because?: 'TOKEN' | 'SECRET'): undefined;
}

const MOST_ADDRESSES = 10_000;

/**
 * Counts failures by address in this process alone: it slows guessing down, the secrets' length is what defeats it.
 * An office shares one address, so it is asked only once something has turned out to be wrong.
 */
export function failureLimit({ failures = 10, minutes = 15, now = Date.now } = {}): FailureLimit {
  const counted = new Map<string, { count: number; until: number }>();

  return {
    failed(address) {
      const known = counted.get(address);
      const entry = known && known.until > now() ? known : { count: 0, until: now() + minutes * 60_000 };
      if (entry.count >= failures) throw new TooManyFailures(Math.ceil((entry.until - now()) / 1000));
      entry.count += 1;
      counted.delete(address);
      counted.set(address, entry);
      const oldest = counted.keys().next();
      if (counted.size > MOST_ADDRESSES && !oldest.done) counted.delete(oldest.value);
    },
  };
}
