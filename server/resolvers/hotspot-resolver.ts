import { GraphQLDateTime } from 'graphql-scalars';
import { Temporal } from 'temporal-polyfill';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { type ConditionName, conditionsMade } from '../../schema/analytics/analytics-conditions.ts';
import { AnalyticsFilter, PeriodInput } from '../../schema/analytics/analytics-types.ts';
import { Comparison, Dimension, HotspotBy, Measure } from '../../schema/analytics/analytics-words.ts';
import { type CountingScope, refuseTellingApart } from '../../schema/analytics/disclosure.ts';
import { comparedPeriod, type Period } from '../../schema/analytics/period.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import { HotspotDays, HotspotFigures } from '../../schema/hotspot/hotspot.ts';
import { type CountedPlace, hotspotsSql } from '../../schema/hotspot/hotspots-sql.ts';
import { Area } from '../../schema/place/area.ts';
import { Property } from '../../schema/place/property.ts';
import { Service } from '../../schema/place/service.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askOverview } from '../reading/ask-overview.ts';
import { manyRows, type OneOfMany } from '../reading/one-of-many.ts';
import { conditionsOf, day, refuse, refuseDays, scopeOf } from './analytics-resolver.ts';
import { asAtArgument, knownAt } from './known-at.ts';
import { Row } from './payload.ts';

const mostPlaces = 100;
/** What reports and cases have in common. */
const known: readonly ConditionName[] = ['areaId', 'serviceId', 'nation', 'category', 'urgency', 'imported'];

@ObjectType({ description: 'A place where anti-social behaviour is reported, with how much (policy, Risk).' })
@Reads('FIGURES')
class Hotspot extends HotspotFigures {
  @Row(() => Property, 'The home or place, when asked by PROPERTY.')
  property?: OneOfMany;

  @Row(() => Service, 'The service, when asked by SERVICE.')
  service?: OneOfMany;

  @Row(() => Area, 'The area, when asked by AREA.')
  area?: OneOfMany;
}

@ObjectType({ description: 'An answer of hotspots.' })
@Reads('FIGURES')
class HotspotAnswer extends HotspotDays {
  @Field(() => [Hotspot], { description: 'Most reports first.' })
  places!: Hotspot[];
}

@ObjectType({ description: 'Places where reports repeat, as the policy counts it.' })
@Reads('FIGURES')
class RepeatPlaces extends HotspotAnswer {
  @Field(() => Int, { description: 'So many reports at least …' })
  leastReports!: number;

  @Field(() => Int, { description: '… within so many months.' })
  withinMonths!: number;
}

/** Where much is reported, and where it comes again (#8). */
@Resolver()
export class HotspotResolver {
  @Query(() => HotspotAnswer, {
    description:
      'Where much is reported in the viewer’s scope, beside the period before (policy, Risk). Restricted reports and cases are never counted; homes are told only to those who read what happened there.',
  })
  @Allow('READ_FIGURES')
  async hotspots(
    @Ctx() context: Context,
    @Arg('period', () => PeriodInput, { description: 'Which days.' }) period: PeriodInput,
    @Arg('by', () => HotspotBy, { description: 'What counts as a place.' }) by: HotspotBy,
    @Arg('filter', () => AnalyticsFilter, { nullable: true, description: 'Of what.' })
    filter?: AnalyticsFilter | null,
    @Arg('leastReports', () => Int, {
      defaultValue: 1,
      description:
        'Leave out places with fewer reports; with 0 those that have open cases alone are told too.',
    })
    leastReports: number = 1,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many: 1 to 100.' })
    first: number = 20,
    @Arg('asAt', () => GraphQLDateTime, asAtArgument) asAt?: Date | null,
  ): Promise<HotspotAnswer> {
    const days = { from: day(period.from), to: day(period.to) };
    refuseDays(days);
    return { ...days, places: await placesOf(context, { by, days, filter, leastReports, first, asAt }) };
  }

