import type { BoardFigures, Part } from '../../../schema/management-report/board-sentences.ts';
import type { MeasureWords } from '../../kit/measure-words.ts';
import type { Quarter } from '../../words/quarter.ts';

export interface QuarterlyFigures extends BoardFigures {
  quarter: Quarter;
  /** Restricted cases are counted with the whole landlord, not at a place. */
  countsRestricted: boolean;
  medianDaysToClose: number | null;
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
