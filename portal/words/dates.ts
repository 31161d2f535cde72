export { londonDate, nameOfMonth } from '../../schema/calendar/quarter.ts';

const zone = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: zone,
});
const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: zone,
});
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });

const london = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone });

/** `2026-11-23T09:14` as London's clocks show it, as an instant; null where it is no such moment. */
export function londonMoment(local: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return null;
  const asUtc = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(asUtc)) return null;
  const ahead = Date.parse(`${london.format(asUtc).replace(' ', 'T')}Z`) - asUtc;
  return new Date(asUtc - ahead).toISOString();
}

/** The other way: an instant as an address has it, to the second. */
export const londonClock = (instant: string): string => london.format(new Date(instant)).replace(' ', 'T');

/** `2026-11-23T09:14:00Z` or `2026-11-23` as "23 Nov 2026", in London. */
export function dayOf(instant: string): string {
  return day.format(new Date(instant));
}

/** "23 Nov 2026, 09:14", in London. */
export function momentOf(instant: string): string {
  return `${dayOf(instant)}, ${clock.format(new Date(instant))}`;
}

/** "Mon 23 Nov": for dates so near that the year is noise. */
export function nearDay(instant: string): string {
  return weekday.format(new Date(instant));
}

/** `2026-11` as "November 2026". */
export function monthOf(yearMonth: string): string {
  return month.format(new Date(`${yearMonth}-01T00:00:00Z`));
}

/** `2026-11` as "Nov 26". */
export function shortMonthOf(yearMonth: string): string {
  return shortMonth.format(new Date(`${yearMonth}-01T00:00:00Z`));
}

/** `2026-11` moved by a number of months. */
export function monthsFrom(yearMonth: string, by: number): string {
  const [year, number] = yearMonth.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
