export { listed } from './listed.ts';

const whole = new Intl.NumberFormat('en-GB');
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export function count(value: number): string {
  return whole.format(value);
}

/** A number that may have a decimal, such as a median of days. */
export function decimal(value: number): string {
  return oneDecimal.format(value);
}

/** A proportion as whole per cent; never "100%" for anything short of all, nor "0%" for anything above none. */
export function percent(proportion: number): string {
  const rounded = Math.round(proportion * 100);
  if (rounded === 100 && proportion < 1) return 'over 99%';
  if (rounded === 0 && proportion > 0) return 'under 1%';
  return `${rounded}%`;
}

/** "1 case", "2 cases", "no cases". */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${value === 0 ? 'no' : count(value)} ${value === 1 ? one : many}`;
}

/** How large a file is, as people say it. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${Math.round(bytes / 1_000_000)} MB`;
