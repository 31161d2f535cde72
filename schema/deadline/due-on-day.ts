import { Temporal } from 'temporal-polyfill';
import type { Act } from '../act.ts';
import type { DeadlineType } from '../vocabulary.ts';

/** Due by the end of a day, Europe/London. */
export function dueOnDay<T extends DeadlineType>(
  type: T,
  day: string,
  clause: string,
  { now, calendar }: Pick<Act, 'now' | 'calendar'>,
) {
  const end =
    Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(calendar.timeZone).epochMilliseconds - 1;
  const dueAt = new Date(Math.max(end, now.getTime()));
  return { type, conditional: false, startsAt: now, dueAt, clause };
}
