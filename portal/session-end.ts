import { useSyncExternalStore } from 'react';

/**
 * Whether the server still knows the viewer. Any answer of "not signed in" ends it, on whatever page one is;
 * the address stays, so that signing in again returns to the same place.
 */
let ended = false;
const listeners = new Set<() => void>();

export function endSession(): void {
  if (ended) return;
  ended = true;
  for (const listener of listeners) listener();
}

/** Whoever was here has signed in again, in another window: everything is as it was. */
export function resumeSession(): void {
  ended = false;
  for (const listener of listeners) listener();
}

export const isSessionEnded = (): boolean => ended;

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}
