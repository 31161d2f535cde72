import { Temporal } from 'temporal-polyfill';
import { Comparison } from './analytics-words.ts';

/** Whole days in Europe/London, both counted: `yyyy-mm-dd`. */
export interface Period {
  from: string;
  to: string;
}

/** From the first day of a month to the last of the same or another. */
export const isWholeMonths = ({ from, to }: Period): boolean =>
  Temporal.PlainDate.from(from).day === 1 && Temporal.PlainDate.from(to).add({ days: 1 }).day === 1;

/** The period another is compared with. Whole months move by months, so that like stands beside like. */
export function comparedPeriod({ from, to }: Period, comparison: Comparison): Period {
  const first = Temporal.PlainDate.from(from);
  const afterLast = Temporal.PlainDate.from(to).add({ days: 1 });
  const back: Temporal.DurationLike =
    comparison === Comparison.LAST_YEAR
      ? { years: 1 }
      : isWholeMonths({ from, to })
        ? { months: first.until(afterLast, { largestUnit: 'months' }).months }
        : { days: first.until(afterLast, { largestUnit: 'days' }).days };
  return {
    from: first.subtract(back).toString(),
    to: afterLast.subtract(back).subtract({ days: 1 }).toString(),
  };
}
