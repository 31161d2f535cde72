import { Migration } from '@mikro-orm/migrations';
import { ScheduleName } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Counts by month kept beside the rows they count, in the same transaction. */
export class Migration0027Tallies extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(keeping);
    await this.execute(tending);
    await this.execute(wordCheck('schedule_run', 'schedule', ScheduleName));
  }
}

const EVERYTHING = `array['00000000-0000-7000-8000-000000000001'::uuid]`;
const cell = 'fact, month, service_id, named, category, urgency, harm_rating, outcome, source, days';
const clocks = `('EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW')`;

/** A cell may have many rows, to be added up: writers add rows and never wait for one another; folding adds them up. */
const table = `
create table app.tally (
  fact text not null,
  month date not null,
  service_id uuid not null,
  named uuid[] null,
  category text null,
  urgency text null,
  harm_rating text null,
  outcome text null,
  source uuid null,
  days int null,
  n int not null,
  hits int not null,
  fresh boolean not null default true
);
create index tally_cells on app.tally (fact, month, service_id);
create index tally_fresh on app.tally (fact) where fresh;
create index deadline_pending on deadline (type, due_at) where status = 'PENDING';
`;

const month = (instant: string) => `date_trunc('month', ${instant} at time zone 'Europe/London')::date`;
const named = (t: string) => `case when ${t}.readers @> ${EVERYTHING} then null else ${t}.readers end`;

/** What each row of a table counts as, by sign: the one definition, for keeping and for counting anew. */
const reports = (rows: string, sign: string) => `
  select 'REPORT' as fact, ${month('t.received_at')} as month, t.service_id, ${named('t')} as named, t.category, t.urgency,
    null::text as harm_rating, null::text as outcome, t.import_id as source, null::int as days, ${sign}1 as n, 0 as hits
  from ${rows} t`;
const cases = (rows: string, sign: string) => `
  select f.fact, ${month('f.at')} as month, t.service_id, ${named('t')} as named,
    case when f.fact in ('OPENED', 'CLOSED') then t.category end as category,
    case when f.fact in ('OPENED', 'CLOSED') then t.urgency end as urgency,
    case when f.fact in ('OPENED', 'CLOSED') then t.harm_rating end as harm_rating,
    case when f.fact = 'OUTCOME' then t.outcome end as outcome, t.import_id as source,
    case when f.fact = 'DAYS' then floor(extract(epoch from t.closed_at - t.opened_at) / 86400)::int end as days,
    ${sign}1 as n, 0 as hits
  from ${rows} t cross join lateral (values ('OPENED', t.opened_at), ('CLOSED', t.closed_at), ('OUTCOME', t.closed_at),
    ('DAYS', t.closed_at)) f (fact, at)
  where f.at is not null`;
/** Of a clock that names a case or report which is going, nothing: it was taken out before that went. */
const clocksOf = (from: string, sign: string, also = 'true') => `
  select t.type as fact, ${month('t.starts_at')} as month, coalesce(c.service_id, r.service_id) as service_id,
    case when c.id is not null then ${named('c')} else ${named('r')} end as named, coalesce(c.category, r.category) as category,
    coalesce(c.urgency, r.urgency) as urgency, null::text as harm_rating, null::text as outcome,
    coalesce(c.import_id, r.import_id) as source, null::int as days, ${sign}1 as n,
    ${sign}(case when t.status = 'MET' then 1 else 0 end) as hits
  from ${from}
  where t.type in ${clocks} and not t.conditional and t.status in ('MET', 'MET_LATE', 'MISSED')
    and (t.case_id is null or c.id is not null) and (t.report_id is null or r.id is not null)
    and coalesce(c.service_id, r.service_id) is not null and ${also}`;
const parents = (c = 'public.asb_case', r = 'public.report') =>
  `left join ${c} c on c.id = t.case_id left join ${r} r on r.id = t.report_id`;
const clocksIn = (rows: string, sign: string) => clocksOf(`${rows} t ${parents()}`, sign);

const keep = (facts: string) => `insert into app.tally (${cell}, n, hits)
  select ${cell}, sum(n), sum(hits) from (${facts}) x group by ${cell} having sum(n) <> 0 or sum(hits) <> 0;`;

const both = (of: (rows: string, sign: string) => string) =>
  `${of('now_rows', '')} union all ${of('old_rows', '-')}`;

/**
 * The rows of a statement in which one of the columns changed. A difference of sets, which takes its time by the rows and
 * not by their square, however few they were when the connection first planned it.
 */
const changed = (columns: string[]) => {
  const row = ['id', ...columns].join(', ');
  return `(select ${row} from now_rows except select ${row} from old_rows)`;
};

/** Clocks follow the case or report that they are of: what they are counted under moves with it. */
const moved = (rows: 'case' | 'report') => {
  const column = `${rows}_id`;
  const of = (image: string, sign: string) =>
    clocksOf(
      `changed x join public.deadline t on t.${column} = x.id ${rows === 'case' ? parents(image) : parents(undefined, image)}`,
      sign,
    );
  return `with changed as materialized (select c.id from ${changed(ofParents)} c)
    ${of('now_rows', '')} union all ${of('old_rows', '-')}`;
};
/** Most changes touch nothing that is counted by: they cost one look. */
const ifChanged = (columns: string[], then: string) => `if exists ${changed(columns)} then ${then} end if;`;
/** What a clock takes from the case or report that it is counted under. */
const ofParents = ['service_id', 'category', 'urgency', 'readers', 'import_id'];

