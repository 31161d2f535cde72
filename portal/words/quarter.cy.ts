import { financialYear, type Quarter, quarterDays } from '../../schema/calendar/quarter.ts';

export * from '../../schema/calendar/quarter.ts';

/** No browser has to know Welsh for its dates to be Welsh: the names are those of Unicode’s CLDR. */
const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/** Months as they stand after "i", in the soft mutation. */
const until: Record<number, string> = { 3: 'Fawrth', 6: 'Fehefin', 9: 'Fedi', 12: 'Ragfyr' };

export function nameOfMonth(number: number): string {
  return months[number - 1] ?? '';
}

/** "Ch2 2026/27". */
export function quarterName(quarter: Quarter): string {
  return `Ch${quarter.quarter} ${financialYear(quarter).replace('-', '/')}`;
}

/** "Ch2 26/27", where room is short. */
export function shortQuarterName(quarter: Quarter): string {
  return quarterName(quarter).replace(' 20', ' ');
}

/** "Gorffennaf i Fedi 2026". */
export function quarterInWords(quarter: Quarter): string {
  const { from, to } = quarterDays(quarter);
  return `${nameOfMonth(Number(from.slice(5, 7)))} i ${until[Number(to.slice(5, 7))]} ${to.slice(0, 4)}`;
}
