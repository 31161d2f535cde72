import type { Measure } from './analytics-words.ts';

export type Unit = 'COUNT' | 'SHARE' | 'DAYS';

/** One measure: its meaning in words, and where its figures come from. The same words stand beside every figure. */
export interface MeasureDefinition {
  id: Measure;
  name: string;
  definition: string;
  numerator: string;
  denominator: string | null;
  exclusions: string | null;
  clause: string;
  unit: Unit;
  facts: Facts;
}

/** Rows to be counted, joined to the bucket `b` of time they fall into. */
export interface Facts {
  kind: 'REPORT' | 'CASE' | 'DEADLINE' | 'SURVEY';
  /** Which rows fall into bucket `b` (`b.starts`, `b.ends`), and belong to the measure. */
  within: string;
  value: string;
  numerator?: string;
  denominator?: string;
}
