import { Temporal } from 'temporal-polyfill';
import type { DatePrecision } from '../../schema/vocabulary.ts';
import type { DateReader } from './date-format.ts';

export interface Moment {
  at: number;
  /** The second reading of a wall clock time that came twice, in the hour after summer time ends. */
  orLater: number;
  precision: DatePrecision;
}

export type MomentReader = (text: string) => Moment | null;

const QUARTER = 15 * 60_000;
const KEPT = 20_000;

/** The distance of the wall clock from UTC changes on quarters of an hour only, so each quarter is worked out once. */
export function wallClock(timeZone: string): (wall: number) => { at: number; orLater: number } {
  const known = new Map<number, [number, number]>();
  return (wall) => {
    const quarter = Math.floor(wall / QUARTER);
    let shifts = known.get(quarter);
    if (shifts === undefined) {
      const local = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime();
      const shift = (disambiguation: 'compatible' | 'later') =>
        local.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds - quarter * QUARTER;
      shifts = [shift('compatible'), shift('later')];
      if (known.size >= KEPT) known.clear();
      known.set(quarter, shifts);
    }
    return { at: wall + shifts[0], orLater: wall + shifts[1] };
  };
}

/** Reads a time in the first of the formats that fits. Registers repeat their dates, so readings are kept a while. */
export function momentReader(formats: DateReader[], timeZone: string): MomentReader {
  const clock = wallClock(timeZone);
  const known = new Map<string, Moment | null>();
  const read = (text: string): Moment | null => {
    for (const format of formats) {
      const written = format(text);
      if (!written) continue;
      const { precision } = written;
      if (written.offset === null) return { ...clock(written.wall), precision };
      const at = written.wall - written.offset * 60_000;
      return { at, orLater: at, precision };
    }
    return null;
  };
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const moment = read(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, moment);
    return moment;
  };
}

/** `iso` in a mapping: what ISO 8601 and RFC 3339 allow for a month, a day or an instant. */
export const ISO_FORMATS = [
  'yyyy-MM-dd',
  'yyyy-MM',
  ...['mm', 'mm:ss', 'mm:ss.SSS'].flatMap((rest) =>
    ["'T'", ' '].flatMap((gap) => ['', 'XXX'].map((zone) => `yyyy-MM-dd${gap}HH:${rest}${zone}`)),
  ),
];
