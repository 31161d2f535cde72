import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { isOpen } from '../calendar/working-days.ts';

/** Without more ado, and with the two months more of Article 12(3). */
export const monthsToAnswer = 1;
export const monthsIfExtended = 3;

/**
 * The corresponding day so many calendar months on, or the last of a month that has no such day; where nobody works then,
 * the next working day (as the Information Commissioner counts it).
 */
export function answerDueOn(receivedOn: string, months: number, calendar: WorkingCalendar): string {
  let day = Temporal.PlainDate.from(receivedOn).add({ months });
  while (!isOpen(day, calendar)) day = day.add({ days: 1 });
  return day.toString();
}
