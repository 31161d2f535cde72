import { Temporal } from 'temporal-polyfill';
import { englandAndWales, type WorkingCalendar } from '../../schema/calendar/working-calendar.ts';
import { addWorkingDays, isWorkingDay } from '../../schema/calendar/working-days.ts';
import { type ResponseClock, responseClocks } from '../../schema/deadline/response-clocks.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import type { Urgency } from '../../schema/vocabulary.ts';
import type { SeededRandom } from './seeded-random.ts';

const HOUR = 3_600_000;
const epoch = Temporal.PlainDate.from('1970-01-01');

/**
 * The landlord's working week in numbers: instants in milliseconds, days counted from 1970 in local time. The answers
 * are the calendar's and the policy's own; they are kept, because a case-load asks the same few thousand questions
 * millions of times.
 */
export class WorkingTime {
  readonly calendar: WorkingCalendar = englandAndWales;
  readonly #policy: PolicyDocument;
  readonly #midnights = new Map<number, number>();
  readonly #open = new Map<number, boolean>();
  readonly #due = new Map<number, number>();
  readonly #clocks = new Map<string, ResponseClock[]>();

  constructor(policy: PolicyDocument) {
    this.#policy = policy;
  }

  midnight(day: number): number {
    let at = this.#midnights.get(day);
    if (at === undefined) {
      at = epoch.add({ days: day }).toZonedDateTime(this.calendar.timeZone).epochMilliseconds;
      this.#midnights.set(day, at);
    }
    return at;
  }

  dayOf(at: number): number {
    const day = Math.floor(at / (24 * HOUR));
    return at >= this.midnight(day + 1) ? day + 1 : day;
  }

  /** `yyyy-mm-dd`. */
  dateOf(day: number): string {
    return new Date(day * 24 * HOUR).toISOString().slice(0, 10);
  }

  /** Minutes since local midnight. */
  minuteOf(at: number): number {
    return Math.floor((at - this.midnight(this.dayOf(at))) / 60_000);
  }

  at(day: number, minute: number): number {
    return this.midnight(day) + minute * 60_000;
  }

  isOpen(day: number): boolean {
    let open = this.#open.get(day);
    if (open === undefined) {
      open = isWorkingDay(this.#noon(day), this.calendar);
      this.#open.set(day, open);
    }
    return open;
  }

  /** The day itself if the office is open, else the next one that is. */
  openDay(day: number): number {
    let open = day;
    while (!this.isOpen(open)) open += 1;
    return open;
  }

  /** So many working days after a day. */
  daysAfter(day: number, workingDays: number): number {
    let open = day;
    for (let left = workingDays; left > 0; left -= 1) open = this.openDay(open + 1);
    return open;
  }

  /** The last instant of the nth working day after the day of receipt. */
  due(at: number, workingDays: number): number {
    const day = this.dayOf(at);
    const key = day * 128 + workingDays;
    let due = this.#due.get(key);
    if (due === undefined) {
      due = addWorkingDays(this.#noon(day), workingDays, this.calendar).getTime();
      this.#due.set(key, due);
    }
    return due;
  }

  /** The clocks of 8.6 as the policy starts them. Their start is the day's noon: the instant is the report's own. */
  clocks(receivedAt: number, urgency: Urgency): readonly ResponseClock[] {
    const day = this.dayOf(receivedAt);
    const key = `${day} ${urgency}`;
    let clocks = this.#clocks.get(key);
    if (clocks === undefined) {
      clocks = responseClocks({ receivedAt: this.#noon(day), urgency }, this.#policy, this.calendar);
      this.#clocks.set(key, clocks);
    }
    return clocks;
  }

  /** Some moment of that day's office hours, to five minutes as people write it down. */
  officeMoment(day: number, random: SeededRandom): number {
    return this.at(day, 9 * 60 + random.between(1, 93) * 5);
  }

  /** A moment in office hours so many working days after another moment, and later than it. */
  later(than: number, workingDays: number, random: SeededRandom): number {
    const from = this.dayOf(than);
    const day = workingDays === 0 ? this.openDay(from) : this.daysAfter(from, workingDays);
    const moment = this.officeMoment(day, random);
    if (moment > than) return moment;
    const today = Math.floor(than) + random.between(5, 90) * 60_000;
    return this.dayOf(today) === day && this.minuteOf(today) < 17 * 60
      ? today
      : this.officeMoment(this.daysAfter(day, 1), random);
  }

  #noon(day: number): Date {
    return new Date(this.midnight(day) + 12 * HOUR);
  }
}
