import { londonDate, monthsFrom } from '../../words/dates.ts';

/** Months offered back from the present one; a link may ask for older ones. */
export const monthsOffered = 60;
const monthsByDefault = 24;
const mostMonths = 120;

export interface MonthsAsked {
  from: string;
  to: string;
  /** What the address asked for and cannot have. */
  unknown: string[];
}

/** The months that the address asks for; so many up to now when it asks for none, or for what cannot be. */
export function readMonths(
  search: { from?: string; to?: string },
  now: Date,
  byDefault = monthsByDefault,
): MonthsAsked {
  const current = londonDate(now).slice(0, 7);
  const unknown: string[] = [];
  const month = (text: string | undefined) => {
    if (text === undefined) return null;
    if (/^20\d\d-(0[1-9]|1[0-2])$/.test(text) && text <= current) return text;
    unknown.push(`the month “${text}”`);
    return null;
  };
  const to = month(search.to) ?? current;
  const from = month(search.from) ?? monthsFrom(to, 1 - byDefault);
  if (from > to || monthsFrom(from, mostMonths) <= to) {
    unknown.push(`the months ${from} to ${to}`);
    return { from: monthsFrom(current, 1 - byDefault), to: current, unknown };
  }
  return { from, to, unknown };
}

/** First and last day of a run of months. */
export function daysOf({ from, to }: { from: string; to: string }): { from: string; to: string } {
  const lastDay = new Date(`${monthsFrom(to, 1)}-01T00:00:00Z`);
  lastDay.setUTCDate(0);
  return { from: `${from}-01`, to: lastDay.toISOString().slice(0, 10) };
}

/** Every month from the first to the last. */
export function monthsBetween({ from, to }: { from: string; to: string }): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthsFrom(month, 1)) months.push(month);
  return months;
}
