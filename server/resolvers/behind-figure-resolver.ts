import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AnalyticsQuestion } from '../../schema/analytics/analytics-sql.ts';
import { AnalyticsFilter, PeriodInput } from '../../schema/analytics/analytics-types.ts';
import { Measure } from '../../schema/analytics/analytics-words.ts';
import {
  countsRestricted,
  refuseTellingApart,
  tellsCategoriesApart,
} from '../../schema/analytics/disclosure.ts';
import { type Facet, isTime } from '../../schema/analytics/facets.ts';
import { measures } from '../../schema/analytics/measures.ts';
import type { Period } from '../../schema/analytics/period.ts';
import { periodOfKey } from '../../schema/analytics/period-of-key.ts';
import { type RowBehind, rowsBehindSql } from '../../schema/analytics/rows-behind-sql.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { asUuid } from '../reading/compile.ts';
import { manyRows, type OneOfMany } from '../reading/one-of-many.ts';
import { pageSize } from '../reading/paging.ts';
import { conditionsOf, count, day, refuseQuestion, scopeOf } from './analytics-resolver.ts';
import { refuseValue } from './asked-values.ts';
import { BehindFigure, type CountedUnit, FigureKeyInput } from './behind-figure-types.ts';
import { asAtArgument, knownAt } from './known-at.ts';

/** From a figure to the cases it counts. */
@Resolver()
export class BehindFigureResolver {
  @Query(() => BehindFigure, {
    description:
      'What a figure of analytics counts, for whoever may read the cases themselves: the same measure, period and filter, under the keys of the row. As many as the figure says, less restricted ones that do not name the viewer.',
  })
  @Allow('OPEN_FIGURES')
  async behindFigure(
    @Ctx() context: Context,
    @Arg('measure', () => Measure, { description: 'Of which figure.' }) measure: Measure,
    @Arg('period', () => PeriodInput, { description: 'Which days.' }) period: PeriodInput,
    @Arg('keys', () => [FigureKeyInput], { defaultValue: [], description: 'The keys of its row.' })
    keys: FigureKeyInput[],
    @Arg('filter', () => AnalyticsFilter, { nullable: true, description: 'Of what.' })
    filter?: AnalyticsFilter | null,
    @Arg('onlyNumerator', () => Boolean, {
      defaultValue: false,
      description: 'Of a share only what is in its numerator.',
    })
    onlyNumerator: boolean = false,
    @Arg('first', () => Int, { defaultValue: 20, description: '1 to 100.' }) first: number = 20,
    @Arg('after', () => String, { nullable: true, description: 'Page on behind this cursor.' })
    after?: string | null,
    @Arg('asAt', () => GraphQLDateTime, asAtArgument) asAt?: Date | null,
  ) {
    pageSize('first')(first);
    const days = { from: day(period.from), to: day(period.to) };
    const question: AnalyticsQuestion = {
      measures: [measure],
      by: keys.map(({ dimension }) => dimension),
      period: days,
      filter: conditionsOf(filter),
    };
    refuseQuestion(context, question, []);
    const [scope, moment] = await Promise.all([scopeOf(context), knownAt(context, asAt)]);
    const unsafe = refuseTellingApart(question, scope);
    if (unsafe) refuseValue(unsafe.field, unsafe.rule);
    const facets = keys.flatMap(({ dimension, value }) =>
      isTime(dimension) ? [] : [{ facet: dimension as Facet, value: value ?? null }],
    );
    const categoriesApart = tellsCategoriesApart(question, scope);
    const asked = { measure, filter: question.filter, keys: facets, onlyNumerator, categoriesApart, first };
    const statement = rowsBehindSql({
      ...asked,
      period: daysOf(keys, days),
      after: after == null ? null : placeOf(after),
      asAt: moment,
    });
    const [[counts], found] = await Promise.all([
      count(context, question, {
        wholeLandlord: countsRestricted(question, scope),
        categoriesApart,
        asAt: moment,
      }),
      askOverview(context.database, { sid: context.sid, role: context.database.roles.user }, statement),
    ]);
    const told = JSON.stringify(keys.map(({ value }) => value ?? null));
    const figure = counts![0]!.find(({ k }) => JSON.stringify(k) === told);
    const { total, rows } = JSON.parse(found!) as { total: number; rows: RowBehind[] };
    const page = rows.slice(0, first);
    const nodes = unitsOf(measure, page);
    const edges = page.map(({ id }, index) => ({ cursor: cursorOf(id), node: nodes[index]! }));
    return {
      edges,
      totalCount: total,
      counted: figure ? countedBy(measure, figure, onlyNumerator) : 0,
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: after != null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

/** How many a figure counts: its denominator, or those of them in the numerator. */
function countedBy(
  measure: Measure,
  { v, n, d }: { v: number | null; n: number | null; d: number | null },
  hits: boolean,
) {
  const { unit } = measures[measure];
  if (unit === 'SHARE') return (hits ? n : d) ?? 0;
  if (unit === 'RATE') return n ?? 0;
  return Number((unit === 'DAYS' ? d : v) ?? 0);
}

/** The days of the period that the key of time stands for. */
function daysOf(keys: FigureKeyInput[], period: Period): Period {
  for (const { dimension, value } of keys) {
    if (!isTime(dimension)) continue;
    return (
      periodOfKey(dimension, value ?? '', period) ??
      refuseValue('keys', `${dimension} ${value ?? 'null'} is no stretch of this period.`)
    );
  }
  return period;
}

const eachOf: Partial<Record<Measure, 'person' | 'property'>> = {
  REPEAT_REPORTERS: 'person',
  REPEAT_PERPETRATORS: 'person',
  REPEAT_PLACES: 'property',
};

function unitsOf(measure: Measure, rows: RowBehind[]): CountedUnit[] {
  const of = (read: (row: RowBehind) => string | null) => {
    const known = rows.flatMap((row) => read(row) ?? []);
    const told = new Map(manyRows(known).map((one): [string, OneOfMany] => [one.id, one]));
    return (row: RowBehind) => told.get(read(row) ?? '');
  };
  const [cases, reports, each] = [
    of((row) => row.caseId),
    of((row) => row.reportId),
    of((row) => row.eachId),
  ];
  const kind = eachOf[measure];
  return rows.map((row) => ({
    id: row.id,
    inNumerator: row.inNumerator,
    times: row.times,
    case: cases(row),
    report: reports(row),
    ...(kind ? { [kind]: each(row) } : {}),
  })) as CountedUnit[];
}

const cursorOf = (id: string) => Buffer.from(id).toString('base64');

function placeOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64').toString('utf8');
  if (asUuid(id) !== id || !/^[0-9a-f-]{36}$/.test(id)) refuseValue('after', 'is not a cursor of this list.');
  return id;
}
