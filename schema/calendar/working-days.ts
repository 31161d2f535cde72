import { Temporal } from 'temporal-polyfill';
import { CalendarRunsOutError, type WorkingCalendar } from './working-calendar.ts';

/** The day it is on the landlord's wall at that instant. */
export const localDay = (at: Date, { timeZone }: WorkingCalendar): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();

/** The last millisecond of a day: the next local midnight less one, so 23 and 25 hour days end right. */
export const endOfDay = (day: Temporal.PlainDate, { timeZone }: WorkingCalendar): Date =>
  new Date(day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1);

/** The last millisecond of a day named `yyyy-mm-dd`. */
export const endOfPlainDay = (day: string, calendar: WorkingCalendar): Date =>
  endOfDay(Temporal.PlainDate.from(day), calendar);

/** Whether the landlord works that day. @throws CalendarRunsOutError past the years whose bank holidays are known. */
export function isOpen(day: Temporal.PlainDate, calendar: WorkingCalendar): boolean {
  if (day.year < calendar.firstYear || day.year > calendar.lastYear) {
    throw new CalendarRunsOutError(calendar, day.year);
  }
  return day.dayOfWeek <= 5 && !calendar.bankHolidays.has(day.toString());
}

/** Monday to Friday, less bank holidays. */
export const isWorkingDay = (at: Date, calendar: WorkingCalendar): boolean =>
  isOpen(localDay(at, calendar), calendar);

/** The end of the day on which something happened, for the same-day aim of policy 8.6. */
export const sameDayEnd = (at: Date, calendar: WorkingCalendar): Date =>
  endOfDay(localDay(at, calendar), calendar);

/**
 * When something is due that must be done within so many working days: the day of receipt is day 0 whatever
 * day it was, and the clock ends with the last working day's last millisecond in local time.
 */
export function addWorkingDays(receivedAt: Date, days: number, calendar: WorkingCalendar): Date {
  if (!Number.isInteger(days) || days < 1) {
    throw new RangeError(`A due date needs a whole number of working days from 1 upwards, not ${days}.`);
  }
  let day = localDay(receivedAt, calendar);
  isOpen(day, calendar);
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (isOpen(day, calendar)) left -= 1;
  }
  return endOfDay(day, calendar);
}

/** Working days after the first day up to and including the second; negative when the second comes first. */
export function workingDaysBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  let day = localDay(from, calendar);
  const last = localDay(to, calendar);
  if (Temporal.PlainDate.compare(day, last) > 0) return 0 - workingDaysBetween(to, from, calendar);
  isOpen(day, calendar);
  let count = 0;
  while (Temporal.PlainDate.compare(day, last) < 0) {
    day = day.add({ days: 1 });
    if (isOpen(day, calendar)) count += 1;
  }
  return count;
}
