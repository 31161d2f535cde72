import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../calendar/quarter.ts';

/** So long before it falls due somebody is told. */
const warnDaysBefore = 30;

/** When the next publication is due, and whether that is near: at once where there never was one. */
export function isPublicationDue(
  last: Date | null,
  everyMonths: number,
  now: Date,
): { due: boolean; dueOn: string | null } {
  if (!last) return { due: true, dueOn: null };
  const dueOn = Temporal.PlainDate.from(londonDate(last)).add({ months: everyMonths });
  const near = dueOn.subtract({ days: warnDaysBefore });
  return { due: Temporal.PlainDate.compare(londonDate(now), near) >= 0, dueOn: dueOn.toString() };
}
