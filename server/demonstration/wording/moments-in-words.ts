import type { SeededRandom } from '../seeded-random.ts';
import type { WorkingTime } from '../working-time.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const weekdayOf = (day: number): string => weekdays[(day + 4) % 7]!;

/** How somebody says when it happened: `late last night`, `at about 11.40 pm on Friday`. */
export function momentInWords(
  at: number | null,
  toldAt: number,
  time: WorkingTime,
  random: SeededRandom,
): string {
  if (at === null) return random.pick(['a few days ago', 'the other day', 'one night this week']);
  const minute = time.minuteOf(at);
  const evening = time.dayOf(at) - (minute < 5 * 60 ? 1 : 0);
  const ago = time.dayOf(toldAt) - evening;
  if (ago > 6) return random.pick(['some days ago', 'a little while ago', 'more than a week ago']);
  const day = ago === 0 ? 'today' : ago === 1 ? 'yesterday' : `on ${weekdayOf(evening)}`;
  return random.chance(0.4) && ago > 0 && minute >= 5 * 60
    ? `at about ${clockInWords(minute, random)} ${day}`
    : partOfDay(minute, ago, day, random);
}

function clockInWords(minute: number, random: SeededRandom): string {
  const rounded = Math.round(minute / 10) * 10;
  const hour = Math.floor(rounded / 60) % 24;
  const past = rounded % 60;
  const half = hour < 12 ? 'am' : 'pm';
  const spoken = hour % 12 === 0 ? 12 : hour % 12;
  if (past === 30 && random.chance(0.4)) return `half past ${spoken}`;
  return past === 0 ? `${spoken} ${half}` : `${spoken}.${String(past).padStart(2, '0')} ${half}`;
}

function partOfDay(minute: number, ago: number, day: string, random: SeededRandom): string {
  const night = minute < 5 * 60 || minute >= 21 * 60;
  if (night) {
    const late = minute < 5 * 60 ? ['last night', 'in the early hours'] : ['last night', 'late last night'];
    if (ago <= 1) return random.pick(late);
    return `${day} night`;
  }
  const part = minute < 12 * 60 ? 'morning' : minute < 17 * 60 ? 'afternoon' : 'evening';
  return ago === 0 ? `this ${part}` : `${day} ${part}`;
}
