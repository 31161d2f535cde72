import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { EVERYTHING } from '../../schema/access/row-scope.ts';
import type { AnalyticsConditions } from '../../schema/analytics/analytics-conditions.ts';
import {
  type AnalyticsQuestion,
  analyticsSql,
  type Telling,
  unfitConditions,
  unfitDimensions,
} from '../../schema/analytics/analytics-sql.ts';
import {
  AnalyticsAnswer,
  AnalyticsFilter,
  MeasureEntry,
  PeriodInput,
} from '../../schema/analytics/analytics-types.ts';
import { Comparison, Dimension, Measure } from '../../schema/analytics/analytics-words.ts';
import { type Counts, countsOf, type Names, rowsOf } from '../../schema/analytics/answer-analytics.ts';
import {
  type CountingScope,
  countsRestricted,
  refuseTellingApart,
  tellsCategoriesApart,
} from '../../schema/analytics/disclosure.ts';
import { isTime } from '../../schema/analytics/facets.ts';
import { entryOf } from '../../schema/analytics/measure-entry.ts';
import { measures as dictionary } from '../../schema/analytics/measures.ts';
import { comparedPeriod, type Period } from '../../schema/analytics/period.ts';
import { fromTalliesAlone } from '../../schema/analytics/tallies.ts';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import { mayKnow } from '../access/abilities.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { askTogether } from '../reading/ask-together.ts';
import { asksFor } from '../reading/asks-for.ts';
import { asUuid } from '../reading/compile.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { statementName } from '../reading/statement-name.ts';
import { pageOf } from './analytics-page.ts';
import { asAtArgument, knownAt } from './known-at.ts';

const mostDimensions = 3;
const mostRows = 1000;
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
    @Info() info: GraphQLResolveInfo,
    @Arg('measures', () => [Measure], { description: 'Which figures, each once.' }) measures: Measure[],
    @Arg('period', () => PeriodInput, { description: 'Which days.' }) period: PeriodInput,
    @Arg('by', () => [Dimension], { defaultValue: [], description: 'Broken down by what.' }) by: Dimension[],
    @Arg('filter', () => AnalyticsFilter, { nullable: true, description: 'Of what.' })
    filter?: AnalyticsFilter | null,
    @Arg('compare', () => [Comparison], { defaultValue: [], description: 'With which other periods.' })
    compare: Comparison[] = [],
    @Arg('first', () => Int, { defaultValue: mostRows, description: `So many rows: 1 to ${mostRows}.` })
    first: number = mostRows,
    @Arg('after', () => String, { nullable: true, description: 'Page on behind this cursor.' })
    after?: string | null,
    @Arg('asAt', () => GraphQLDateTime, asAtArgument) asAt?: Date | null,
  ): Promise<AnalyticsAnswer> {
    const question: AnalyticsQuestion = {
      measures,
      by,
      period: { from: day(period.from), to: day(period.to) },
      filter: conditionsOf(filter),
    };
    refuseQuestion(context, question, compare);
    const [scope, moment] = await Promise.all([scopeOf(context), knownAt(context, asAt)]);
    const unsafe = refuseTellingApart(question, scope);
    if (unsafe) refuse(unsafe.field, unsafe.rule);
    const wholeLandlord = countsRestricted(question, scope);
    const telling = {
      wholeLandlord,
      categoriesApart: tellsCategoriesApart(question, scope),
      withTallies: !scope.walled,
      asAt: moment,
    };
    const compared = [...new Set(compare)].map((comparison) => ({
      comparison,
      period: comparedPeriod(question.period, comparison),
    }));
    const told = async (asked: AnalyticsQuestion) => {
      const others = compared.map((one) => one.period);
      const [[counts, ...beside], names] = await Promise.all([
        count(context, asked, telling, others),
        namesOf(context, asked.by),
      ]);
      return rowsOf(
        asked,
        counts!,
        compared.map((one, index) => ({ ...one, counts: beside[index]! })),
        names,
      );
    };
    const [rows, [total]] = await Promise.all([
      told(question),
      by.length > 0 && asksFor(info, 'total') ? told({ ...question, by: [] }) : [],
    ]);
    const page = pageOf(rows, first, after);
    return {
      ...question.period,
      asAt: moment,
      countsRestricted: wholeLandlord,
      ...page,
      total: total ?? rows[0]!,
      totalRows: rows.length,
    };
  }

  @Query(() => [MeasureEntry], { description: 'The dictionary of measures: one definition of each figure.' })
  @Allow('READ_REFERENCE')
  measures(
    @Arg('language', () => DocumentLanguage, {
      defaultValue: DocumentLanguage.ENGLISH,
      description: 'In which language.',
    })
    language: DocumentLanguage,
  ): MeasureEntry[] {
    return Object.values(dictionary).map((measure) => entryOf(measure, language));
  }
}

