import { Migration } from '@mikro-orm/migrations';

/** What those see who keep the system running: workers, queues, lag; and what they may ask for by hand. */
export class Migration0019Operations extends Migration {
  override async up(): Promise<void> {
    await this.execute(tables);
    await this.execute(figures);
  }
}

const tables = `
alter table schedule_run alter column started_at drop not null;
alter table schedule_run add column asked_by_id uuid null;
alter table schedule_run add constraint schedule_run_asked_by_id_foreign foreign key (asked_by_id) references staff (id) on delete set null;
create index schedule_run_asked_by_id_index on schedule_run (asked_by_id);
create index schedule_run_asked_for on schedule_run (due_at) where status = 'WAITING';

create index deadline_alarm_marked_at_index on deadline_alarm (marked_at);

create table worker_process (
  id uuid not null default app.new_id(),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz null,
  primary key (id)
);

create table queue_standing (
  id uuid not null default app.new_id(),
  queue text not null,
  seen_at timestamptz not null,
  waiting int not null,
  active int not null,
  delayed int not null,
  failed int not null,
  failures jsonb not null,
  primary key (id)
);
alter table queue_standing add constraint queue_standing_queue_unique unique (queue);

create table job_retry (
  id uuid not null default app.new_id(),
  queue text not null,
  job_id text not null,
  asked_by_id uuid not null,
  asked_at timestamptz not null,
  done_at timestamptz null,
  outcome text null,
  primary key (id)
);
alter table job_retry add constraint job_retry_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
create index job_retry_asked_by_id_index on job_retry (asked_by_id);
create index job_retry_asked_for on job_retry (asked_at) where done_at is null;

-- The day's grace leaves a session that has just run out, or a worker that has ended, to be found by whoever looks into it.
create or replace function app.remove_expired() returns table (sessions int, sign_ins int, sent_changes int) language sql
  security definer set search_path = pg_catalog, pg_temp as $$
  with s as (delete from app.session where expires_at < now() - interval '1 day' returning 1),
       d as (delete from app.demonstration_identity where expires_at < now() - interval '1 day' returning 1),
       c as (delete from app.sent_change where sent_at < now() - interval '1 day' returning 1),
       w as (delete from public.worker_process where seen_at < now() - interval '1 day')
  select (select count(*) from s)::int, (select count(*) from d)::int, (select count(*) from c)::int
$$;
`;

/**
 * Counts and moments only. The lag of a step is counted from when it came, or from when its deadline was set where that
 * was later: what is written down after it fell due was not forgotten.
 */
const figures = `
create function app.oldest_unmarked() returns timestamptz language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select min(wake_at) from public.deadline where wake_at <= statement_timestamp()
$$;

create function app.operation_figures() returns jsonb language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  with marked as (
    select a.marked_at, greatest(0, extract(epoch from a.marked_at - greatest(a.came_at, case when substr(a.deadline_id::text, 15, 1) = '7'
             then to_timestamp(('x' || substr(replace(a.deadline_id::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0) end))) as lag
      from public.deadline_alarm a where a.marked_at > statement_timestamp() - interval '1 day'
  ), lags as (
    select hours, count(m.lag) as marked,
           percentile_cont(0.5) within group (order by m.lag) as p50, percentile_cont(0.99) within group (order by m.lag) as p99
      from unnest(array[1, 24]) hours
      left join marked m on m.marked_at > statement_timestamp() - make_interval(hours => hours)
     group by hours order by hours
  )
  select jsonb_build_object(
    'at', statement_timestamp(),
    'oldestUnmarkedAt', app.oldest_unmarked(),
    'unmarked', (select count(*) from public.deadline where wake_at <= statement_timestamp()),
    'lags', (select jsonb_agg(jsonb_build_object('hours', hours, 'marked', marked, 'p50Seconds', p50, 'p99Seconds', p99) order by hours) from lags),
    'workersAlive', (select count(*) from public.worker_process
                      where ended_at is null and seen_at > statement_timestamp() - interval '20 seconds'),
    'queues', (select coalesce(jsonb_agg(jsonb_build_object('name', queue, 'seenAt', seen_at, 'waiting', waiting, 'active', active,
                 'delayed', delayed, 'failed', failed, 'failures', failures) order by queue), '[]') from public.queue_standing),
    'mails', (select jsonb_build_object('waiting', count(*) filter (where status = 'WAITING'),
                'oldestWaitingAt', min(created_at) filter (where status = 'WAITING'),
                'givenUp', count(*) filter (where status = 'GIVEN_UP')) from public.mail where status in ('WAITING', 'GIVEN_UP')),
    'failedRuns', (select count(*) from (select distinct on (schedule) status from public.schedule_run
                     order by schedule, due_at desc) latest where status = 'FAILED'))
$$;

-- For a session that keeps the system running; to every other it says nothing.
create function app.operations() returns jsonb language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select case when app.operates() then app.operation_figures() end
$$;
`;
