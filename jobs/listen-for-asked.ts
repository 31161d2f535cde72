import type { Signal } from '../server/live/signal.ts';
import { type Log, warnSeldom } from './log.ts';

/** Does what was asked for whenever something was written, one round after the other; a signal meanwhile is another round. */
export function listenForAsked(signal: Signal, log: Log, round: () => Promise<void>): () => Promise<void> {
  const warn = warnSeldom(log, 'asked for: failed, will be tried again');
  let again = false;
  let working: Promise<void> | undefined;
  const work = async () => {
    do {
      again = false;
      await round().catch(warn);
    } while (again);
    working = undefined;
  };
  const stop = signal.listen(() => {
    again = true;
    working ??= work();
  });
  return async () => {
    stop();
    again = false;
    await working;
  };
}
