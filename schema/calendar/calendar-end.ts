import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from './working-calendar.ts';
import { localDay } from './working-days.ts';

export interface CalendarEnd {
  /** The last day for which the bank holidays are known. */
  lastDay: string;
  daysLeft: number;
  /** Whether the next year's bank holidays must be added now: within a year of the end. */
  runsOutSoon: boolean;
}

/** How long the calendar still lasts. Due dates lie up to a year ahead, so the warning comes a year before. */
export function calendarEnd(now: Date, calendar: WorkingCalendar): CalendarEnd {
  const today = localDay(now, calendar);
  const last = Temporal.PlainDate.from({ year: calendar.lastYear, month: 12, day: 31 });
  const runsOutSoon = Temporal.PlainDate.compare(today.add({ years: 1 }), last) > 0;
  return { lastDay: last.toString(), daysLeft: today.until(last, { largestUnit: 'day' }).days, runsOutSoon };
}
