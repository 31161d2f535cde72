import { Dimension, type Measure } from './analytics-words.ts';
import { againstAPerson, asksForPlace } from './disclosure.ts';
import type { Facts } from './measure-definition.ts';
import { measures } from './measures.ts';
import type { Period } from './period.ts';

export interface AnalyticsQuestion {
  measures: readonly Measure[];
  by: readonly Dimension[];
  period: Period;
  filter: AnalyticsConditions;
}

export interface AnalyticsConditions {
  areaId?: readonly string[] | null;
  serviceId?: readonly string[] | null;
  nation?: readonly string[] | null;
  category?: readonly string[] | null;
  urgency?: readonly string[] | null;
  imported?: boolean | null;
}

type Kind = Facts['kind'];

/** Where the rows of a kind come from; `t` is the row. */
const sources: Record<Kind, string> = {
  REPORT: 'report t',
  CASE: 'asb_case t',
  DEADLINE: 'deadline t left join asb_case c on c.id = t.case_id left join report r on r.id = t.report_id',
  SURVEY: 'survey t join asb_case c on c.id = t.case_id',
};

/** Its service `s`, joined only where a place is asked for: the totals role knows of none. */
const services: Record<Kind, string> = {
  REPORT: 'join service s on s.id = t.service_id',
  CASE: 'join service s on s.id = t.service_id',
  DEADLINE: 'join service s on s.id = coalesce(c.service_id, r.service_id)',
  SURVEY: 'join service s on s.id = c.service_id',
};

type Column = Partial<Record<Kind, string>>;
const own = (column: string): Column => ({ REPORT: `t.${column}`, CASE: `t.${column}` });

type Facet = Exclude<Dimension, Dimension.MONTH | Dimension.QUARTER>;

const columns: Record<Facet, Column> = {
  AREA: { REPORT: 's.area_id', CASE: 's.area_id', DEADLINE: 's.area_id', SURVEY: 's.area_id' },
  SERVICE: { REPORT: 's.id', CASE: 's.id', DEADLINE: 's.id', SURVEY: 's.id' },
  NATION: { REPORT: 's.nation', CASE: 's.nation', DEADLINE: 's.nation', SURVEY: 's.nation' },
  CATEGORY: { ...own('category'), DEADLINE: 'coalesce(c.category, r.category)', SURVEY: 'c.category' },
  URGENCY: { ...own('urgency'), DEADLINE: 'coalesce(c.urgency, r.urgency)', SURVEY: 'c.urgency' },
  STATUS: { ...own('status'), DEADLINE: 't.status', SURVEY: 'c.status' },
  CHANNEL: { REPORT: 't.channel' },
  HARM_RATING: { CASE: 't.harm_rating', SURVEY: 'c.harm_rating' },
  OUTCOME: { CASE: 't.outcome', SURVEY: 'c.outcome' },
  SOURCE: {
    REPORT: `coalesce(t.import_id::text, 'RECORDED')`,
    CASE: `coalesce(t.import_id::text, 'RECORDED')`,
    DEADLINE: `coalesce(c.import_id::text, r.import_id::text, 'RECORDED')`,
    SURVEY: `coalesce(c.import_id::text, 'RECORDED')`,
  },
};

const isTime = (dimension: Dimension): dimension is Dimension.MONTH | Dimension.QUARTER =>
  dimension === Dimension.MONTH || dimension === Dimension.QUARTER;

/** Dimensions that a measure cannot be broken down by. */
export function unfitDimensions(measure: Measure, by: readonly Dimension[]): Dimension[] {
  const { kind } = measures[measure].facts;
  return by.filter((dimension) => !isTime(dimension) && columns[dimension][kind] === undefined);
}

/** The categories that are told only together, as one; the others as they are. */
const together = (category: string) =>
  `case when ${category} in (${againstAPerson.categories.map((code) => `'${code}'`).join(', ')}) then '${againstAPerson.code}' else ${category} end`;

/**
 * One statement for all measures of a question: an array with, for each measure, its rows as
 * `{ k: [key of each dimension], v, n, d }`. Counts only what the session's figure scope holds.
 */
