import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from './working-calendar.ts';
import { endOfDay, isOpen, localDay } from './working-days.ts';

/** Local times of a day, `hh:mm`. */
export interface WorkingHours {
  from: string;
  to: string;
}

/** Past the years whose bank holidays are known a weekday is taken to be open: this is a reminder, not a due date. */
const seemsOpen = (day: Temporal.PlainDate, calendar: WorkingCalendar): boolean =>
  day.year < calendar.firstYear || day.year > calendar.lastYear ? day.dayOfWeek <= 5 : isOpen(day, calendar);

const timeOfDay = (day: Temporal.PlainDate, time: string, { timeZone }: WorkingCalendar): Date =>
  new Date(day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);

/** When working hours begin so many working days before; 0 is the day itself, or the last working day before it. */
export function workingMorningBefore(at: Date, days: number, from: string, calendar: WorkingCalendar): Date {
  let day = localDay(at, calendar);
  while (!seemsOpen(day, calendar)) day = day.subtract({ days: 1 });
  for (let left = days; left > 0; ) {
    day = day.subtract({ days: 1 });
    if (seemsOpen(day, calendar)) left -= 1;
  }
  return timeOfDay(day, from, calendar);
}

/** The end of the working day so many working days after. */
export function workingDayEndAfter(at: Date, days: number, calendar: WorkingCalendar): Date {
  let day = localDay(at, calendar);
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (seemsOpen(day, calendar)) left -= 1;
  }
  return endOfDay(day, calendar);
}

/** The moment itself in working hours, else when they next begin. */
export function nextWorkingMoment(at: Date, { from, to }: WorkingHours, calendar: WorkingCalendar): Date {
  const day = localDay(at, calendar);
  const within = at >= timeOfDay(day, from, calendar) && at < timeOfDay(day, to, calendar);
  return within && seemsOpen(day, calendar) ? at : nextWorkingMorning(at, from, calendar);
}

/** When working hours next begin; today while that is still to come. */
export function nextWorkingMorning(at: Date, from: string, calendar: WorkingCalendar): Date {
  let day = localDay(at, calendar);
  while (!seemsOpen(day, calendar) || timeOfDay(day, from, calendar) <= at) day = day.add({ days: 1 });
  return timeOfDay(day, from, calendar);
}
