import { Migration } from '@mikro-orm/migrations';

/** What fell due while no worker was up is told apart from lag: it was caught up. */
export class Migration0035LagWithoutDowntime extends Migration {
  override async up(): Promise<void> {
    await this.execute(figures);
  }
}

/**
 * A worker is up from its start to its end, or to when it last said that it was there; one that has just said so still is.
 * Before the first start, in an outage, or between a copy of the database and its return, nobody could mark anything.
 */
const figures = `
create or replace function app.operation_figures() returns jsonb language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  with marked as (
    select a.marked_at, greatest(a.came_at, case when substr(a.deadline_id::text, 15, 1) = '7'
             then to_timestamp(('x' || substr(replace(a.deadline_id::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0) end) as since
      from public.deadline_alarm a where a.marked_at > statement_timestamp() - interval '1 day'
  ), judged as (
    select marked_at, greatest(0, extract(epoch from marked_at - since)) as lag, exists (
             select from public.worker_process w
              where w.started_at <= since
                and (since <= coalesce(w.ended_at, w.seen_at)
                     or (w.ended_at is null and w.seen_at > statement_timestamp() - interval '20 seconds'))) as up
      from marked
  ), lags as (
    select hours, count(m.lag) filter (where m.up) as marked, count(m.lag) filter (where not m.up) as caught_up,
           percentile_cont(0.5) within group (order by m.lag) filter (where m.up) as p50,
           percentile_cont(0.99) within group (order by m.lag) filter (where m.up) as p99
      from unnest(array[1, 24]) hours
      left join judged m on m.marked_at > statement_timestamp() - make_interval(hours => hours)
     group by hours order by hours
  )
  select jsonb_build_object(
    'at', statement_timestamp(),
    'oldestUnmarkedAt', app.oldest_unmarked(),
    'unmarked', (select count(*) from public.deadline where wake_at <= statement_timestamp()),
    'lags', (select jsonb_agg(jsonb_build_object('hours', hours, 'marked', marked, 'caughtUp', caught_up,
               'p50Seconds', p50, 'p99Seconds', p99) order by hours) from lags),
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
`;
