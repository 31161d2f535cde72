import { useSyncExternalStore } from 'react';

export interface Asked {
  question: string;
  variables: string;
  at: Date;
  /** What became of it, in a few words. */
  said: string;
}

const mostKept = 30;

/** What was asked in this window, the latest first. It is written nowhere and goes with the window or the session. */
let asked: readonly Asked[] = [];
const listeners = new Set<() => void>();

export function keepAsked(one: Asked): void {
  asked = [
    one,
    ...asked.filter(({ question, variables }) => question !== one.question || variables !== one.variables),
  ].slice(0, mostKept);
  for (const listener of listeners) listener();
}

export function useAskedBefore(): readonly Asked[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
