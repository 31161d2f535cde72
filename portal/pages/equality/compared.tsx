import { StatusTag } from '../../kit/status-tag.tsx';
import type { Figures } from './completeness-card.tsx';

type Ratio = Figures['treatment'][number]['ratio'];

const flags: Record<string, { standing: 'warn' | 'plain'; words: string }> = {
  REVIEW: { standing: 'warn', words: 'Review' },
  UNRELIABLE: { standing: 'plain', words: '[u] unreliable' },
  TOO_FEW: { standing: 'plain', words: 'Too few' },
  NONE: { standing: 'plain', words: 'No difference' },
};

export function FlagTag({ flag }: { flag: string }) {
  const { standing, words } = flags[flag]!;
  return <StatusTag standing={standing}>{words}</StatusTag>;
}

/** A figure with its interval. */
export const between = (share: Ratio, inWords: (value: number) => string) =>
  share ? `${inWords(share.value)} (${inWords(share.lower)} to ${inWords(share.upper)})` : '–';

export const times = (value: number) => value.toFixed(2);

/** What is to be looked into first; of too few people nothing is told, but how many such comparisons there were. */
export function inTheOrderOfLooking<Row extends { flag: string }>(rows: readonly Row[]) {
  const told = rows.filter(({ flag }) => flag !== 'TOO_FEW');
  const review = told.filter(({ flag }) => flag === 'REVIEW');
  return {
    told: [...review, ...told.filter(({ flag }) => flag !== 'REVIEW')],
    review: review.length,
    left: rows.length - told.length,
  };
}
