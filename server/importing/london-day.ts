import { Temporal } from 'temporal-polyfill';

const HOUR = 60 * 60_000;
const KEPT = 20_000;
const known = new Map<number, string>();

/** The date in London at an instant, `yyyy-mm-dd`. Remembered by the hour: summer time comes and goes on full hours. */
export function londonDay(at: number): string {
  const hour = Math.floor(at / HOUR);
  let day = known.get(hour);
  if (day === undefined) {
    day = Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate()
      .toString();
    if (known.size >= KEPT) known.clear();
    known.set(hour, day);
  }
  return day;
}