export function analyticsSql(
  question: AnalyticsQuestion,
  { categoriesApart }: { categoriesApart: boolean },
): { text: string; values: unknown[] } {
  const values: unknown[] = [question.period.from, question.period.to];
  const parameter = (value: unknown, cast: string) => `$${values.push(value)}::${cast}`;
  const { filter } = question;
  const conditions = (kind: Kind): string[] =>
    [
      filter.areaId && `s.area_id = any(${parameter(filter.areaId, 'uuid[]')})`,
      filter.serviceId && `s.id = any(${parameter(filter.serviceId, 'uuid[]')})`,
      filter.nation && `s.nation = any(${parameter(filter.nation, 'text[]')})`,
      filter.category && `${columns.CATEGORY[kind]} = any(${parameter(filter.category, 'text[]')})`,
      filter.urgency && `${columns.URGENCY[kind]} = any(${parameter(filter.urgency, 'text[]')})`,
      filter.imported != null &&
        `(${columns.SOURCE[kind]} <> 'RECORDED') = ${parameter(filter.imported, 'boolean')}`,
    ].filter((condition): condition is string => typeof condition === 'string');

  const keyOf = (dimension: Facet, kind: Kind): string =>
    dimension === Dimension.CATEGORY && !categoriesApart
      ? together(columns.CATEGORY[kind]!)
      : columns[dimension][kind]!;

  const parts = question.measures.map((measure) => {
    const { facts } = measures[measure];
    const facets = question.by.filter((dimension): dimension is Facet => !isTime(dimension));
    const keys = question.by.map((dimension) =>
      isTime(dimension) ? bucketKey[dimension] : `counted.k${facets.indexOf(dimension as Facet)}`,
    );
    const names = facets.map((_dimension, index) => `k${index}`);
    // Each bucket counts its own rows, by an index on their instant: a join would compare every row with every bucket.
    const rows = `select json_build_array(${keys.join(', ')}) as k, counted.v, counted.n, counted.d
      from buckets b cross join lateral (
        select ${facets.map((dimension, index) => `(${keyOf(dimension, facts.kind)})::text as k${index}, `).join('')}${facts.value} as v,
          ${facts.numerator ?? 'null::int'} as n, ${facts.denominator ?? 'null::int'} as d
        from ${sources[facts.kind]} ${asksForPlace(question) ? services[facts.kind] : ''}
        ${where([`(${facts.within})`, ...conditions(facts.kind)])}
        ${names.length > 0 ? `group by ${names.join(', ')}` : ''}
      ) counted`;
    return `(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
  });
  const grain = question.by.find(isTime);
  return {
    text: `with buckets as materialized (${buckets(grain)}) select json_build_array(${parts.join(', ')})`,
    values,
  };
}

const where = (conditions: string[]) => (conditions.length > 0 ? `where ${conditions.join(' and ')}` : '');

const bucketKey = {
  MONTH: `to_char(b.first_day, 'YYYY-MM')`,
  // Financial years are named by the calendar year they begin in.
  QUARTER: `extract(year from b.first_day - interval '3 months')::text || '-' || extract(quarter from b.first_day - interval '3 months')::text`,
};

/** The stretches of time to count in: the whole period, or its months or quarters, cut to the period. */
function buckets(grain: Dimension.MONTH | Dimension.QUARTER | undefined): string {
  const instant = (day: string) => `(${day})::timestamp at time zone 'Europe/London'`;
  if (!grain)
    return `select $1::date as first_day, ${instant('$1::date')} as starts, ${instant('$2::date + 1')} as ends`;
  const unit = grain === Dimension.MONTH ? 'month' : 'quarter';
  const step = grain === Dimension.MONTH ? '1 month' : '3 months';
  return `select g::date as first_day, ${instant('greatest(g::date, $1::date)')} as starts,
      ${instant(`least((g + interval '${step}')::date, $2::date + 1)`)} as ends
    from generate_series(date_trunc('${unit}', $1::date::timestamp), $2::date::timestamp, interval '${step}') g`;
}
