import { Migration } from '@mikro-orm/migrations';
import { DeadlineEnd, DeadlineType, EventKind, ScheduleName } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * What became of each deadline is told in the log, by which deadline; one of no case and no report has a log of its
 * own. Deadlines of the landlord as a whole: what is owed for a period (policy 3.5, 15.4, 15.5).
 */
export class Migration0024HistoryOfDeadlines extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns);
    await this.execute(readers);
    await this.execute(chain);
  }
}

const columns = `
alter table deadline
  add column replaces_id uuid null,
  add column end_reason text null,
  add column moved_because text null,
  add column period_from date null,
  add column period_to date null;
alter table deadline add constraint deadline_replaces_id_foreign foreign key (replaces_id) references deadline (id) on delete set null;
alter table deadline add constraint deadline_replaces_id_unique unique (replaces_id);
create unique index deadline_of_period on deadline (type, period_from) where period_from is not null and replaces_id is null;
${wordCheck('deadline', 'end_reason', DeadlineEnd)}
${wordCheck('deadline', 'type', DeadlineType)}
alter table deadline add constraint deadline_of_period_whole check ((period_from is null) = (period_to is null) and period_from <= period_to);
alter table deadline drop constraint deadline_of_something;
alter table deadline add constraint deadline_of_something check (case_id is not null or report_id is not null or risk_assessment_id is not null or evidence_id is not null or period_from is not null);

alter table case_event add column deadline_id uuid null;
alter table case_event add constraint case_event_deadline_id_foreign foreign key (deadline_id) references deadline (id) on delete set null;
alter table case_event disable trigger never_changed;
update case_event e set deadline_id = d.id from deadline d where e.kind like 'DEADLINE%' and d.id::text = e.facts ->> 'deadline';
alter table case_event enable trigger never_changed;
alter table case_event drop constraint case_event_of_something;
alter table case_event add constraint case_event_of_something check (case_id is not null or report_id is not null or deadline_id is not null);
-- The hash of an event covers its facts, so they say of which deadline it tells.
alter table case_event add constraint case_event_names_its_deadline check (deadline_id::text = facts ->> 'deadline');
create index case_event_deadline on case_event (deadline_id) where deadline_id is not null;
create unique index case_event_own on case_event (deadline_id, seq) where case_id is null and report_id is null;
${wordCheck('case_event', 'kind', EventKind)}
${wordCheck('schedule_run', 'schedule', ScheduleName)}
`;

const readers = `
create or replace function app.set_readers_of_deadline() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  elsif new.report_id is not null then
    select r.readers into new.readers from public.report r where r.id = new.report_id;
  elsif new.risk_assessment_id is not null then
    select a.readers into new.readers from public.risk_assessment a where a.id = new.risk_assessment_id;
  elsif new.evidence_id is not null then
    select e.readers into new.readers from public.evidence e where e.id = new.evidence_id;
  else
    new.readers := array['00000000-0000-7000-8000-000000000001'::uuid];
  end if;
  return new;
end $$;

create function app.set_readers_of_event() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  elsif new.report_id is not null then
    select r.readers into new.readers from public.report r where r.id = new.report_id;
  else
    select d.readers into new.readers from public.deadline d where d.id = new.deadline_id;
  end if;
  return new;
end $$;
drop trigger readers_at_insert on case_event;
create trigger readers_at_insert before insert on case_event
  for each row when (new.readers = '{}' or current_user = current_database() || '_user')
  execute function app.set_readers_of_event();

create function app.spread_readers_of_deadline() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.case_event e set readers = new.readers
   where e.deadline_id = new.id and e.case_id is null and e.report_id is null;
  return null;
end $$;
create trigger readers_spread after update on deadline
  for each row when (new.readers is distinct from old.readers and new.case_id is null and new.report_id is null)
  execute function app.spread_readers_of_deadline();
`;

const chain = `
create or replace function app.chain_event() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare before record;
begin
  if new.case_id is not null then
    perform 1 from public.asb_case c where c.id = new.case_id for update;
    select e.seq, e.hash into before from public.case_event e where e.case_id = new.case_id order by e.seq desc limit 1;
  elsif new.report_id is not null then
    perform 1 from public.report r where r.id = new.report_id for update;
    select e.seq, e.hash into before from public.case_event e
     where e.case_id is null and e.report_id = new.report_id order by e.seq desc limit 1;
  else
    perform 1 from public.deadline d where d.id = new.deadline_id for update;
    select e.seq, e.hash into before from public.case_event e
     where e.case_id is null and e.report_id is null and e.deadline_id = new.deadline_id order by e.seq desc limit 1;
  end if;
  new.seq := coalesce(before.seq, 0) + 1;
  new.previous_hash := before.hash;
  new.txid := pg_current_xact_id();
  new.recorded_at := clock_timestamp();
  new.hash := app.event_digest(new);
  return new;
end $$;

create or replace function app.broken_events() returns table (event_id uuid, case_id uuid, report_id uuid, seq int) language sql stable as $$
  select x.id, x.case_id, x.report_id, x.seq from (
    select e.*, app.event_digest(e) as should_be,
           lag(e.hash) over w as hash_before, row_number() over w as number
      from public.case_event e
    window w as (partition by coalesce(e.case_id, e.report_id, e.deadline_id), e.case_id is null, e.report_id is null order by e.seq)) x
   where x.hash is distinct from x.should_be or x.previous_hash is distinct from x.hash_before or x.seq <> x.number
$$;
`;
