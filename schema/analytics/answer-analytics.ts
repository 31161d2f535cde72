import { Temporal } from 'temporal-polyfill';
import type { AnalyticsQuestion } from './analytics-sql.ts';
import type { AnalyticsRow, DimensionKey, Figure } from './analytics-types.ts';
import { type Comparison, Dimension, type Measure } from './analytics-words.ts';
import { byar } from './byar.ts';
import { againstAPerson } from './disclosure.ts';
import { isTime, type TimeGrain } from './facets.ts';
import { measures } from './measures.ts';
import type { Period } from './period.ts';
import { wilson } from './wilson.ts';

/** A counted row as the database answers it: keys, value, numerator, denominator. */
export interface Counted {
  /** Of which period: 0 is the question's own. */
  p: number;
  k: (string | null)[];
  v: number | null;
  n: number | null;
  d: number | null;
}

export type Names = Record<string, string>;

/** A question's counts: for each measure its rows. */
export type Counts = Counted[][];

/** The counts of each of so many periods that one statement counted. */
export const countsOf = (counts: Counts, periods: number): Counts[] =>
  Array.from({ length: periods }, (_, p) => counts.map((rows) => rows.filter((row) => row.p === p)));

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

export function figureOf(measure: Measure, counted: Counted | undefined): Figure {
  const { unit } = measures[measure];
  const { n, d } = counted ?? { n: null, d: null };
  const value = counted ? (counted.v === null ? null : Number(counted.v)) : unit === 'COUNT' ? 0 : null;
  const interval = intervalOf(measure, n, d);
  return {
    measure,
    value,
    numerator: n,
    denominator: d,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
  };
}

/** How far chance alone might move it, where that is known: Wilson’s interval of a share, Byar’s of a rate. */
function intervalOf(measure: Measure, n: number | null, d: number | null) {
  const { unit, facts } = measures[measure];
  if (n === null || !d) return null;
  if (unit === 'SHARE') return wilson(n, d);
  if (unit !== 'RATE') return null;
  const { lower, upper } = byar(n);
  return { lower: (lower * facts.per!) / d, upper: (upper * facts.per!) / d };
}

// Made once: to make one takes longer than to use it a hundred times.
const inWords = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};
const monthInWords = inWords({ month: 'long', year: 'numeric' });
const dayInWords = inWords({ day: 'numeric', month: 'long', year: 'numeric' });

function labelOf(dimension: Dimension, value: string | null, names: Names): string | null {
  if (value === null) return null;
  if (dimension === Dimension.MONTH) return monthInWords(`${value}-01`);
  if (dimension === Dimension.QUARTER) {
    const [year, quarter] = value.split('-');
    return `Q${quarter} ${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`;
  }
  if (dimension === Dimension.YEAR) return `${value}/${String((Number(value) + 1) % 100).padStart(2, '0')}`;
  if (dimension === Dimension.WEEK) return `Week of ${dayInWords(value)}`;
  if (value === againstAPerson.code) return againstAPerson.label;
  return names[value] ?? null;
}

/** Weeks, months … of the period, so that one in which nothing happened is shown as nothing, not left out. */
function timesOf({ by, period }: AnalyticsQuestion): string[] {
  const [grain] = by;
  if (by.length !== 1 || !grain || !isTime(grain)) return [];
  const times = new Set<string>();
  const last = Temporal.PlainDate.from(period.to);
  for (
    let day = Temporal.PlainDate.from(period.from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = firstAfter[grain](day)
  )
    times.add(timeKey[grain](day));
  return [...times];
}

const nextMonth = (day: Temporal.PlainDate) => day.with({ day: 1 }).add({ months: 1 });
/** A later day that passes over no stretch of time. */
const firstAfter: Record<TimeGrain, (day: Temporal.PlainDate) => Temporal.PlainDate> = {
  WEEK: (day) => day.add({ days: 8 - day.dayOfWeek }),
  MONTH: nextMonth,
  QUARTER: nextMonth,
  YEAR: nextMonth,
};

/** What a day lies in, as `bucketKey` tells it. */
const timeKey: Record<TimeGrain, (day: Temporal.PlainDate) => string> = {
  WEEK: (day) => day.subtract({ days: day.dayOfWeek - 1 }).toString(),
  MONTH: (day) => day.toPlainYearMonth().toString(),
  QUARTER: (day) => {
    const financial = day.with({ day: 1 }).subtract({ months: 3 });
    return `${financial.year}-${Math.ceil(financial.month / 3)}`;
  },
  YEAR: (day) => String(day.with({ day: 1 }).subtract({ months: 3 }).year),
};

function byTimeThenSize(one: AnalyticsRow, other: AnalyticsRow): number {
  for (const [index, { dimension, value }] of one.keys.entries()) {
    if (!isTime(dimension)) continue;
    const order = (value ?? '').localeCompare(other.keys[index]!.value ?? '');
    if (order !== 0) return order;
  }
  const size = (row: AnalyticsRow) => row.figures[0]?.value ?? -1;
  return size(other) - size(one) || keyText(one).localeCompare(keyText(other));
}

const keyText = (row: AnalyticsRow) => row.keys.map(({ label, value }) => label ?? value ?? '').join('|');
