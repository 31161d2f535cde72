import { Temporal } from 'temporal-polyfill';
import { Comparison } from './analytics-words.ts';

/** Whole days in Europe/London, both counted: `yyyy-mm-dd`. */
export interface Period {
  from: string;
  to: string;
}

/** The period another is compared with. Whole months move by months, so that like stands beside like. */
export function comparedPeriod({ from, to }: Period, comparison: Comparison): Period {
  const first = Temporal.PlainDate.from(from);
  const afterLast = Temporal.PlainDate.from(to).add({ days: 1 });
  const wholeMonths = first.day === 1 && afterLast.day === 1;
  const back: Temporal.DurationLike =
    comparison === Comparison.LAST_YEAR
      ? { years: 1 }
      : wholeMonths
        ? { months: first.until(afterLast, { largestUnit: 'months' }).months }
        : { days: first.until(afterLast, { largestUnit: 'days' }).days };
  return {
    from: first.subtract(back).toString(),
    to: afterLast.subtract(back).subtract({ days: 1 }).toString(),
  };
}
