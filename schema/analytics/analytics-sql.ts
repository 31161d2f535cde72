import { factsAt } from '../as-at/facts-at.ts';
import { tablesAt } from '../as-at/tables-at-sql.ts';
import {
  type AnalyticsConditions,
  conditionFacets,
  conditionsMade,
  facetsFiltered,
} from './analytics-conditions.ts';
import { Dimension, type Measure } from './analytics-words.ts';
import { bucketKey, buckets } from './buckets.ts';
import { againstAPerson } from './disclosure.ts';
import { type Facet, facets, isTime, serviceJoin, sources } from './facets.ts';
import { homesSql } from './homes-sql.ts';
import type { Facts, Kind } from './measure-definition.ts';
import { measures } from './measures.ts';
import type { Period } from './period.ts';
import { tallyFacets, tallyFor } from './tallies.ts';
import { talliedSql } from './tally-sql.ts';

export interface AnalyticsQuestion {
  measures: readonly Measure[];
  by: readonly Dimension[];
  period: Period;
  filter: AnalyticsConditions;
}

/** Dimensions that a measure cannot be broken down by. */
export function unfitDimensions(measure: Measure, by: readonly Dimension[]): Dimension[] {
  const columns = facets[measures[measure].facts.kind];
  return by.filter((dimension) => !isTime(dimension) && columns[dimension] === undefined);
}

/** Conditions that say nothing of what a measure counts. */
export const unfitConditions = (measure: Measure, filter: AnalyticsConditions) =>
  conditionsMade(filter).filter(
    (name) => facets[measures[measure].facts.kind][conditionFacets[name].facet] === undefined,
  );

/** The categories that are told only together, as one; the others as they are. */
const together = (category: string) =>
  `case when ${category} in (${againstAPerson.categories.map((code) => `'${code}'`).join(', ')}) then '${againstAPerson.code}' else ${category} end`;

/** What a row is told under: its facet, or the one that stands for it. */
export const keyOf = (facet: Facet, kind: Kind, categoriesApart: boolean): string => {
  const column = facets[kind][facet]!;
  return facet === Dimension.CATEGORY && !categoriesApart ? together(column) : column;
};

export class Parameters {
  readonly values: unknown[] = [];
  add = (value: unknown, cast: string) => `$${this.values.push(value)}::${cast}`;
}

/** The conditions of a filter over the rows of a kind, as SQL. */
export const conditionsSql = (filter: AnalyticsConditions, kind: Kind, { add }: Parameters): string[] =>
  conditionsMade(filter).map((name) => {
    const { facet, cast } = conditionFacets[name];
    const column = facets[kind][facet]!;
    return name === 'imported'
      ? `(${column} <> 'RECORDED') = ${add(filter.imported, 'boolean')}`
      : `${column} = any(${add(filter[name], cast)})`;
  });

/** The rows that a measure counts in a bucket: what they are read from, and which. */
export function countedRows(
  { kind, joins, within }: Facts,
  { filter, needsService }: { filter: AnalyticsConditions; needsService: boolean },
  parameters: Parameters,
): string {
  const service = needsService ? serviceJoin(kind) : '';
  const where = [`(${within})`, ...conditionsSql(filter, kind, parameters)].join(' and ');
  return `from ${sources[kind]} ${joins ?? ''} ${service} where ${where}`;
}

/** Whether a place is among what the rows are told by, or chosen by. */
export const needsService = ({ by, filter }: Pick<AnalyticsQuestion, 'by' | 'filter'>): boolean =>
  [...by, ...facetsFiltered(filter)].some((dimension) =>
    [Dimension.AREA, Dimension.SERVICE, Dimension.NATION].includes(dimension),
  );

export interface Telling {
  categoriesApart: boolean;
  /** Asked as the role that counts everything and knows no place. */
  wholeLandlord: boolean;
  /** Whether what the database keeps count of is taken from there, as usual, or counted from the rows. */
  withTallies?: boolean;
  /** As it was known at this moment, from the rows as they were; null or left out: as it is known now. */
  asAt?: Date | null;
}

/**
 * One statement for all measures of a question: an array with, for each measure, its rows as
 * `{ p, k: [key of each dimension], v, n, d }`, of the period (`p` is 0) and of others like it (1, 2 …). Counts only what
 * the session's figure scope holds.
 */
