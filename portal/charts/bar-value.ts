import { count } from '../words/figures.ts';

export interface BarRow {
  name: string;
  /** Null where there is none. */
  value: number | null;
  /** The value to compare with, drawn as a mark across the bar. */
  before?: number | null;
}

/** What stands at the end of the bar. */
export function barValue({ value }: BarRow): string {
  return value === null ? '–' : count(value);
}
