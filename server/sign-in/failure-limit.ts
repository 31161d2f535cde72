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
  /** Throws when the address has used up its failures. */
  check(address: string): void;
  failed(address: string): void;
}

const MOST_ADDRESSES = 10_000;

/** Counts failures by address in this process alone: it slows guessing down, the secrets' length is what defeats it. */
export function failureLimit({ failures = 10, minutes = 15, now = Date.now } = {}): FailureLimit {
  const counted = new Map<string, { count: number; until: number }>();

  const current = (address: string) => {
    const entry = counted.get(address);
    if (entry && entry.until > now()) return entry;
    counted.delete(address);
    return undefined;
  };

  return {
    check(address) {
      const entry = current(address);
      if (entry && entry.count >= failures)
        throw new TooManyFailures(Math.ceil((entry.until - now()) / 1000));
    },
    failed(address) {
      const entry = current(address) ?? { count: 0, until: now() + minutes * 60_000 };
      entry.count += 1;
      counted.set(address, entry);
      const oldest = counted.keys().next();
      if (counted.size > MOST_ADDRESSES && !oldest.done) counted.delete(oldest.value);
    },
  };
}