const body = (name: string, insert: string, update: string, remove: string) => `
create function app.tally_${name}() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then ${insert} end if;
  if tg_op = 'UPDATE' then ${update} end if;
  if tg_op = 'DELETE' then ${remove} end if;
  return null;
end $$;
${(
  [
    ['insert', 'new table as now_rows'],
    ['update', 'old table as old_rows new table as now_rows'],
    ['delete', 'old table as old_rows'],
  ] as const
)
  .map(
    ([event, images]) => `create trigger tally_${event} after ${event} on ${name} referencing ${images}
  for each statement execute function app.tally_${name}();
-- A bulk load that leaves other triggers out is counted all the same.
alter table ${name} enable always trigger tally_${event};`,
  )
  .join('\n')}`;

/**
 * Whoever changes a clock waits for whoever changes what it is counted under, and the other way round: of two at once
 * the second sees what the first did, and nothing is counted twice or under what it no longer is. A clock of a case is
 * counted under its case alone, so no more is held than who writes its event in the log holds too.
 */
const hold = (images: string[]) => {
  const ids = (column: string, also = '') =>
    images.map((rows) => `select ${column} from ${rows} where type in ${clocks}${also}`).join(' union ');
  return `perform from public.report r where r.id in (${ids('report_id', ' and case_id is null')}) order by r.id for no key update;
    perform from public.asb_case c where c.id in (${ids('case_id')}) order by c.id for no key update;`;
};

const before = (table: string, column: string) => `
create function app.tally_clocks_before_${table}() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  ${keep(clocksOf(`public.deadline t ${parents()}`, '-', `t.${column} = old.id`))}
  return old;
end $$;
create trigger tally_clocks before delete on ${table} for each row execute function app.tally_clocks_before_${table}();
alter table ${table} enable always trigger tally_clocks;`;

const keeping = `
${body(
  'report',
  keep(reports('now_rows', '')),
  ifChanged([...ofParents, 'received_at'], `${keep(both(reports))} ${keep(moved('report'))}`),
  keep(reports('old_rows', '-')),
)}
${body(
  'asb_case',
  keep(cases('now_rows', '')),
  ifChanged(
    [...ofParents, 'harm_rating', 'outcome', 'opened_at', 'closed_at'],
    `${keep(both(cases))} ${keep(moved('case'))}`,
  ),
  keep(cases('old_rows', '-')),
)}
${body(
  'deadline',
  `${hold(['now_rows'])} ${keep(clocksIn('now_rows', ''))}`,
  ifChanged(
    ['type', 'status', 'conditional', 'starts_at', 'case_id', 'report_id'],
    `${hold(['now_rows', 'old_rows'])} ${keep(both(clocksIn))}`,
  ),
  `${hold(['old_rows'])} ${keep(clocksIn('old_rows', '-'))}`,
)}
${before('report', 'report_id')}
${before('asb_case', 'case_id')}
`;

const anew = [
  reports('public.report', ''),
  cases('public.asb_case', ''),
  clocksIn('public.deadline', ''),
].join(' union all ');

/** Kept and counted anew, in one view of both, by cell: whatever is being written meanwhile is in neither. */
const differing = `select ${cell}, sum(kept) as kept, sum(counted) as counted, sum(counted_hits) - sum(kept_hits) as hits
    from (select ${cell}, n as kept, hits as kept_hits, 0 as counted, 0 as counted_hits from app.tally
      union all select ${cell}, 0, 0, n, hits from (${anew}) a) y
   group by ${cell} having sum(kept) <> sum(counted) or sum(kept_hits) <> sum(counted_hits)`;

const tending = `
-- Where what is kept differs from what is there.
create function app.tally_differences() returns table (fact text, month date, kept bigint, counted bigint) language sql stable
  security definer set search_path = pg_catalog, public, pg_temp as $$
  select x.fact, x.month, sum(x.kept)::bigint, sum(x.counted)::bigint from (${differing}) x group by x.fact, x.month order by 1, 2
$$;

-- Once more than so many rows are fresh, adds up those of their months and services; answers to how many. Null where there
-- was nothing to do, or another does it.
create function app.fold_tally(more_than int) returns int language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare cells int;
begin
  if (select count(*) from (select from app.tally where fresh limit more_than + 1) x) <= more_than
    or not pg_try_advisory_xact_lock('app.tally'::regclass::oid::bigint) then return null; end if;
  with written as (select distinct fact, month, service_id from app.tally where fresh),
  gone as (delete from app.tally t using written w
    where t.fact = w.fact and t.month = w.month and t.service_id = w.service_id returning t.*)
  insert into app.tally (${cell}, n, hits, fresh)
    select ${cell}, sum(n), sum(hits), false from gone group by ${cell} having sum(n) <> 0 or sum(hits) <> 0;
  get diagnostics cells = row_count;
  return cells;
end $$;

-- Puts right what differs, and answers in how many cells. No writer waits: what others write meanwhile is added to it.
create function app.rebuild_tally() returns int language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare cells int;
begin
  perform pg_advisory_xact_lock('app.tally'::regclass::oid::bigint);
  insert into app.tally (${cell}, n, hits) select ${cell}, counted - kept, hits from (${differing}) x;
  get diagnostics cells = row_count;
  return cells;
end $$;
`;
