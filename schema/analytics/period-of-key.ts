import { Temporal } from 'temporal-polyfill';
import { Dimension } from './analytics-words.ts';
import type { TimeGrain } from './facets.ts';
import type { Period } from './period.ts';

const lengths: Record<TimeGrain, Temporal.DurationLike> = {
  WEEK: { weeks: 1 },
  MONTH: { months: 1 },
  QUARTER: { months: 3 },
  YEAR: { years: 1 },
};

/** The days of a period that a key of time stands for; null where it stands for none of them. */
export function periodOfKey(grain: TimeGrain, key: string, { from, to }: Period): Period | null {
  const first = firstDayOf(grain, key);
  if (!first) return null;
  const last = first.add(lengths[grain]).subtract({ days: 1 }).toString();
  const days = { from: first.toString() > from ? first.toString() : from, to: last < to ? last : to };
  return days.from <= days.to ? days : null;
}

function firstDayOf(grain: TimeGrain, key: string): Temporal.PlainDate | null {
  const [year = Number.NaN, part = 1] = key.split('-').map(Number);
  try {
    switch (grain) {
      case Dimension.WEEK:
        return Temporal.PlainDate.from(key);
      case Dimension.MONTH:
        return Temporal.PlainYearMonth.from(key).toPlainDate({ day: 1 });
      // Financial years are named by the calendar year they begin in.
      case Dimension.QUARTER:
        return new Temporal.PlainDate(year, 4, 1).add({ months: 3 * (part - 1) });
      case Dimension.YEAR:
        return new Temporal.PlainDate(year, 4, 1);
    }
  } catch {
    return null;
  }
}
