import { words } from '../vocabulary/words.ts';
import { Measure } from './analytics-words.ts';
import { measures } from './measures.ts';

/** The dictionary’s own words, so that nothing is defined twice. */
export const measureWords = {
  Measure: words(
    Measure,
    'A figure, defined in the dictionary (query measures).',
    Object.fromEntries(
      Object.values(measures).map(({ id, ENGLISH, clause }) => [
        id,
        `${ENGLISH.definition} (policy ${clause})`,
      ]),
    ) as Record<Measure, string>,
  ),
};
