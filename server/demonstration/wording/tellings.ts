import { CategoryCode, HateStrand, RedirectTarget } from '../../../schema/vocabulary.ts';
import type { Telling } from './telling.ts';
import { tellingOfCrime } from './telling-of-crime.ts';
import { tellingOfHate } from './telling-of-hate.ts';
import { tellingOfNuisance } from './telling-of-nuisance.ts';
import { tellingOfRedirected } from './telling-of-other-matters.ts';

type Direct = Exclude<CategoryCode, CategoryCode.HATE_CRIME | CategoryCode.DOMESTIC_ABUSE>;

const tellings: Record<Direct, Telling> = { ...tellingOfNuisance, ...tellingOfCrime };

const domesticAbuse: Telling = {
  ...tellingOfRedirected[RedirectTarget.DOMESTIC_ABUSE],
  impact: ['I did not know whom else to tell.', 'I am frightened for her.'],
  seen: ['Concern about domestic abuse at the address {when}. Passed on at once.'],
};

/** How people tell of behaviour of this kind. */
export function tellingOf({
  category,
  hateStrands,
}: {
  category: CategoryCode;
  hateStrands: readonly HateStrand[];
}): Telling {
  if (category === CategoryCode.HATE_CRIME) return tellingOfHate[hateStrands[0] ?? HateStrand.OTHER];
  if (category === CategoryCode.DOMESTIC_ABUSE) return domesticAbuse;
  return tellings[category];
}
