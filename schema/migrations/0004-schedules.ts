import { Migration } from '@mikro-orm/migrations';

/** Runs of what is done by itself at set times, and the cleaning that one of them does. */
export class Migration0004Schedules extends Migration {
  override async up(): Promise<void> {
    await this.execute(`
create table schedule_run (
  id uuid not null default app.new_id(),
  schedule text not null,
  due_at timestamptz not null,
  started_at timestamptz not null,
  finished_at timestamptz null,
  status text not null,
  attempts int not null default 1,
  result jsonb null,
  primary key (id)
);
alter table schedule_run add constraint schedule_run_once unique (schedule, due_at);
alter table schedule_run add constraint schedule_run_schedule_check check (schedule in ('VERIFY_EVENT_CHAIN', 'REMOVE_EXPIRED', 'BANK_HOLIDAY_CHECK'));
alter table schedule_run add constraint schedule_run_status_check check (status in ('WAITING', 'RUNNING', 'SUCCEEDED', 'NEEDS_ATTENTION', 'FAILED'));

-- The day's grace leaves a session that has just run out to be found by whoever looks into it.
create function app.remove_expired() returns table (sessions int, sign_ins int) language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  with s as (delete from app.session where expires_at < now() - interval '1 day' returning 1),
       d as (delete from app.demonstration_identity where expires_at < now() - interval '1 day' returning 1)
  select (select count(*) from s)::int, (select count(*) from d)::int
$$;
`);
  }
}
