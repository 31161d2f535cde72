import { conditionFacets, conditionsMade } from './analytics-conditions.ts';
import type { AnalyticsQuestion, Parameters } from './analytics-sql.ts';
import { type Tally, tallyFacets } from './tallies.ts';

interface Told {
  /** Columns `k0, k1, …` as the question tells them, and their names. */
  columns: string;
  names: readonly string[];
  needsService: boolean;
}

/** What tells tallies apart beside their service. */
const carried = ['fact', 'month', 'days', 'category', 'urgency', 'harm_rating', 'outcome', 'source'];

const dayOf = (instant: string) => `(${instant} at time zone 'Europe/London')::date`;

/**
 * What a measure comes to in a bucket `b` of whole months, from the counts that are kept: as `counted` of `analyticsSql`,
 * with the common table expressions it stands on.
 */
export function talliedSql(
  tally: Tally,
  { filter }: AnalyticsQuestion,
  { columns, names, needsService }: Told,
  { parameters, alias, live }: { parameters: Parameters; alias: string; live: string },
): { counted: string; expressions: string[] } {
  const conditions = conditionsMade(filter).map((name) => {
    const { facet, cast } = conditionFacets[name];
    const column = tallyFacets[facet]!;
    const condition =
      name === 'imported'
        ? `(${column} <> 'RECORDED') = ${parameters.add(filter.imported, 'boolean')}`
        : `${column} = any(${parameters.add(filter[name], cast)})`;
    return { condition, ofPlace: column.startsWith('s.') };
  });
  const all = (ofPlace: boolean) =>
    conditions.filter((one) => one.ofPlace === ofPlace).map((one) => one.condition);
  /** The rows of the tallies `t`, with what else is asked of them. Places are few: only sums meet them. */
  const from = (facts: string, asked: string, ...further: string[]) => {
    const where = [`t.fact in (${facts})`, ...all(false), ...further].join(' and ');
    if (!needsService) return `from app.tally t where ${where}`;
    const apart = ['service_id', ...carried.filter((column) => `${columns}${asked}`.includes(`t.${column}`))]
      .map((column) => `t.${column}`)
      .join(', ');
    return `from (select ${apart}, sum(t.n) as n, sum(t.hits) as hits from app.tally t where ${where} group by ${apart}) t
      join service s on s.id = t.service_id where ${['true', ...all(true)].join(' and ')}`;
  };
  const within = `t.month >= ${dayOf('b.starts')} and t.month < ${dayOf('b.ends')}`;
  const fact = `'${tally.fact}'`;
  const list = names.map((name) => `${name}, `).join('');
  const grouped = names.length > 0 ? `group by ${names.join(', ')}` : '';
  // A cell that has come to nothing is no row; without keys there is always one.
  const something = (sum: string) => (names.length > 0 ? `${grouped} having ${sum} <> 0` : '');

  switch (tally.as) {
    case 'COUNT':
      return {
        counted: `select ${columns}coalesce(sum(t.n), 0) as v, coalesce(sum(t.n), 0) as n, null::int as d
          ${from(fact, '', within)} ${something('sum(t.n)')}`,
        expressions: [],
      };
    case 'OPEN': {
      // What is open is all that was opened less all that was closed: added up once, by month.
      const net = `sum(case when t.fact = 'OPENED' then t.n else - t.n end)`;
      return {
        counted: `select ${list}coalesce(sum(net), 0) as v, null::int as n, null::int as d from ${alias}
          where month < ${dayOf('b.ends')} ${something('sum(net)')}`,
        expressions: [
          `${alias} as materialized (select ${columns}t.month, ${net} as net ${from(`'OPENED', 'CLOSED'`, 't.fact, t.month')}
            group by ${[...names, 't.month'].join(', ')})`,
        ],
      };
    }
    case 'MEDIAN': {
      const partition = names.length > 0 ? `partition by ${names.join(', ')}` : '';
      return {
        counted: `select ${list}round((min(days) filter (where upto >= (total + 1) / 2) + min(days) filter (where upto >= total / 2 + 1)) / 2.0, 1) as v,
          null::int as n, coalesce(max(total), 0) as d
          from (select ${list}days, (sum(n) over (${partition} order by days))::bigint as upto, (sum(n) over (${partition}))::bigint as total
            from (select ${columns}t.days, sum(t.n) as n ${from(fact, 't.days', within)}
              group by ${[...names, 't.days'].join(', ')} having sum(t.n) <> 0) h) w ${grouped}`,
        expressions: [],
      };
    }
    case 'MET':
      return {
        counted: `select ${list}round(sum(hits)::numeric / nullif(sum(n), 0), 6) as v, coalesce(sum(hits), 0) as n, coalesce(sum(n), 0) as d
          from (select ${columns}t.n, t.hits ${from(fact, '', within)} union all ${live}) x ${something('sum(n)')}`,
        expressions: [],
      };
  }
}