  @Query(() => RepeatPlaces, {
    description:
      'Homes and places with so many reports in so many months as the policy names, up to a day (policy, Risk).',
  })
  @Allow('READ_REPEAT_PLACES')
  async repeatPlaces(
    @Ctx() context: Context,
    @Arg('filter', () => AnalyticsFilter, { nullable: true, description: 'Of what.' })
    filter?: AnalyticsFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many: 1 to 100.' })
    first: number = 20,
    @Arg('asAt', () => GraphQLDateTime, asAtArgument) asAt?: Date | null,
  ): Promise<RepeatPlaces> {
    const now = (await knownAt(context, asAt)) ?? context.clock();
    const { repeatReports, withinMonths } = (await context.policies.at(now, context.sid)).document.hotspots;
    const today = Temporal.PlainDate.from(localDay(now, context.calendar).toString());
    const days = {
      from: today.subtract({ months: withinMonths }).add({ days: 1 }).toString(),
      to: today.toString(),
    };
    const asked = { by: HotspotBy.PROPERTY, days, filter, leastReports: repeatReports, first, asAt };
    return { ...days, leastReports: repeatReports, withinMonths, places: await placesOf(context, asked) };
  }
}

interface Asked {
  by: HotspotBy;
  days: Period;
  filter: AnalyticsFilter | null | undefined;
  leastReports: number;
  first: number;
  asAt: Date | null | undefined;
}

async function placesOf(context: Context, { by, days, filter, leastReports, first, asAt }: Asked) {
  if (first < 1 || first > mostPlaces) refuse('first', `1 to ${mostPlaces}.`);
  if (leastReports < 0) refuse('leastReports', 'not below 0.');
  const [scope, moment] = await Promise.all([scopeOf(context), knownAt(context, asAt)]);
  const policy = await context.policies.at(moment ?? context.clock(), context.sid);
  const conditions = conditionsOf(filter);
  const [unknown] = conditionsMade(conditions).filter((name) => !known.includes(name));
  if (unknown) refuse(`filter.${unknown}`, 'hotspots know nothing of it.');
  refuseUnsafe(by, days, conditions, scope);
  const { figures, user } = context.database.roles;
  const statement = hotspotsSql(
    {
      by,
      period: days,
      before: comparedPeriod(days, Comparison.PREVIOUS_PERIOD),
      filter: conditions,
      repeatWithinMonths: policy.document.hotspots.withinMonths,
      leastReports,
      first,
      asAt: moment,
    },
    { asReader: scope.readsAll },
  );
  const asker = { sid: context.sid, role: scope.readsAll ? user : figures };
  const counted = JSON.parse(
    (await askOverview(context.database, asker, statement)) ?? '[]',
  ) as CountedPlace[];
  const rows = by === HotspotBy.LSOA ? [] : manyRows(counted.map(({ k }) => k));
  return counted.map((place, index) => hotspotOf(by, place, rows[index]));
}

function hotspotOf(by: HotspotBy, place: CountedPlace, row: OneOfMany | undefined): Hotspot {
  const { k, reports, before, repeats, open, homes } = place;
  return {
    lsoaCode: by === HotspotBy.LSOA ? k : null,
    ...(by === HotspotBy.PROPERTY ? { property: row } : {}),
    ...(by === HotspotBy.SERVICE ? { service: row } : {}),
    ...(by === HotspotBy.AREA ? { area: row } : {}),
    reports,
    reportsBefore: before,
    change: reports - before,
    repeatReports: repeats,
    openCases: open,
    homes,
    reportsPer100Homes: homes ? Math.round((reports * 10_000) / homes) / 100 : null,
  } as Hotspot;
}

/** What analytics does not tell of a place, hotspots do not tell either; and a home only to those who read of it. */
function refuseUnsafe(
  by: HotspotBy,
  period: Period,
  filter: ReturnType<typeof conditionsOf>,
  scope: CountingScope,
): void {
  const measures = [Measure.REPORTS_RECEIVED, Measure.CASES_OPEN_AT_END];
  const unsafe = refuseTellingApart({ measures, by: [Dimension.SERVICE], period, filter }, scope);
  if (unsafe) refuse(unsafe.field, unsafe.rule);
  if (by === HotspotBy.PROPERTY && !scope.readsAll)
    refuse('by', 'PROPERTY is told only to those who read what happened there.');
}
