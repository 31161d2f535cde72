import { count } from '../words/figures.ts';

export interface BarRow {
  name: string;
  /** Null where it is not shown; `instead` then says why. */
  value: number | null;
  instead?: string;
  /** The value to compare with, drawn as a mark across the bar. */
  before?: number | null;
}

/** What stands at the end of the bar. */
export function barValue({ value, instead }: BarRow): string {
  return value === null ? (instead ?? '–') : count(value);
}
