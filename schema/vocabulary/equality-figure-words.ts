import { words } from './words.ts';

export enum EqualitySide {
  PERSON_HARMED = 'PERSON_HARMED',
  ALLEGED_PERPETRATOR = 'ALLEGED_PERPETRATOR',
}

export enum EqualityBreakdown {
  EVERYTHING = 'EVERYTHING',
  QUARTER = 'QUARTER',
  CATEGORY = 'CATEGORY',
  OUTCOME = 'OUTCOME',
  CONTACT = 'CONTACT',
  AREA = 'AREA',
  SATISFACTION = 'SATISFACTION',
  SEX = 'SEX',
}

/** How a request for counts before they were rounded stands. */
export enum ElevationStage {
  ASKED = 'ASKED',
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
  ENDED = 'ENDED',
}

/** Figures by protected characteristic (policy 15.4). */
export const equalityFigureWords = {
  EqualitySide: words(EqualitySide, 'In which role somebody is counted.', {
    PERSON_HARMED: 'Whoever was harmed: a victim, somebody of the household, somebody else affected.',
    ALLEGED_PERPETRATOR: 'Whoever is said to have done it.',
  }),
  EqualityBreakdown: words(
    EqualityBreakdown,
    'By what else than a protected characteristic the yearly figures are told. The list is closed.',
    {
      EVERYTHING: 'By nothing else: the whole year.',
      QUARTER: 'By quarter of the financial year in which the case was opened.',
      CATEGORY: 'By four groups of the categories of policy 3.9.',
      OUTCOME: 'By how the case ended, in four groups.',
      CONTACT:
        'By whether staff had talked to the person and agreed the approach within five working days (policy 8.6).',
      AREA: 'By area of the landlord, six at most; the smaller ones count as one.',
      SATISFACTION: 'By satisfaction with how it was handled, as answered after closing: 4 or 5 of 5.',
      SEX: 'Age alone: by sex.',
    },
  ),
  ElevationStage: words(
    ElevationStage,
    'How a steward’s request to see counts before they were rounded stands (policy 12.1).',
    {
      ASKED: 'Waits for the other steward.',
      APPROVED: 'Open to whoever asked, for four hours.',
      DECLINED: 'Declined by the other steward.',
      ENDED: 'Over: by its time, by either of the two, or taken back.',
    },
  ),
};
