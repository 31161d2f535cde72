import type { Comparison, Dimension, Measure } from '../analytics/analytics-words.ts';
import type { Unit } from '../analytics/measure-definition.ts';
import type { BoardSentence } from './board-sentences.ts';
import type { FrozenHead } from './frozen-head.ts';

export interface FrozenFigure {
  measure: Measure;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  lower: number | null;
  upper: number | null;
}

export interface FrozenRow {
  keys: { dimension: Dimension; value: string | null; label: string | null }[];
  figures: FrozenFigure[];
  compared: { comparison: Comparison; from: string; to: string; figures: FrozenFigure[] }[];
}

/** An answer of analytics with its question, as it was on the day. */
export interface ReportTable {
  id: string;
  title: string;
  by: Dimension[];
  measures: Measure[];
  from: string;
  to: string;
  /** Whether cases restricted to named people are counted in it. */
  countsRestricted: boolean;
  rows: FrozenRow[];
}

/** What a measure meant on the day, in the words of the dictionary. */
export interface FrozenDefinition {
  id: Measure;
  name: string;
  definition: string;
  numerator: string;
  denominator: string | null;
  exclusions: string | null;
  clause: string;
  unit: Unit;
}

export interface ReportSentence {
  about: BoardSentence['about'];
  text: string;
  /** What the template said; the same until the author edits it. */
  proposed: string;
}

/** A report whole: all that its page and its files show. */
export interface ReportDocument extends FrozenHead {
  /** "Q2 2026/27". */
  periodName: string;
  targets: { onTimePercent: number };
  sentences: ReportSentence[];
  tables: ReportTable[];
  definitions: FrozenDefinition[];
}