/** The counts of a question and of other periods like it. Who counts restricted rows does so as the role that knows no place. */
export async function count(
  context: Context,
  question: AnalyticsQuestion,
  telling: Telling,
  others: readonly Period[] = [],
): Promise<Counts[]> {
  const asker = telling.wholeLandlord ? totals(context) : figures(context);
  const statement = analyticsSql(question, telling, others);
  // To plan the sums of a page takes longer than to add them up.
  const kept = telling.withTallies !== false && !telling.asAt && fromTalliesAlone(question);
  const answer = kept
    ? await askTogether(context, asker.role, {
        ...statement,
        name: statementName(asker.role, statement.text),
        onePlan: true,
      })
    : await askOverview(context.database, asker, statement);
  return countsOf(JSON.parse(answer ?? '[]') as Counts, 1 + others.length);
}

/** The conditions of a filter, its identities as the database compares them. */
export const conditionsOf = (filter: AnalyticsFilter | null | undefined): AnalyticsConditions => ({
  ...filter,
  areaId: filter?.areaId?.map(asUuid),
  serviceId: filter?.serviceId?.map(asUuid),
  ownerId: filter?.ownerId?.map(asUuid),
});

/** Without a living session nothing is counted and nothing told apart. Asked once for all figures of a document. */
export function scopeOf(context: Context): Promise<CountingScope> {
  const known = scopes.get(context) ?? readScope(context);
  scopes.set(context, known);
  return known;
}
const scopes = new WeakMap<Context, Promise<CountingScope>>();

async function readScope(context: Context): Promise<CountingScope> {
  const text = `select json_build_object('everything', '${EVERYTHING}' = any(app.figure_keys()),
      'walled', app.walled(),
      'readsAll', '${EVERYTHING}' = any(s.keys) or app.figure_keys() <@ s.keys) from app.session s`;
  const name = statementName(text);
  const answer = await askInOneTrip(context.database.reads, figures(context), { text, values: [], name });
  return JSON.parse(answer ?? '{"everything":false,"walled":false,"readsAll":false}');
}

const nameTables: Partial<Record<Dimension, string>> = {
  AREA: 'select id, name from area',
  SERVICE: 'select id, name from service',
  OWNER: 'select id, name from staff',
  SOURCE: `select id, mapping || ': ' || file_name as name from data_import`,
};

/** Names are no figures: they are asked for as what the viewer may read. */
async function namesOf(context: Context, by: readonly Dimension[]): Promise<Names> {
  const tables = by.flatMap((dimension) => nameTables[dimension] ?? []);
  if (tables.length === 0) return {};
  const text = `select coalesce(json_object_agg(id, name), '{}') from (${tables.join(' union all ')}) x`;
  const statement = { text, values: [], name: statementName(text) };
  return JSON.parse((await askTogether(context, context.database.roles.user, statement)) ?? '{}');
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

/** A question that has no answer for this viewer is refused by the name of what is wrong. */
export function refuseQuestion(
  context: Context,
  question: AnalyticsQuestion,
  compare: readonly Comparison[],
): void {
  const { measures, by, period } = question;
  if (measures.length === 0 || measures.length > Object.keys(dictionary).length)
    refuse('measures', `ask for one to ${Object.keys(dictionary).length}.`);
  if (new Set(measures).size !== measures.length) refuse('measures', 'each at most once.');
  if (new Set(by).size !== by.length) refuse('by', 'each dimension at most once.');
  if (by.length > mostDimensions) refuse('by', `at most ${mostDimensions} dimensions.`);
  const times = by.filter(isTime);
  if (times.length > 1) refuse('by', 'at most one dimension of time.');
  if (times.length > 0 && compare.length > 0)
    refuse('compare', 'periods are compared without a dimension of time.');
  refuseDays(period);
  refuseUnfit(question);
  refuseStaffing(context, question);
}

/** Every measure asked for knows every dimension and every condition. */
function refuseUnfit({ measures, by, filter }: AnalyticsQuestion): void {
  for (const measure of measures) {
    const [dimension] = unfitDimensions(measure, by);
    if (dimension) refuse('by', `${measure} cannot be broken down by ${dimension}.`);
    const [condition] = unfitConditions(measure, filter);
    if (condition) refuse(`filter.${condition}`, `${measure} knows nothing of it.`);
  }
}

function refuseStaffing({ viewer }: Context, { by, filter }: AnalyticsQuestion): void {
  if (mayKnow(viewer, 'STAFFING')) return;
  const rule = 'who owns a case is told only to those who may know who works on it.';
  if (by.includes(Dimension.OWNER)) refuse('by', rule);
  if (filter.ownerId != null) refuse('filter.ownerId', rule);
}
