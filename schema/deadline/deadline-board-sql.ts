import {
  deadlineAtServiceSql,
  deadlineInAreaSql,
  deadlineOfOwnerSql,
  overriddenSql,
  toDoSql,
} from './deadline-place-sql.ts';

/** A stretch of days on which cases were opened; null where it has no beginning. */
export interface OpenedBetween {
  from: string | null;
  to: string;
}

export interface BoardAsked {
  now: Date;
  /** The last instant of today, and of the last of the next working days. */
  endOfToday: Date;
  endOfSoon: Date;
  ages: readonly OpenedBetween[];
  areaId: readonly string[] | null;
  serviceId: readonly string[] | null;
  ownerId: readonly string[] | null;
  type: readonly string[] | null;
}

/** The same bounds as the filters of `deadlines`, so that each count opens exactly its deadlines. */
const counts = `
  'late', count(*) filter (where d.due_at < $1::timestamptz),
  'dueToday', count(*) filter (where d.due_at >= $1::timestamptz and d.due_at <= $2::timestamptz and d.status = 'PENDING'),
  'dueSoon', count(*) filter (where d.due_at > $2::timestamptz and d.due_at <= $3::timestamptz and d.status = 'PENDING'),
  'overridden', count(*) filter (where d.overridden)`;

/** What is still to be done, by clock and by whoever leads the case, and how long cases have been open. */
export function deadlineBoardSql(asked: BoardAsked): { text: string; values: unknown[] } {
  const values: unknown[] = [
    asked.now.toISOString(),
    asked.endOfToday.toISOString(),
    asked.endOfSoon.toISOString(),
  ];
  const given = (value: unknown, cast: string) => `$${values.push(value)}::${cast}`;
  const conditions = (how: Partial<Record<'areaId' | 'serviceId' | 'ownerId', (value: string) => string>>) =>
    Object.entries(how).flatMap(([name, sql]) => {
      const wanted = asked[name as 'areaId'];
      return wanted ? [sql(given(wanted, 'uuid[]'))] : [];
    });
  const ofDeadlines = [
    toDoSql('t'),
    ...(asked.type ? [`t.type = any(${given(asked.type, 'text[]')})`] : []),
    ...conditions({
      areaId: (value) => deadlineInAreaSql('t', value),
      serviceId: (value) => deadlineAtServiceSql('t', value),
      ownerId: (value) => deadlineOfOwnerSql('t', value),
    }),
  ];
  const ofCases = [
    `k.status in ('OPEN', 'MONITORING')`,
    ...conditions({
      areaId: (value) => `k.service_id in (select s.id from service s where s.area_id = any(${value}))`,
      serviceId: (value) => `k.service_id = any(${value})`,
      ownerId: (value) => `k.owner_id = any(${value})`,
    }),
  ];
  const ages = asked.ages.map(({ from, to }, index) => {
    const day = `k.opened_on <= ${given(to, 'date')}`;
    return `count(*) filter (where ${from ? `k.opened_on >= ${given(from, 'date')} and ` : ''}${day}) as age_${index}`;
  });
  const text = `
    with d as (
      select t.type, t.status, t.due_at, t.case_id, ${overriddenSql('t')} as overridden
        from deadline t where ${ofDeadlines.join(' and ')}),
    k as (
      select (k.opened_at at time zone 'Europe/London')::date as opened_on
        from asb_case k where ${ofCases.join(' and ')}),
    ages as (select ${ages.join(', ')} from k)
    select json_build_object(
      'all', (select json_build_object(${counts}) from d),
      'clocks', (select coalesce(json_agg(x), '[]') from (
        select json_build_object('type', d.type, ${counts}) as x from d group by d.type order by d.type) y),
      'owners', (select coalesce(json_agg(x order by late desc, id), '[]') from (
        select c.owner_id as id, count(*) filter (where d.due_at < $1::timestamptz) as late,
               json_build_object('id', c.owner_id, ${counts}) as x
          from d join asb_case c on c.id = d.case_id where c.owner_id is not null group by c.owner_id) y),
      'ages', (select json_build_array(${ages.map((_unused, index) => `age_${index}`).join(', ')}) from ages))`;
  return { text, values };
}
