import { Migration } from '@mikro-orm/migrations';

/**
 * What a client sent under a key of its own, so that the same change sent twice is made once; and one call by which
 * a table of rows of cases takes its readers from them: `call app.follow_case('risk_assessment')`.
 */
export class Migration0005ChangesSentTwice extends Migration {
  override async up(): Promise<void> {
    await this.execute(sentTwice);
    await this.execute(followCase);
  }
}

const sentTwice = `
create table app.sent_change (
  staff_id uuid not null references staff (id) on delete cascade,
  key text not null,
  operation text not null,
  input_hash bytea not null,
  answer jsonb not null default '{}',
  sent_at timestamptz not null default now(),
  primary key (staff_id, key)
);
create index sent_change_age on app.sent_change (sent_at);

drop function app.remove_expired();
-- The day's grace leaves a session that has just run out to be found by whoever looks into it.
create function app.remove_expired() returns table (sessions int, sign_ins int, sent_changes int) language sql
  security definer set search_path = pg_catalog, pg_temp as $$
  with s as (delete from app.session where expires_at < now() - interval '1 day' returning 1),
       d as (delete from app.demonstration_identity where expires_at < now() - interval '1 day' returning 1),
       c as (delete from app.sent_change where sent_at < now() - interval '1 day' returning 1)
  select (select count(*) from s)::int, (select count(*) from d)::int, (select count(*) from c)::int
$$;
`;

const followCase = `
create function app.spread_readers_to() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('update public.%I set readers = $1 where case_id = $2', tg_argv[0]) using new.readers, new.id;
  return null;
end $$;

create procedure app.follow_case(followers text) language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('create trigger readers_at_insert before insert on public.%I for each row
    when (new.readers = ''{}'' or current_user = current_database() || ''_user'')
    execute function app.set_readers_from_case()', followers);
  execute format('create trigger readers_at_update before update of case_id, readers on public.%I
    for each row execute function app.set_readers_from_case()', followers);
  execute format('create trigger readers_spread_to_%s after update of service_id, owner_id, named_staff, readers
    on public.asb_case for each row when (new.readers is distinct from old.readers)
    execute function app.spread_readers_to(%L)', followers, followers);
end $$;
`;
