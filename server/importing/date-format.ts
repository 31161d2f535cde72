import { DatePrecision } from '../../schema/vocabulary.ts';

/** A time as it is written in a cell: on a wall clock, or with its own offset from UTC in minutes. */
export interface WrittenTime {
  /** The wall clock's reading, as milliseconds as if it were UTC. */
  wall: number;
  offset: number | null;
  precision: DatePrecision;
}

export type DateReader = (text: string) => WrittenTime | null;

type Part =
  | 'year'
  | 'shortYear'
  | 'month'
  | 'monthName'
  | 'day'
  | 'hour'
  | 'hour12'
  | 'minute'
  | 'second'
  | 'milli'
  | 'half'
  | 'offset';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

const TOKENS: Record<string, [Part, string]> = {
  yyyy: ['year', '(\\d{4})'],
  yy: ['shortYear', '(\\d{2})'],
  MMMM: ['monthName', `${NAME}[a-z]*`],
  MMM: ['monthName', `${NAME}[a-z]?`],
  MM: ['month', '(\\d{2})'],
  M: ['month', '(\\d{1,2})'],
  dd: ['day', '(\\d{2})'],
  d: ['day', '(\\d{1,2})'],
  HH: ['hour', '(\\d{2})'],
  H: ['hour', '(\\d{1,2})'],
  hh: ['hour12', '(\\d{2})'],
  h: ['hour12', '(\\d{1,2})'],
  mm: ['minute', '(\\d{2})'],
  ss: ['second', '(\\d{2})'],
  SSS: ['milli', '(\\d{3})'],
  a: ['half', '([ap])\\.?m\\.?'],
  XXX: ['offset', '(z|[+-]\\d{2}:?\\d{2})'],
};

/** Says what is wrong with a format, or null. */
export function faultInDateFormat(format: string): string | null {
  const tokens = tokensOf(format);
  if (tokens.join('') !== format) return 'a single quote is opened and not closed';
  const unknown = tokens.find((token) => /^[a-z]+$/i.test(token) && TOKENS[token] === undefined);
  if (unknown !== undefined) {
    return `"${unknown}" is not one of ${Object.keys(TOKENS).join(', ')} (put other letters between single quotes)`;
  }
  const parts = tokens.map((token) => TOKENS[token]?.[0]);
  const has = (...wanted: Part[]) => wanted.some((part) => parts.includes(part));
  if (!has('year', 'shortYear') || !has('month', 'monthName'))
    return 'a date needs at least a year and a month';
  if (has('hour', 'hour12', 'minute') && !(has('day') && has('hour', 'hour12')))
    return 'a time of day needs day and hour';
  if (has('hour12') !== has('half')) return 'hh and h go with a (AM or PM), HH and H without';
  return null;
}

export function compileDateFormat(format: string): DateReader {
  const parts: Part[] = [];
  let pattern = '';
  for (const token of tokensOf(format)) {
    const known = TOKENS[token];
    if (known) parts.push(known[0]);
    pattern += known ? known[1] : literal(token);
  }
  const matcher = new RegExp(`^${pattern}$`, 'i');
  const precision = parts.some((part) => part === 'hour' || part === 'hour12')
    ? DatePrecision.INSTANT
    : parts.includes('day')
      ? DatePrecision.DAY
      : DatePrecision.MONTH;
  return (text) => {
    const found = matcher.exec(text);
    return found && assemble(parts, found.slice(1), precision);
  };
}

const tokensOf = (format: string): string[] => format.match(/'[^']*'|([a-zA-Z])\1*|[^a-zA-Z']+/g) ?? [];

const literal = (token: string): string =>
  token
    .replace(/^'(.*)'$/, '$1')
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

function assemble(parts: Part[], texts: string[], precision: DatePrecision): WrittenTime | null {
  const at = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, milli: 0 };
  let offset: number | null = null;
  for (const [index, part] of parts.entries()) {
    const text = (texts[index] ?? '').toLowerCase();
    if (part === 'monthName') at.month = NAMES.indexOf(text) + 1;
    else if (part === 'shortYear') at.year = 2000 + Number(text);
    else if (part === 'half') at.hour += text === 'p' ? 12 : 0;
    else if (part === 'offset') offset = minutesOf(text);
    else if (part === 'hour12') {
      if (text === '0' || text === '00' || Number(text) > 12) return null;
      at.hour += Number(text) % 12;
    } else at[part] = Number(text);
  }
  if (at.month < 1 || at.month > 12 || at.hour > 23 || at.minute > 59 || at.second > 59) return null;
  const wall = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second, at.milli);
  // The 31st of a short month rolls over into the next one.
  if (new Date(wall).getUTCDate() !== at.day || at.year < 1900) return null;
  return { wall, offset, precision };
}

function minutesOf(offset: string): number {
  if (offset === 'z') return 0;
  const digits = offset.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}
