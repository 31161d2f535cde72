import { type AnalyticsQuestion, analyticsSql } from '../analytics/analytics-sql.ts';
import type { Comparison } from '../analytics/analytics-words.ts';
import { Dimension } from '../analytics/analytics-words.ts';
import { type Counts, countsOf, type Names, rowsOf } from '../analytics/answer-analytics.ts';
import {
  type CountingScope,
  countsRestricted,
  refuseTellingApart,
  tellsCategoriesApart,
} from '../analytics/disclosure.ts';
import { comparedPeriod } from '../analytics/period.ts';
import { wordFor } from '../vocabulary/words-in-use.ts';
import { frozenNumber } from './canonical-json.ts';
import type { FrozenFigure, FrozenRow, ReportTable } from './report-document.ts';

/** Asks the database as the role that counts by place, or as the one that counts restricted rows and knows no place. */
export type AskAs = (
  role: 'figures' | 'totals',
  statement: { text: string; values: unknown[] },
) => Promise<string | null>;

export type TableQuestion = Pick<ReportTable, 'id' | 'title'> &
  Omit<AnalyticsQuestion, 'filter'> & { compare: readonly Comparison[] };

/**
 * What the senior management team may see: everything counted, nothing read. Whoever a report is counted for, it tells
 * that and no more.
 */
const readersScope: CountingScope = { everything: true, readsAll: false };

/** Counts one table of a report, as it is known or was at a moment, under the rules of disclosure that hold for its readers. */
export async function answerForReport(
  ask: AskAs,
  asked: TableQuestion,
  asAt: Date | null = null,
): Promise<ReportTable> {
  const { id, title, measures, by, period, compare } = asked;
  const question: AnalyticsQuestion = { measures, by, period, filter: {} };
  const unsafe = refuseTellingApart(question, readersScope);
  if (unsafe) throw new Error(`table ${id} of a report: ${unsafe.field}: ${unsafe.rule}`);
  const restricted = countsRestricted(question, readersScope);
  const earlier = compare.map((comparison) => ({ comparison, period: comparedPeriod(period, comparison) }));
  const statement = analyticsSql(
    question,
    { wholeLandlord: restricted, categoriesApart: tellsCategoriesApart(question, readersScope), asAt },
    earlier.map((one) => one.period),
  );
  const answer = JSON.parse((await ask(restricted ? 'totals' : 'figures', statement)) ?? '[]') as Counts;
  const [counts, ...beside] = countsOf(answer, 1 + earlier.length);
  const compared = earlier.map((one, index) => ({ ...one, counts: beside[index]! }));
  const rows = rowsOf(question, counts!, compared, await namesOf(ask, by));
  return {
    id,
    title,
    by: [...by],
    measures: [...measures],
    ...period,
    countsRestricted: restricted,
    rows: rows.map(frozenRow),
  };
}

async function namesOf(ask: AskAs, by: readonly Dimension[]): Promise<Names> {
  if (!by.includes(Dimension.AREA)) return {};
  const text = `select coalesce(json_object_agg(id, name), '{}') from area`;
  return JSON.parse((await ask('figures', { text, values: [] })) ?? '{}') as Names;
}

/** Names as they are today, so that a table reads the same when an area has another. */
const frozenRow = ({ keys, figures, compared }: FrozenRow): FrozenRow => ({
  keys: keys.map(({ dimension, value, label }) => ({
    dimension,
    value,
    label: label ?? (value === null ? 'Not recorded' : wordFor(value)),
  })),
  figures: figures.map(frozenFigure),
  compared: compared.map(({ comparison, from, to, figures: then }) => ({
    comparison,
    from,
    to,
    figures: then.map(frozenFigure),
  })),
});

const frozenFigure = ({ measure, value, numerator, denominator, lower, upper }: FrozenFigure) => ({
  measure,
  value: frozenNumber(value),
  numerator,
  denominator,
  lower: frozenNumber(lower),
  upper: frozenNumber(upper),
});
