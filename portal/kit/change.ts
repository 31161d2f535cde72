import { useRef, useState } from 'react';
import type { CombinedError } from 'urql';

interface Refusal {
  field: string;
  message: string;
  clause: string;
}

interface Answer {
  refusals: readonly Refusal[] | undefined;
  error: CombinedError | undefined;
}

/** What became of a change: said aloud, and what is wrong beside its field in the words of the rule. */
export function useChange() {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [said, say] = useState('');
  const place = useRef<HTMLParagraphElement>(null);
  const words = ({ message, clause }: Refusal) => `${message} (${clause})`;

  /** Whether it was done. The button that was pressed may be gone by then, so the focus moves to what is said. */
  function heard({ refusals: against = [], error }: Answer, done: string): boolean {
    setRefusals(against);
    const failed = error ? 'This could not be saved. Try again in a moment.' : '';
    say(against.length > 0 ? against.map(words).join(' ') : failed || done);
    place.current?.focus({ preventScroll: true });
    return against.length === 0 && !error;
  }

  return {
    said,
    saidRef: place,
    heard,
    /** What is wrong with one of these fields of the input. */
    faultOf(...fields: string[]): string | undefined {
      const found = refusals.filter(({ field }) => fields.includes(field));
      return found.length > 0 ? found.map(words).join(' ') : undefined;
    },
  };
}

export type Change = ReturnType<typeof useChange>;
