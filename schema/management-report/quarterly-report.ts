import { Comparison, Dimension, Measure } from '../analytics/analytics-words.ts';
import { type Quarter, quarterDays, quarterName, quartersFrom } from '../calendar/quarter.ts';
import type { AskAs, TableQuestion } from './answer-for-report.ts';
import { answerForReport } from './answer-for-report.ts';
import {
  type BoardFigures,
  boardSentences,
  quartersShown,
  readBoardFigures,
  type StandardCode,
} from './board-sentences.ts';
import type { ReportSentence, ReportTable } from './report-document.ts';

const flow = [Measure.CASES_OPENED, Measure.CASES_CLOSED, Measure.CASES_OPEN_AT_END];
const onTime = [
  Measure.EMERGENCY_CONTACT_ON_TIME,
  Measure.APPROACH_AGREED_ON_TIME,
  Measure.FACE_TO_FACE_ON_TIME,
] satisfies StandardCode[];
const satisfaction = [Measure.SATISFACTION_HANDLING, Measure.SATISFACTION_OUTCOME];
const both = [Comparison.PREVIOUS_PERIOD, Comparison.LAST_YEAR];

/** The tables of the quarterly report to the senior management team (15.5), in the order of its pages. */
function questionsOf(quarter: Quarter): TableQuestion[] {
  const period = quarterDays(quarter);
  const eight = { from: quarterDays(quartersFrom(quarter, 1 - quartersShown)).from, to: period.to };
  return [
    {
      id: 'WHOLE',
      title: 'Headline figures',
      measures: [...flow, Measure.MEDIAN_DAYS_TO_CLOSE, Measure.REPORTS_RECEIVED, ...onTime, ...satisfaction],
      by: [],
      period,
      compare: both,
    },
    {
      id: 'RUN',
      title: 'The last eight quarters',
      measures: [...flow, ...onTime],
      by: [Dimension.QUARTER],
      period: eight,
      compare: [],
    },
    {
      id: 'BY_CATEGORY',
      title: 'Cases opened, by type',
      measures: [Measure.CASES_OPENED],
      by: [Dimension.CATEGORY],
      period,
      compare: both,
    },
    {
      id: 'BY_OUTCOME',
      title: 'Cases closed, by outcome',
      measures: [Measure.CASES_CLOSED],
      by: [Dimension.OUTCOME],
      period,
      compare: both,
    },
    {
      id: 'BY_AREA',
      title: 'Areas',
      measures: [...flow, ...onTime],
      by: [Dimension.AREA],
      period,
      compare: [],
    },
  ];
}

/** The figures of the quarter alone, as they are known, or were at a moment. */
export async function countTables(ask: AskAs, quarter: Quarter, asAt: Date | null): Promise<ReportTable[]> {
  const tables: ReportTable[] = [];
  for (const question of questionsOf(quarter)) tables.push(await answerForReport(ask, question, asAt));
  return tables;
}

/** Counts the quarter and says in three sentences what the board needs to know. */
export async function countQuarter(
  ask: AskAs,
  quarter: Quarter,
  { onTimePercent, asAt = null }: { onTimePercent: number; asAt?: Date | null },
): Promise<{ periodName: string; tables: ReportTable[]; sentences: ReportSentence[] }> {
  const tables = await countTables(ask, quarter, asAt);
  const sentences = boardSentences(boardFigures(tables, quarter, onTimePercent / 100)).map(
    ({ about, finding, detail }) => {
      const text = `${finding} ${detail}`;
      return { about, text, proposed: text };
    },
  );
  return { periodName: quarterName(quarter), tables, sentences };
}

/** The frozen tables as the templates read them; a quarter that is counted has ended. */
function boardFigures(tables: readonly ReportTable[], quarter: Quarter, target: number): BoardFigures {
  const rows = (id: string) => tables.find((one) => one.id === id)!.rows;
  const read = { whole: rows('WHOLE'), run: rows('RUN'), byCategory: rows('BY_CATEGORY') };
  return { running: false, ...readBoardFigures(read, { quarter, target }) };
}