export function analyticsSql(
  question: AnalyticsQuestion,
  { categoriesApart, wholeLandlord, withTallies = true, asAt = null }: Telling,
  others: readonly Period[] = [],
): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const moment = asAt && parameters.add(asAt.toISOString(), 'timestamptz');
  const byFacet = question.by.filter((dimension): dimension is Facet => !isTime(dimension));
  const keys = question.by.map((dimension) =>
    isTime(dimension) ? bucketKey[dimension] : `counted.k${byFacet.indexOf(dimension)}`,
  );
  const names = byFacet.map((_dimension, index) => `k${index}`);
  const grouped = names.length > 0 ? `group by ${names.join(', ')}` : '';

  const expressions: string[] = [];
  const parts = question.measures.map((measure, index) => {
    const defined = measures[measure].facts;
    const facts = moment ? factsAt(defined, moment) : defined;
    // What is kept count of is what is known now.
    const tally = withTallies && !moment ? tallyFor(facts, question) : undefined;
    const needs = needsService(question);
    const told = (columns: Partial<Record<Facet, string>>) =>
      byFacet
        .map(
          (facet, n) =>
            `(${facet === Dimension.CATEGORY && !categoriesApart ? together(columns.CATEGORY!) : columns[facet]})::text as k${n}, `,
        )
        .join('');
    const rows = (within: string) =>
      countedRows({ ...facts, within }, { filter: question.filter, needsService: needs }, parameters);
    let counted: string;
    if (tally) {
      const kept = talliedSql(
        tally,
        question,
        { columns: told(tallyFacets), names, needsService: needs },
        {
          parameters,
          alias: `running${index}`,
          live: facts.live ? `select ${told(facets[facts.kind])}1 as n, 0 as hits ${rows(facts.live)}` : '',
        },
      );
      expressions.push(...kept.expressions);
      counted = kept.counted;
    } else counted = countedSql(facts, told(facets[facts.kind]), rows(facts.within), names, grouped);
    const homes = facts.per
      ? homesSql(
          question.filter,
          byFacet.map((facet, n) => ({ facet, key: `counted.k${n}` })),
          { wholeLandlord },
          parameters,
        )
      : undefined;
    const [v, n, d] = homes
      ? [`round(counted.n * ${facts.per}.0 / nullif(${homes}, 0), 4)`, 'counted.n', homes]
      : ['counted.v', tally?.as === 'COUNT' ? 'null::int' : 'counted.n', 'counted.d'];
    // Each bucket counts its own rows, by an index on their instant: a join would compare every row with every bucket.
    return `(select coalesce(json_agg(x), '[]') from (select b.p, json_build_array(${keys.join(', ')}) as k, ${v} as v, ${n} as n, ${d} as d
      from buckets b cross join lateral (${counted}) counted) x)`;
  });
  const grain = question.by.find(isTime);
  const stretches = [question.period, ...others].map(
    ({ from, to }, p) =>
      `select ${p} as p, g.* from (${buckets(grain, parameters.add(from, 'date'), parameters.add(to, 'date'))}) g`,
  );
  const common = [`buckets as materialized (${stretches.join(' union all ')})`, ...expressions].join(', ');
  const told = `${common} select json_build_array(${parts.join(', ')})`;
  const then = moment ? `${tablesAt(moment, wholeLandlord ? 'totals' : 'figures', told)}, ` : '';
  return { text: `with ${then}${told}`, values: parameters.values };
}

function countedSql(facts: Facts, told: string, rows: string, names: string[], grouped: string): string {
  if (facts.repeated) {
    const each = [...names, 'each'].join(', ');
    return `select ${names.map((name) => `${name}, `).join('')}count(*) as v, null::int as n, null::int as d
      from (select ${told}${facts.repeated} as each ${rows} and ${facts.repeated} is not null
        group by ${each} having count(*) >= 2) again ${grouped}`;
  }
  return `select ${told}${figuresOf(facts)} ${rows} ${grouped}`;
}

function figuresOf({ counts, days, wholeDays, per }: Facts): string {
  if (counts) {
    const hits = `count(*) filter (where ${counts})`;
    return `round((${hits})::numeric / nullif(count(*), 0), 6) as v, ${hits} as n, count(*) as d`;
  }
  if (days) {
    const length = `extract(epoch from ${days}) / 86400.0`;
    return `round((percentile_cont(0.5) within group (order by ${wholeDays ? `floor(${length})` : length}))::numeric, 1) as v,
      null::int as n, count(*) as d`;
  }
  return per
    ? 'null::int as v, count(*) as n, null::int as d'
    : 'count(*) as v, null::int as n, null::int as d';
}
