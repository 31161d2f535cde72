import type { Quarter } from '../../words/quarter.ts';

/** A figure of the quarter with what it is compared to. Null where there is none; the browser computes nothing. */
export interface Compared {
  value: number;
  previous: number | null;
  lastYear: number | null;
  /** The same figure over the last eight quarters, oldest first, this one last. */
  run: readonly (number | null)[];
}

/** One of the response times of policy 8.6. */
export interface Standard {
  code: 'EMERGENCY_CONTACT' | 'TALK_AND_AGREE_APPROACH' | 'FACE_TO_FACE_INTERVIEW';
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

export interface Part {
  code: string;
  value: number;
  previous: number | null;
  lastYear: number | null;
}

export interface QuarterlyFigures {
  quarter: Quarter;
  /** The quarter has not ended, so every figure can still move. */
  running: boolean;
  opened: Compared;
  closed: Compared;
  openAtEnd: Compared;
  medianDaysToClose: { value: number | null; previous: number | null; lastYear: number | null };
  standards: readonly Standard[];
  byCategory: readonly Part[];
  byOutcome: readonly Part[];
  /** The eight quarters of the runs. */
  quarters: readonly Quarter[];
}

export const standardNames: Record<Standard['code'], { long: string; within: string }> = {
  EMERGENCY_CONTACT: {
    long: 'Emergency contact: within 1 working day',
    within: 'Emergency contact within one working day',
  },
  TALK_AND_AGREE_APPROACH: {
    long: 'Talk and agree the approach: within 5 working days',
    within: 'Contact within five working days',
  },
  FACE_TO_FACE_INTERVIEW: {
    long: 'Face-to-face interview: within 10 working days',
    within: 'A face-to-face interview within ten working days',
  },
};
