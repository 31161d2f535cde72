import { GraphQLError } from 'graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { EVERYTHING } from '../../schema/access/row-scope.ts';
import {
  type AnalyticsConditions,
  type AnalyticsQuestion,
  analyticsSql,
  unfitDimensions,
} from '../../schema/analytics/analytics-sql.ts';
import {
  AnalyticsAnswer,
  AnalyticsFilter,
  MeasureEntry,
  PeriodInput,
} from '../../schema/analytics/analytics-types.ts';
import { Comparison, Dimension, Measure } from '../../schema/analytics/analytics-words.ts';
import { type Counts, type Names, rowsOf } from '../../schema/analytics/answer-analytics.ts';
import {
  type CountingScope,
  countsRestricted,
  refuseTellingApart,
  tellsCategoriesApart,
} from '../../schema/analytics/disclosure.ts';
import { measures as dictionary } from '../../schema/analytics/measures.ts';
import { comparedPeriod, type Period } from '../../schema/analytics/period.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { asUuid } from '../reading/compile.ts';
import { askInOneTrip } from '../reading/one-trip.ts';

const mostDimensions = 3;
const mostYears = 10;

@Resolver()
export class AnalyticsResolver {
  @Query(() => AnalyticsAnswer, {
    description:
      "Figures in the viewer's scope, exact, with comparisons; restricted cases only in whole months of the whole landlord. Up to three dimensions, one of them of time; compare without a dimension of time. Nothing here is about protected characteristics.",
  })
  @Allow('READ_FIGURES')
  async analytics(
    @Ctx() context: Context,
    @Arg('measures', () => [Measure], { description: 'Which figures, each once.' }) measures: Measure[],
    @Arg('period', () => PeriodInput, { description: 'Which days.' }) period: PeriodInput,
    @Arg('by', () => [Dimension], { defaultValue: [], description: 'Broken down by what.' }) by: Dimension[],
    @Arg('filter', () => AnalyticsFilter, { nullable: true, description: 'Of what.' })
    filter?: AnalyticsFilter | null,
    @Arg('compare', () => [Comparison], { defaultValue: [], description: 'With which other periods.' })
    compare: Comparison[] = [],
  ): Promise<AnalyticsAnswer> {
    refuseQuestion(measures, by, period, compare);
    const question: AnalyticsQuestion = {
      measures,
      by,
      period: { from: day(period.from), to: day(period.to) },
      filter: conditionsOf(filter),
    };
    const scope = await scopeOf(context);
    const unsafe = refuseTellingApart(question, scope);
    if (unsafe) refuse(unsafe.field, unsafe.rule);
    const compared = [...new Set(compare)].map((comparison) => ({
      comparison,
      period: comparedPeriod(question.period, comparison),
    }));
    const [counts, names, ...others] = await Promise.all([
      count(context, question, scope),
      namesOf(context, by),
      ...compared.map(({ period }) => count(context, { ...question, period }, scope)),
    ]);
    return {
      ...question.period,
      countsRestricted: countsRestricted(question, scope),
      rows: rowsOf(
        question,
        counts,
        compared.map((one, index) => ({ ...one, counts: others[index]! })),
        names,
      ),
    };
  }

  @Query(() => [MeasureEntry], { description: 'The dictionary of measures: one definition of each figure.' })
  @Allow('READ_REFERENCE')
  measures(): MeasureEntry[] {
    return Object.values(dictionary);
  }
}

/** Who counts restricted rows does so as the role that knows no place. */
async function count(context: Context, question: AnalyticsQuestion, scope: CountingScope): Promise<Counts> {
  const statement = analyticsSql(question, { categoriesApart: tellsCategoriesApart(question, scope) });
  const asker = countsRestricted(question, scope) ? totals(context) : figures(context);
  const answer = await askInOneTrip(context.database.reads, asker, statement);
  return JSON.parse(answer ?? '[]') as Counts;
}

/** The conditions of a filter, its identities as the database compares them. */
export const conditionsOf = (filter: AnalyticsFilter | null | undefined): AnalyticsConditions => ({
  ...filter,
  areaId: filter?.areaId?.map(asUuid),
  serviceId: filter?.serviceId?.map(asUuid),
});

/** Without a living session nothing is counted and nothing told apart. */
export async function scopeOf(context: Context): Promise<CountingScope> {
  const text = `select json_build_object('everything', '${EVERYTHING}' = any(app.figure_keys()),
      'readsAll', '${EVERYTHING}' = any(s.keys) or app.figure_keys() <@ s.keys) from app.session s`;
  const answer = await askInOneTrip(context.database.reads, figures(context), { text, values: [] });
  return JSON.parse(answer ?? '{"everything":false,"readsAll":false}');
}

const nameTables: Partial<Record<Dimension, string>> = {
  AREA: 'select id, name from area',
  SERVICE: 'select id, name from service',
  SOURCE: `select id, mapping || ': ' || file_name as name from data_import`,
};

async function namesOf(context: Context, by: readonly Dimension[]): Promise<Names> {
  const tables = by.flatMap((dimension) => nameTables[dimension] ?? []);
  if (tables.length === 0) return {};
  const text = `select coalesce(json_object_agg(id, name), '{}') from (${tables.join(' union all ')}) x`;
  return JSON.parse(
    (await askInOneTrip(context.database.reads, figures(context), { text, values: [] })) ?? '{}',
  );
}

const figures = ({ sid, database }: Context) => ({ sid, role: database.roles.figures });
const totals = ({ sid, database }: Context) => ({ sid, role: database.roles.totals });

export function refuse(field: string, rule: string): never {
  throw new GraphQLError(`${field}: ${rule}`, { extensions: { code: 'BAD_USER_INPUT', field } });
}

/** The scalar hands over a date or its text. */
export const day = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

export function refuseDays({ from, to }: Period): void {
  if (day(to) < day(from)) refuse('period.to', 'must not be before the first day.');
  if (Number(day(to).slice(0, 4)) - Number(day(from).slice(0, 4)) > mostYears)
    refuse('period', `at most ${mostYears} years.`);
}

function refuseQuestion(measures: Measure[], by: Dimension[], period: Period, compare: Comparison[]): void {
  if (measures.length === 0 || measures.length > Object.keys(dictionary).length)
    refuse('measures', `ask for one to ${Object.keys(dictionary).length}.`);
  if (new Set(measures).size !== measures.length) refuse('measures', 'each at most once.');
  if (new Set(by).size !== by.length) refuse('by', 'each dimension at most once.');
  if (by.length > mostDimensions) refuse('by', `at most ${mostDimensions} dimensions.`);
  const times = by.filter((dimension) => dimension === Dimension.MONTH || dimension === Dimension.QUARTER);
  if (times.length > 1) refuse('by', 'at most one dimension of time.');
  if (times.length > 0 && compare.length > 0)
    refuse('compare', 'periods are compared without a dimension of time.');
  refuseDays(period);
  for (const measure of measures) {
    const [unfit] = unfitDimensions(measure, by);
    if (unfit) refuse('by', `${measure} cannot be broken down by ${unfit}.`);
  }
}
