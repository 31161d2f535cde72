import type { QuarterlyQuery } from '../../generated/quarterly-query.ts';
import { type DefinedMeasure, meaningsOf } from '../../kit/dictionary.ts';
import type { MeasureWords } from '../../kit/measure-words.ts';

type Row = QuarterlyQuery['byCategory']['rows'][number];

/** A table of a frozen report: an answer of analytics as it was on the day. */
export interface FrozenTable {
  id: string;
  title: string;
  measures: string[];
  from: string;
  countsRestricted: boolean;
  rows: Row[];
}

interface Hand {
  at: string;
  by: { name: string } | null;
}

/** A frozen report as its page reads it; the server keeps what else there is in it. */
export interface FrozenReport {
  periodName: string;
  from: string;
  to: string;
  dataTo: string;
  policy: { number: number; title: string };
  targets: { onTimePercent: number };
  sentences: { about: string; text: string; proposed: string }[];
  tables: FrozenTable[];
  definitions: DefinedMeasure[];
  drafted: Hand;
  edited: Hand | null;
  signed: Hand | null;
}

/** The document is data to the API; its shape is a promise of its format, which is the first. */
export function readFrozenReport(document: Record<string, unknown> | null): FrozenReport | null {
  return document?.format === 1 ? (document as unknown as FrozenReport) : null;
}

export function tableOf(report: FrozenReport, id: string): FrozenTable {
  const table = report.tables.find((one) => one.id === id);
  if (!table) throw new Error(`This report has no table ${id}.`);
  return table;
}

/** What the measures meant when the report was counted, for the About tab of a card. */
export const frozenMeanings = ({ definitions }: FrozenReport, ids: readonly string[]): MeasureWords[] =>
  meaningsOf({ measures: definitions }, ids);
