import { Temporal } from 'temporal-polyfill';

/** A time of the day by the clock on the wall, daily unless days or months are named. */
export interface Timetable {
  hour: number;
  minute: number;
  /** Day of the month. */
  day?: number;
  /** Months from 1 to 12. */
  months?: readonly number[];
}

const LONGEST_WAIT_DAYS = 366;

/**
 * The last moment at or before `now` for which a timetable asks. A time that the change to summer time skips is
 * the same distance after the gap; one that occurs twice is the first of the two.
 */
export function latestSlot(timetable: Timetable, now: Date, timeZone: string): Date {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  let day = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  for (let back = 0; back <= LONGEST_WAIT_DAYS; back += 1, day = day.subtract({ days: 1 })) {
    if (!isDay(day, timetable)) continue;
    const plainTime = { hour: timetable.hour, minute: timetable.minute };
    const slot = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
    if (slot <= now.getTime()) return new Date(slot);
  }
  throw new RangeError('A timetable must ask for at least one moment in a year.');
}

const isDay = (date: Temporal.PlainDate, { day, months }: Timetable): boolean =>
  (day === undefined || date.day === day) && (months === undefined || months.includes(date.month));

/** The same timetable as a cron pattern. */
export const cronPattern = ({ hour, minute, day, months }: Timetable): string =>
  [minute, hour, day ?? '*', months?.join(',') ?? '*', '*'].join(' ');
