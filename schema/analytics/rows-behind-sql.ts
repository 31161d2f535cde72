import { EVERYTHING } from '../access/row-scope.ts';
import { factsAt } from '../as-at/facts-at.ts';
import { countedToday, tablesAt } from '../as-at/tables-at-sql.ts';
import type { AnalyticsConditions } from './analytics-conditions.ts';
import { countedRows, keyOf, needsService, Parameters } from './analytics-sql.ts';
import type { Measure } from './analytics-words.ts';
import { buckets } from './buckets.ts';
import type { Facet } from './facets.ts';
import type { Facts, Kind } from './measure-definition.ts';
import { measures } from './measures.ts';
import type { Period } from './period.ts';

export interface BehindQuestion {
  measure: Measure;
  period: Period;
  filter: AnalyticsConditions;
  /** The facets that the figure is told under, with their values. */
  keys: readonly { facet: Facet; value: string | null }[];
  /** Of a share only what is in its numerator. */
  onlyNumerator: boolean;
  categoriesApart: boolean;
  first: number;
  after: string | null;
  /** As it was known at this moment; null: as it is known now. */
  asAt: Date | null;
}

/** One of what a figure counts. */
export interface RowBehind {
  id: string;
  caseId: string | null;
  reportId: string | null;
  /** Whose reports, or which place's, are counted together, and how many they are. */
  eachId: string | null;
  times: number;
  inNumerator: boolean;
}

const idOfCase: Record<Kind, string> = {
  REPORT: 't.case_id',
  CASE: 't.id',
  DEADLINE: 't.case_id',
  SURVEY: 'c.id',
  ACTION: 'c.id',
  RISK: 'c.id',
  PARTY: 'c.id',
  ORDER: 'c.id',
  REVIEW: 'c.id',
  LEAD_REVIEW: 'c.id',
  DISCLOSURE: 'c.id',
};
const idOfReport: Partial<Record<Kind, string>> = { REPORT: 't.id', DEADLINE: 't.report_id' };

const openly = (t: string) =>
  `(${t}.readers @> array['${EVERYTHING}'::uuid] or ${t}.readers @> array[(select app.staff_id())])`;
/** What the role that counts is shown, said again for one that reads: `countable` of `row-scope.ts`. */
const counted = (t: string) => `array['${EVERYTHING}'::uuid, ${t}.service_id] && (select app.figure_keys())
  and ${openly(t)}`;
function countedKind(kind: Kind, asAt: Date | null): string {
  const of = (table: 'report' | 'asb_case') => (t: string) =>
    asAt ? `${countedToday(table, t, counted)} and ${openly(t)}` : counted(t);
  const [ofReport, ofCase] = [of('report'), of('asb_case')];
  switch (kind) {
    case 'REPORT':
      return ofReport('t');
    case 'CASE':
      return ofCase('t');
    case 'DEADLINE':
      return `case when t.case_id is null then ${ofReport('r')} else ${ofCase('c')} end`;
    case 'DISCLOSURE':
      return `${ofCase('c')} and ${openly('t')}`;
    default:
      return ofCase('c');
  }
}

/**
 * The rows that a figure counts, of those that the viewer may read, the latest first: `{ total, rows }`, one row more
 * than the page holds where there is more.
 */
export function rowsBehindSql(question: BehindQuestion): { text: string; values: unknown[] } {
  const { measure, period, filter, keys, onlyNumerator, categoriesApart, first, after, asAt } = question;
  const parameters = new Parameters();
  const { add } = parameters;
  const moment = asAt && add(asAt.toISOString(), 'timestamptz');
  const defined = measures[measure].facts;
  const facts = moment ? factsAt(defined, moment) : defined;
  const [from, to] = [add(period.from, 'date'), add(period.to, 'date')];
  const asksForService = needsService({ by: keys.map(({ facet }) => facet), filter });
  const rows = countedRows(facts, { filter, needsService: asksForService }, parameters);
  const where = [
    countedKind(facts.kind, asAt),
    ...keys.map(
      ({ facet, value }) =>
        `(${keyOf(facet, facts.kind, categoriesApart)})::text is not distinct from ${add(value, 'text')}`,
    ),
    ...(onlyNumerator && facts.counts ? [`(${facts.counts})`] : []),
  ].join(' and ');
  const page = `where ${after ? `id < ${add(after, 'uuid')}` : 'true'} order by id desc limit ${add(first + 1, 'int')}`;
  const told = `buckets as materialized (${buckets(undefined, from, to)}),
      behind as (${unitsOf(facts, `from buckets b cross join lateral (select ${columnsOf(facts)} ${rows} and ${where}) x`)})
      select json_build_object('total', (select count(*) from behind),
        'rows', (select coalesce(json_agg(x), '[]') from (select * from behind ${page}) x))`;
  const then = moment ? `${tablesAt(moment, 'user', told)}, ` : '';
  return { text: `with ${then}${told}`, values: parameters.values };
}

const columnsOf = ({ kind, counts, repeated }: Facts) =>
  `t.id, ${idOfCase[kind]} as case_id, ${idOfReport[kind] ?? 'null::uuid'} as report_id,
    ${repeated ?? 'null::uuid'} as each, coalesce(${counts ?? 'true'}, false) as hit`;

/** Rows as they are, or what has two or more of them, with the last. */
const unitsOf = ({ repeated }: Facts, from: string) =>
  repeated
    ? `select each as id, (array_agg(case_id order by id desc))[1] as "caseId",
        (array_agg(report_id order by id desc))[1] as "reportId", each as "eachId", count(*)::int as times,
        true as "inNumerator" ${from} where each is not null group by each having count(*) >= 2`
    : `select id, case_id as "caseId", report_id as "reportId", null::uuid as "eachId", 1 as times,
        hit as "inNumerator" ${from}`;
