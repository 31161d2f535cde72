import type { Characteristic, EqualitySide } from '../vocabulary.ts';
import type { EqualityDocument } from './equality-document.ts';
import { ALL } from './equality-unit.ts';

/** A comparison that prompts a look. */
export interface ReviewFlag {
  /** The same every year, so that what is said of it finds it again. */
  key: string;
  side: EqualitySide;
  characteristic: Characteristic;
  group: string;
  /** CONTACT_IN_TIME, RESOLVED or SATISFIED; RATE for how often people of the group are in a case. */
  about: string;
  /** ALL for the whole landlord, or an area. */
  part: string;
  partName: string;
}

/** What was done about a flag, by whom. */
export interface FlagDone {
  text: string;
  at: string;
  by: string;
  version: number;
}

export type CarriedFlag = ReviewFlag & { done: FlagDone | null };

/** Every "Review" of a summary. */
export function flagsOf({
  treatment,
  rates = [],
  areas,
}: Pick<EqualityDocument, 'treatment' | 'rates' | 'areas'>): ReviewFlag[] {
  const partName = (part: string) => (part === ALL ? 'Whole landlord' : (areas[part] ?? part));
  const found = [
    ...treatment.map((each) => ({ ...each, about: each.treatment as string, part: ALL })),
    ...rates.map((each) => ({ ...each, about: 'RATE' })),
  ];
  return found
    .filter(({ flag }) => flag === 'REVIEW')
    .map(({ side, characteristic, group, about, part }) => ({
      key: [side, characteristic, group, about, part].join('/'),
      side,
      characteristic,
      group,
      about,
      part,
      partName: partName(part),
    }));
}
