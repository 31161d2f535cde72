import pairs from 'virtual:welsh-refusals';
import { welshWords } from 'virtual:welsh-words';
import { wordFor } from '../../schema/vocabulary/words-in-use.ts';
import { inOtherWords } from './in-other-words.cy.ts';

/** Why something is refused, in Welsh where the catalog has it. */
export const refusalInWelsh = inOtherWords(
  pairs,
  Object.entries(welshWords).flatMap(([value, welsh]) => [
    [value.replaceAll('_', ' '), welsh],
    [wordFor(value), welsh],
  ]),
);
