import { Temporal } from 'temporal-polyfill';
import type { AnalyticsQuestion } from './analytics-sql.ts';
import type { AnalyticsRow, DimensionKey, Figure } from './analytics-types.ts';
import { type Comparison, Dimension, type Measure } from './analytics-words.ts';
import { againstAPerson } from './disclosure.ts';
import { measures } from './measures.ts';
import type { Period } from './period.ts';
import { wilson } from './wilson.ts';

/** A counted row as the database answers it: keys, value, numerator, denominator. */
export interface Counted {
  k: (string | null)[];
  v: number | null;
  n: number | null;
  d: number | null;
}

export type Names = Record<string, string>;

/** A question's counts: for each measure its rows. */
export type Counts = Counted[][];

/** Puts counts together as rows, with the same rows of other periods beside them. */
export function rowsOf(
  question: AnalyticsQuestion,
  counts: Counts,
  compared: { comparison: Comparison; period: Period; counts: Counts }[],
  names: Names,
): AnalyticsRow[] {
  const keysOf = new Map<string, (string | null)[]>();
  for (const timely of timesOf(question)) keysOf.set(JSON.stringify([timely]), [timely]);
  if (question.by.length === 0) keysOf.set('[]', []);
  for (const rows of [counts, ...compared.map((one) => one.counts)].flat()) {
    for (const row of rows) keysOf.set(JSON.stringify(row.k), row.k);
  }
  const pick = (all: Counts) => all.map((rows) => new Map(rows.map((row) => [JSON.stringify(row.k), row])));
  const now = pick(counts);
  const others = compared.map((one) => ({ ...one, picked: pick(one.counts) }));
  const figures = (from: Map<string, Counted>[], id: string) =>
    question.measures.map((measure, index) => figureOf(measure, from[index]?.get(id)));
  const rows = [...keysOf].map(([id, keys]) => ({
    keys: keys.map((value, index): DimensionKey => {
      const dimension = question.by[index]!;
      return { dimension, value, label: labelOf(dimension, value, names) };
    }),
    figures: figures(now, id),
    compared: others.map(({ comparison, period, picked }) => ({
      comparison,
      from: period.from,
      to: period.to,
      figures: figures(picked, id),
    })),
  }));
  return rows.sort(byTimeThenSize);
}

function figureOf(measure: Measure, counted: Counted | undefined): Figure {
  const { unit } = measures[measure];
  const { n, d } = counted ?? { n: null, d: null };
  const value = counted ? (counted.v === null ? null : Number(counted.v)) : unit === 'COUNT' ? 0 : null;
  const interval = unit === 'SHARE' && n !== null && d !== null ? wilson(n, d) : null;
  return {
    measure,
    value,
    numerator: n,
    denominator: d,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
  };
}

function labelOf(dimension: Dimension, value: string | null, names: Names): string | null {
  if (value === null) return null;
  if (dimension === Dimension.MONTH) {
    const month = Temporal.PlainYearMonth.from(value);
    return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(Date.UTC(month.year, month.month - 1, 1)),
    );
  }
  if (dimension === Dimension.QUARTER) {
    const [year, quarter] = value.split('-');
    return `Q${quarter} ${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`;
  }
  if (value === againstAPerson.code) return againstAPerson.label;
  return names[value] ?? null;
}

/** Months or quarters of the period, so that one in which nothing happened is shown as nothing, not left out. */
function timesOf({ by, period }: AnalyticsQuestion): string[] {
  if (by.length !== 1 || (by[0] !== Dimension.MONTH && by[0] !== Dimension.QUARTER)) return [];
  const last = Temporal.PlainDate.from(period.to);
  const times = new Set<string>();
  for (
    let day = Temporal.PlainDate.from(period.from).with({ day: 1 });
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ months: 1 })
  ) {
    const financial = day.subtract({ months: 3 });
    times.add(
      by[0] === Dimension.MONTH
        ? day.toPlainYearMonth().toString()
        : `${financial.year}-${Math.ceil(financial.month / 3)}`,
    );
  }
  return [...times];
}

function byTimeThenSize(one: AnalyticsRow, other: AnalyticsRow): number {
  for (const [index, { dimension, value }] of one.keys.entries()) {
    if (dimension !== Dimension.MONTH && dimension !== Dimension.QUARTER) continue;
    const order = (value ?? '').localeCompare(other.keys[index]!.value ?? '');
    if (order !== 0) return order;
  }
  const size = (row: AnalyticsRow) => row.figures[0]?.value ?? -1;
  return size(other) - size(one) || keyText(one).localeCompare(keyText(other));
}

const keyText = (row: AnalyticsRow) => row.keys.map(({ label, value }) => label ?? value ?? '').join('|');
