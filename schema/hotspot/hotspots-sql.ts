import { EVERYTHING } from '../access/row-scope.ts';
import type { AnalyticsConditions } from '../analytics/analytics-conditions.ts';
import type { HotspotBy } from '../analytics/analytics-words.ts';
import type { Period } from '../analytics/period.ts';
import { countedToday, tablesAt } from '../as-at/tables-at-sql.ts';

export interface HotspotQuestion {
  by: HotspotBy;
  period: Period;
  before: Period;
  filter: AnalyticsConditions;
  /** A report repeats when there was another about the same place within so many months before it. */
  repeatWithinMonths: number;
  /** Places with fewer reports than this are left out. */
  leastReports: number;
  first: number;
  /** As it was known at this moment; null: as it is known now. */
  asAt: Date | null;
}

/** A place as the database answers it. */
export interface CountedPlace {
  k: string;
  reports: number;
  before: number;
  repeats: number;
  open: number;
  homes: number | null;
}

const keys: Record<HotspotBy, { report: string; case: string }> = {
  PROPERTY: { report: 't.property_id', case: 't.property_id' },
  SERVICE: { report: 't.service_id', case: 't.service_id' },
  AREA: { report: 's.area_id', case: 's.area_id' },
  // A case lies where its reports do.
  LSOA: {
    report: 't.lsoa_code',
    case: '(select min(r.lsoa_code) from report r where r.case_id = t.id)',
  },
};

/** Homes of the services that the session counts; of an area only when each of its services knows its number. */
const homes: Partial<Record<HotspotBy, string>> = {
  SERVICE: 'select s.id as place, s.homes from service s',
  AREA: `select s.area_id as place, case when count(*) = count(s.homes) then sum(s.homes)::int end as homes from service s
    where s.import_id is null and array['${EVERYTHING}'::uuid, s.id] && (select app.figure_keys()) group by 1`,
};

/**
 * One statement: places with most reports first. Those who read what they count (`asReader`) are answered from the rows
 * that they may read and that are not restricted; others by the role that counts, which sees no restricted row either
 * unless it names them.
 */
export function hotspotsSql(
  question: HotspotQuestion,
  { asReader }: { asReader: boolean },
): { text: string; values: unknown[] } {
  const { by, period, before, filter, asAt } = question;
  const values: unknown[] = [];
  const parameter = (value: unknown, cast: string) => `$${values.push(value)}::${cast}`;
  const midnight = (day: string) => `(${day})::timestamp at time zone 'Europe/London'`;
  const [from, to] = [parameter(period.from, 'date'), parameter(period.to, 'date')];
  const [fromBefore, toBefore] = [parameter(before.from, 'date'), parameter(before.to, 'date')];
  const months = parameter(question.repeatWithinMonths, 'int');
  const open = (row: string) => (asReader ? `${row}.readers @> array['${EVERYTHING}'::uuid]` : 'true');
  const moment = asAt && parameter(asAt.toISOString(), 'timestamptz');
  const ofKeys = (t: string) => `array['${EVERYTHING}'::uuid, ${t}.service_id] && (select app.figure_keys())`;
  // The role that counts is shown nothing else.
  const scoped = (table: 'report' | 'asb_case') =>
    !moment ? ofKeys('t') : asReader ? countedToday(table, 't', ofKeys) : 'true';
  const counted = (table: 'report' | 'asb_case') =>
    [
      scoped(table),
      open('t'),
      filter.areaId && `s.area_id = any(${parameter(filter.areaId, 'uuid[]')})`,
      filter.serviceId && `s.id = any(${parameter(filter.serviceId, 'uuid[]')})`,
      filter.nation && `s.nation = any(${parameter(filter.nation, 'text[]')})`,
      filter.category && `t.category = any(${parameter(filter.category, 'text[]')})`,
      filter.urgency && `t.urgency = any(${parameter(filter.urgency, 'text[]')})`,
      filter.imported != null && `(t.import_id is not null) = ${parameter(filter.imported, 'boolean')}`,
    ].filter((condition): condition is string => typeof condition === 'string');
  const within = (first: string, last: string) =>
    `t.received_at >= ${midnight(first)} and t.received_at < ${midnight(`${last} + 1`)}`;
  const repeats = `t.property_id is not null and exists (select from report e where e.property_id = t.property_id
    and (e.received_at, e.id) < (t.received_at, t.id) and e.received_at >= t.received_at - make_interval(months => ${months}) and ${open('e')})`;
  const told = `reported as (
      select ${keys[by].report}::text as k, count(*) filter (where ${within(from, to)}) as reports,
        count(*) filter (where ${within(fromBefore, toBefore)}) as before,
        count(*) filter (where ${within(from, to)} and ${repeats}) as repeats
      from report t join service s on s.id = t.service_id
      where ${[...counted('report'), `(${within(from, to)} or ${within(fromBefore, toBefore)})`, `${keys[by].report} is not null`].join(' and ')}
      group by 1
    ), running as (
      select ${keys[by].case}::text as k, count(*) as open
      from asb_case t join service s on s.id = t.service_id
      where ${[...counted('asb_case'), `t.opened_at < ${midnight(`${to} + 1`)}`, `(t.closed_at is null or t.closed_at >= ${midnight(`${to} + 1`)})`].join(' and ')}
      group by 1
    ), homes as (${homes[by] ?? 'select null::uuid as place, null::int as homes where false'})
    select coalesce(json_agg(x), '[]') from (
      select k, coalesce(reports, 0) as reports, coalesce(before, 0) as before, coalesce(repeats, 0) as repeats,
        coalesce(open, 0) as open, (select h.homes from homes h where h.place::text = k) as homes
      from reported full join running using (k)
      where k is not null and coalesce(reports, 0) >= ${parameter(question.leastReports, 'int')}
      order by 2 desc, 5 desc, k limit ${parameter(question.first, 'int')}) x`;
  const then = moment ? `${tablesAt(moment, asReader ? 'user' : 'figures', told)}, ` : '';
  return { text: `with ${then}${told}`, values };
}
