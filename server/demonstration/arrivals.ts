import { byMonth, receiptByHour } from './proportions.ts';
import { placeOf, risingSums, type SeededRandom } from './seeded-random.ts';
import type { WorkingTime } from './working-time.ts';

const HOUR = 3_600_000;

/** How likely each hour of a time is to bring a report: season, working day and hour of the day. */
export class Season {
  readonly #start: number;
  readonly #sums: Float64Array;

  constructor(from: number, to: number, time: WorkingTime) {
    this.#start = from;
    const weights: number[] = [];
    for (let at = from; at < to; at += HOUR) {
      const day = time.dayOf(at);
      const month = new Date(day * 24 * HOUR).getUTCMonth();
      const hours = time.isOpen(day) ? receiptByHour.open : receiptByHour.shut;
      weights.push(byMonth[month]! * hours[Math.floor(time.minuteOf(at) / 60) % 24]!);
    }
    this.#sums = risingSums(weights);
  }

  /** The instant up to which this share of all reports has come. */
  instantAt(share: number): number {
    const value = share * this.#sums[this.#sums.length - 1]!;
    const hour = placeOf(value, this.#sums);
    const before = hour === 0 ? 0 : this.#sums[hour - 1]!;
    const within = (value - before) / (this.#sums[hour]! - before);
    return this.#start + hour * HOUR + Math.floor(within * HOUR);
  }
}

/**
 * So many instants, one after the other, spread at random as the season has it. The nth smallest of many random numbers
 * follows from the one before it, so a million take no more memory than one.
 */
export function* arrivals(count: number, season: Season, random: SeededRandom): Generator<number, void> {
  let share = 0;
  for (let left = count; left > 0; left -= 1) {
    share = 1 - (1 - share) * (1 - random.next()) ** (1 / left);
    yield season.instantAt(Math.min(share, 1 - Number.EPSILON));
  }
}
