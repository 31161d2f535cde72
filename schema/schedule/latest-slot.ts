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
export const latestSlot = (timetable: Timetable, now: Date, timeZone: string): Date =>
  firstSlot(timetable, now, timeZone, -1, (slot) => slot <= now.getTime());

/** The first moment after `now` for which it asks. */
export const nextSlot = (timetable: Timetable, now: Date, timeZone: string): Date =>
  firstSlot(timetable, now, timeZone, 1, (slot) => slot > now.getTime());

function firstSlot(
  timetable: Timetable,
  from: Date,
  timeZone: string,
  days: 1 | -1,
  fits: (slot: number) => boolean,
): Date {
  const instant = Temporal.Instant.fromEpochMilliseconds(from.getTime());
  let day = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  for (let looked = 0; looked <= LONGEST_WAIT_DAYS; looked += 1, day = day.add({ days })) {
    if (!isDay(day, timetable)) continue;
    const plainTime = { hour: timetable.hour, minute: timetable.minute };
    const slot = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
    if (fits(slot)) return new Date(slot);
  }
  throw new RangeError('A timetable must ask for at least one moment in a year.');
}

const isDay = (date: Temporal.PlainDate, { day, months }: Timetable): boolean =>
  (day === undefined || date.day === day) && (months === undefined || months.includes(date.month));

/** The same timetable as a cron pattern. */
export const cronPattern = ({ hour, minute, day, months }: Timetable): string =>
  [minute, hour, day ?? '*', months?.join(',') ?? '*', '*'].join(' ');

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** The same timetable in words: “every day at 02:30”, “on day 1 of January and July at 06:00”. */
export function timetableInWords({ hour, minute, day, months }: Timetable): string {
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const named = months && new Intl.ListFormat('en-GB').format(months.map((month) => monthNames[month - 1]!));
  if (day !== undefined) return `on day ${day} of ${named ?? 'every month'} at ${time}`;
  return named ? `every day of ${named} at ${time}` : `every day at ${time}`;
}
