import type { Signal } from './signal.ts';

/**
 * Looks at something now and at every signal, and gives on what it finds. Whoever ends it is heard at once, not with the
 * next signal.
 *
 * @param look gives what there is, and returns whether there is more already.
 */
export function lookingAnew<T>(signal: Signal, look: () => AsyncGenerator<T, boolean>): AsyncGenerator<T> {
  let waiting: (() => void) | undefined;
  let heard = false;
  let over = false;
  const wake = () => {
    heard = true;
    waiting?.();
  };

  async function* read(): AsyncGenerator<T> {
    const stop = signal.listen(wake);
    try {
      while (!over) {
        heard = false;
        const more = yield* look();
        if (!more && !heard && !over) await new Promise<void>((resolve) => (waiting = resolve));
      }
    } finally {
      stop();
    }
  }

  const found = read();
  const end = found.return.bind(found);
  // A generator that waits takes an end only once it has something to give.
  found.return = (value) => {
    over = true;
    wake();
    return end(value);
  };
  return found;
}
