import {
  figureOf,
  partOf,
  quartersOfRun,
  readBoardFigures,
} from '../../../schema/management-report/board-sentences.ts';
import type { QuarterlyQuery } from '../../generated/quarterly-query.ts';
import { hasEnded, quarterOf } from '../../words/quarter.ts';
import type { QuarterlyFigures } from './quarterly-figures.ts';

/** The API's answer as the page thinks of it. */
export function readQuarterlyFigures(
  { whole, run, byCategory, byOutcome }: QuarterlyQuery,
  { now: today, target }: { now: Date; target: number | null },
): QuarterlyFigures {
  // The answer says which quarter it is of: while the next one is awaited, the page still shows the last.
  const quarter = quarterOf(new Date(`${whole.from}T12:00:00Z`));
  const tables = { whole: whole.rows, run: run.rows, byCategory: byCategory.rows };
  return {
    ...readBoardFigures(tables, { quarter, target }),
    quarter,
    running: !hasEnded(quarter, today),
    countsRestricted: whole.countsRestricted,
    quarters: quartersOfRun(quarter),
    medianDaysToClose: figureOf(whole.rows[0]?.figures, 'MEDIAN_DAYS_TO_CLOSE')?.value ?? null,
    byOutcome: byOutcome.rows.map(partOf),
  };
}
