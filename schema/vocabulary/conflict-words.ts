import { words } from './words.ts';

export enum ConflictKind {
  RELATED = 'RELATED',
  ACCUSED = 'ACCUSED',
  INVOLVED = 'INVOLVED',
  OTHER_INTEREST = 'OTHER_INTEREST',
}

/** Why somebody may have nothing to do with a case (policy 12.1). */
export const conflictWords = {
  ConflictKind: words(
    ConflictKind,
    'Which conflict of interest keeps a member of staff from a case (policy 12.1).',
    {
      RELATED: 'Family, partner or close friend of somebody in the case.',
      ACCUSED: 'Is said to have done it.',
      INVOLVED: 'Reported it, suffered by it, saw it or lives beside it.',
      OTHER_INTEREST: 'Another interest, told in words.',
    },
  ),
};
