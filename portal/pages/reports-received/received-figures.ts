import type { ReportsReceivedQuery } from '../../generated/reports-received-query.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { monthsBetween } from './months-asked.ts';

type Row = ReportsReceivedQuery['byMonth']['rows'][number];

export const unknownType = 'No type recorded';

export interface NamedCount {
  /** The key it is told under; null where none is recorded. */
  key: string | null;
  name: string;
  value: number | null;
}

export interface AreaRun {
  key: string | null;
  name: string;
  total: number | null;
  /** One for each month. */
  run: (number | null)[];
}

export interface ReceivedFigures {
  months: string[];
  total: number;
  byMonth: (number | null)[];
  byArea: NamedCount[];
  byCategory: NamedCount[];
  bySource: NamedCount[];
  areaRuns: AreaRun[];
  /** Whether restricted reports are in the whole, the months and the types; by area and source they never are. */
  countsRestricted: boolean;
}

/** The API's answer as the page thinks of it; figures are only put in their places. */
export function readReceivedFigures(answer: ReportsReceivedQuery): ReceivedFigures {
  const months = monthsBetween({ from: answer.byMonth.from.slice(0, 7), to: answer.byMonth.to.slice(0, 7) });
  const monthly = new Map(
    answer.byMonth.rows.map((row) => [row.keys[0]?.value, row.figures[0]?.value ?? null]),
  );
  const runs = new Map<string, (number | null)[]>();
  for (const row of answer.byMonthAndArea.rows) {
    const [month, area] = row.keys;
    const id = area?.value ?? '';
    // A month in which an area has no row had no reports, which is a true zero.
    const run = runs.get(id) ?? months.map(() => 0);
    runs.set(id, run);
    const at = months.indexOf(month?.value ?? '');
    if (at >= 0) run[at] = row.figures[0]?.value ?? null;
  }
  return {
    months,
    countsRestricted: answer.total.countsRestricted,
    total: answer.total.rows[0]?.figures[0]?.value ?? 0,
    byMonth: months.map((month) => monthly.get(month) ?? null),
    byArea: answer.byArea.rows.map((row) => named(row, row.keys[0]?.label ?? 'Not recorded')),
    byCategory: answer.byCategory.rows.map((row) => {
      const code = row.keys[0]?.value;
      return named(row, code ? wordFor(code) : unknownType);
    }),
    bySource: answer.bySource.rows.map((row) => named(row, sourceName(row))),
    areaRuns: answer.byArea.rows.map((row) => ({
      key: row.keys[0]?.value ?? null,
      name: row.keys[0]?.label ?? 'Not recorded',
      total: row.figures[0]?.value ?? null,
      run: runs.get(row.keys[0]?.value ?? '') ?? months.map(() => 0),
    })),
  };
}

function named(row: Row, name: string): NamedCount {
  return { key: row.keys[0]?.value ?? null, name, value: row.figures[0]?.value ?? null };
}

function sourceName(row: Row): string {
  const key = row.keys[0];
  if (!key?.value || key.value === 'RECORDED') return 'Recorded in Amity';
  return key.label ? `Imported: ${key.label}` : 'Imported';
}
