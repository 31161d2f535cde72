import type { MeasureWords } from '../../kit/measure-words.ts';
import type { Quarter } from '../../words/quarter.ts';

/** A figure of the quarter with what it is compared to. Null where there is none; the browser computes nothing. */
export interface Compared {
  value: number;
  previous: number | null;
  lastYear: number | null;
  /** The same figure over the last eight quarters, oldest first, this one last. */
  run: readonly (number | null)[];
}

export type StandardCode = 'EMERGENCY_CONTACT_ON_TIME' | 'APPROACH_AGREED_ON_TIME' | 'FACE_TO_FACE_ON_TIME';

/** One of the response times of policy 8.6. */
export interface Standard {
  code: StandardCode;
  met: number;
  due: number;
  proportion: number | null;
  low: number | null;
  high: number | null;
  target: number | null;
  previous: number | null;
  lastYear: number | null;
  run: readonly (number | null)[];
}

/** One part of a whole: a category, an outcome. The code is null where none is recorded. */
export interface Part {
  code: string | null;
  now: number | null;
  previous: number | null;
  lastYear: number | null;
}

export interface QuarterlyFigures {
  quarter: Quarter;
  /** The quarter has not ended, so every figure can still move. */
  running: boolean;
  /** Restricted cases are counted with the whole landlord, not at a place. */
  countsRestricted: boolean;
  opened: Compared;
  closed: Compared;
  openAtEnd: Compared;
  medianDaysToClose: number | null;
  standards: readonly Standard[];
  byCategory: readonly Part[];
  byOutcome: readonly Part[];
  /** The eight quarters of the runs. */
  quarters: readonly Quarter[];
}

/** What the cards of the page are given. */
export interface CardOfFigures {
  figures: QuarterlyFigures;
  /** What the card's measures mean. */
  meaning: readonly MeasureWords[];
  fileName: string;
}

export const standardNames: Record<StandardCode, { long: string; within: string }> = {
  EMERGENCY_CONTACT_ON_TIME: {
    long: 'Emergency contact: within 1 working day',
    within: 'Emergency contact within one working day',
  },
  APPROACH_AGREED_ON_TIME: {
    long: 'Talk and agree the approach: within 5 working days',
    within: 'Contact within five working days',
  },
  FACE_TO_FACE_ON_TIME: {
    long: 'Face-to-face interview: within 10 working days',
    within: 'A face-to-face interview within ten working days',
  },
};
