import { setTimeout as wait } from 'node:timers/promises';
import { type Log, warnSeldom } from './log.ts';

/** A dead database is asked again no later than this: what fell due meanwhile waits for it. */
const LONGEST_BACK_OFF_MS = 5_000;

export interface Repeated {
  /** Whether a round has ended well within the given time. */
  succeededWithin(ms: number): boolean;
  /** Whether a round has ended, well or not, within the given time: the loop goes on. */
  endedWithin(ms: number): boolean;
  /** Resolves when the round under way is over. */
  stop(): Promise<void>;
}

export interface Rhythm {
  everyMs: number;
  log: Log;
}

/**
 * Does the same work again and again, one round after the other. A round that answers 'MORE' is followed by the next
 * at once. One that fails is tried again with back-off; nothing it throws ends the process.
 */
export function repeat(
  name: string,
  { everyMs, log }: Rhythm,
  round: () => Promise<'MORE' | undefined>,
): Repeated {
  const stopping = new AbortController();
  const warn = warnSeldom(log, `${name}: failed, will be tried again`);
  let succeededAt = Number.NEGATIVE_INFINITY;
  let endedAt = performance.now();
  let failures = 0;
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      let pause = everyMs;
      try {
        if ((await round()) === 'MORE') pause = 0;
        succeededAt = performance.now();
        failures = 0;
      } catch (error) {
        if (stopping.signal.aborted) return;
        warn(error);
        pause = Math.min(LONGEST_BACK_OFF_MS, 250 * 2 ** failures++);
      }
      endedAt = performance.now();
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const ended = work();
  return {
    succeededWithin: (ms) => performance.now() - succeededAt <= ms,
    endedWithin: (ms) => performance.now() - endedAt <= ms,
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
