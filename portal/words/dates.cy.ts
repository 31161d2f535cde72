import { londonClock, londonDate } from './dates.ts';
import { nameOfMonth } from './quarter.cy.ts';

export * from './dates.ts';
export { nameOfMonth } from './quarter.cy.ts';

const short = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];
const weekdays = ['Sul', 'Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad'];

/** Year, month and day of an instant in London. */
const partsOf = (instant: string) => londonDate(instant).split('-').map(Number) as [number, number, number];

/** "23 Tach 2026". */
export function dayOf(instant: string): string {
  const [year, month, day] = partsOf(instant);
  return `${day} ${short[month - 1]} ${year}`;
}

/** "23 Tach 2026, 09:14". */
export function momentOf(instant: string): string {
  return `${dayOf(instant)}, ${londonClock(instant).slice(11, 16)}`;
}

/** "Llun 23 Tach". */
export function nearDay(instant: string): string {
  const [year, month, day] = partsOf(instant);
  return `${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ${day} ${short[month - 1]}`;
}

/** `2026-11` as "Tachwedd 2026". */
export function monthOf(yearMonth: string): string {
  return `${nameOfMonth(Number(yearMonth.slice(5, 7)))} ${yearMonth.slice(0, 4)}`;
}

/** `2026-11` as "Tach 26". */
export function shortMonthOf(yearMonth: string): string {
  return `${short[Number(yearMonth.slice(5, 7)) - 1]} ${yearMonth.slice(2, 4)}`;
}
