import type { TimeGrain } from './facets.ts';

// Financial years are named by the calendar year they begin in.
const financialYear = `extract(year from b.first_day - interval '3 months')::text`;

/** What a stretch of time is told under. */
export const bucketKey: Record<TimeGrain, string> = {
  WEEK: `to_char(b.first_day, 'YYYY-MM-DD')`,
  MONTH: `to_char(b.first_day, 'YYYY-MM')`,
  QUARTER: `${financialYear} || '-' || extract(quarter from b.first_day - interval '3 months')::text`,
  YEAR: financialYear,
};

const steps: Record<TimeGrain, { step: string; begin: string }> = {
  WEEK: { step: '7 days', begin: `date_trunc('week', DAY::timestamp)` },
  MONTH: { step: '1 month', begin: `date_trunc('month', DAY::timestamp)` },
  QUARTER: { step: '3 months', begin: `date_trunc('quarter', DAY::timestamp)` },
  YEAR: {
    step: '1 year',
    begin: `date_trunc('year', DAY::timestamp - interval '3 months') + interval '3 months'`,
  },
};

/** The stretches of time to count in: the whole period, or its weeks, months …, cut to the period. */
export function buckets(grain: TimeGrain | undefined, from: string, to: string): string {
  const instant = (day: string) => `(${day})::timestamp at time zone 'Europe/London'`;
  if (!grain)
    return `select ${from} as first_day, ${instant(from)} as starts, ${instant(`${to} + 1`)} as ends`;
  const { step, begin } = steps[grain];
  return `select g::date as first_day, ${instant(`greatest(g::date, ${from})`)} as starts,
      ${instant(`least((g + interval '${step}')::date, ${to} + 1)`)} as ends
    from generate_series(${begin.replace('DAY', from)}, ${to}::timestamp, interval '${step}') g`;
}
