import type { CountAsToldFragment } from '../../generated/equality-query.ts';
import { count } from '../../words/figures.ts';

/** A protected count as text: for a file, and for what a screen reader says. */
export function plainCount(told: CountAsToldFragment): string {
  switch (told.__typename) {
    case 'RoundedCount':
      return String(told.value);
    case 'LowCount':
      return '[low]';
    case 'WithheldCount':
      return told.symbol;
  }
}

/** A protected count in a table; its symbol says in words what it stands for. */
export function CountAsTold({ told }: { told: CountAsToldFragment }) {
  switch (told.__typename) {
    case 'RoundedCount':
      return <>{count(told.value)}</>;
    case 'LowCount':
      return <abbr title={`0 to ${told.upperBound}`}>[low]</abbr>;
    case 'WithheldCount':
      return <abbr title="Held back, as it would tell of somebody">{told.symbol}</abbr>;
  }
}
