import { Migration } from '@mikro-orm/migrations';

/**
 * Reading from a replica that has everything: how far the primary has come when a question is asked, and whether a replica
 * has come as far.
 */
export class Migration0082Replicas extends Migration {
  override async up(): Promise<void> {
    await this.execute(functions);
  }
}

const functions = `
-- How far the primary has come: whatever anybody can see committed lies before it. Where commits do not wait for the disk,
-- what is seen may not have been flushed yet.
create function app.how_far() returns jsonb language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('lsn', lsn, 'timeline', ('x' || left(pg_walfile_name(lsn), 8))::bit(32)::int,
      'cluster', (select system_identifier::text from pg_control_system()), 'at', clock_timestamp())
    from (select case current_setting('synchronous_commit') when 'off' then pg_current_wal_insert_lsn()
                 else pg_current_wal_flush_lsn() end as lsn) x
$$;

-- Lets a statement that follows in the same trip answer only from a replica of this primary, in its line of history, that has
-- replayed everything until there, and whose clock, by which sessions end, is not behind.
create function app.refuse_unless_as_far(far jsonb) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(pg_is_in_recovery() and pg_last_wal_replay_lsn() >= (far ->> 'lsn')::pg_lsn
      and (select timeline_id from pg_control_checkpoint()) = (far ->> 'timeline')::int
      and (select system_identifier::text from pg_control_system()) = far ->> 'cluster'
      and clock_timestamp() > (far ->> 'at')::timestamptz - interval '1 second', false) then
    raise exception 'not as far as the primary' using errcode = 'object_not_in_prerequisite_state';
  end if;
end $$;
`;
