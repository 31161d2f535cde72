const parts = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/London',
});
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The calendar day of an instant in London, as `2026-11-23`. */
export function londonDate(instant: Date | string): string {
  return parts.format(new Date(instant));
}

export function nameOfMonth(number: number): string {
  return monthName.format(new Date(Date.UTC(2000, number - 1, 1)));
}

/** A quarter of the financial year, April to March: `{ year: 2026, quarter: 2 }` is July to September 2026. */
export interface Quarter {
  /** The calendar year in which the financial year begins. */
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

/** `2026-27`, as the address and people write the year. */
export function financialYear({ year }: Quarter): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** "Q2 2026/27". */
export function quarterName(quarter: Quarter): string {
  return `Q${quarter.quarter} ${financialYear(quarter).replace('-', '/')}`;
}

/** "Q2 26/27", where room is short. */
export function shortQuarterName(quarter: Quarter): string {
  return quarterName(quarter).replace(' 20', ' ');
}

function months({ year, quarter }: Quarter): { year: number; first: number; last: number } {
  return quarter === 4
    ? { year: year + 1, first: 1, last: 3 }
    : { year, first: quarter * 3 + 1, last: quarter * 3 + 3 };
}

/** "July to September 2026". */
export function quarterInWords(quarter: Quarter): string {
  const { year, first, last } = months(quarter);
  return `${nameOfMonth(first)} to ${nameOfMonth(last)} ${year}`;
}

/** First and last day, as `2026-07-01` and `2026-09-30`. */
export function quarterDays(quarter: Quarter): { from: string; to: string } {
  const { year, first, last } = months(quarter);
  const end = new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: end };
}

export function quartersFrom({ year, quarter }: Quarter, by: number): Quarter {
  const index = year * 4 + (quarter - 1) + by;
  return { year: Math.floor(index / 4), quarter: ((index % 4) + 1) as Quarter['quarter'] };
}

export const quarterOf = (instant: Date): Quarter => quarterOfDay(londonDate(instant));

/** Of a calendar day: `2026-11-23`. */
export function quarterOfDay(day: string): Quarter {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const quarter = (Math.floor((month + 8) / 3) % 4) + 1;
  return { year: month < 4 ? year - 1 : year, quarter: quarter as Quarter['quarter'] };
}

/** The quarter that a board reads about: the last one that has ended. */
export function latestWholeQuarter(now: Date): Quarter {
  return quartersFrom(quarterOf(now), -1);
}

export function hasEnded(quarter: Quarter, now: Date): boolean {
  return quarterDays(quarter).to < londonDate(now);
}

/** Reads `2026-27` as the calendar year in which it begins; null when it names no financial year. */
export function financialYearNamed(fy: string): number | null {
  const match = /^(20\d\d)-(\d\d)$/.exec(fy);
  return match && (Number(match[1]) + 1) % 100 === Number(match[2]) ? Number(match[1]) : null;
}

/** Reads `2026-27` and `2`; null when they do not name a quarter. */
export function readQuarter(fy: string, q: string): Quarter | null {
  const year = financialYearNamed(fy);
  if (year === null || !/^[1-4]$/.test(q)) return null;
  return { year, quarter: Number(q) as Quarter['quarter'] };
}

/** `2026-2`, as figures and reports know the quarter. */
export function quarterKey({ year, quarter }: Quarter): string {
  return `${year}-${quarter}`;
}
