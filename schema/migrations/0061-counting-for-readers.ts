import { Migration } from '@mikro-orm/migrations';

/**
 * Who recounts what a report to management told counts it as it was counted: as somebody named for nothing that is
 * restricted. It only takes away, and only from the roles that count.
 */
export class Migration0061CountingForReaders extends Migration {
  override async up(): Promise<void> {
    await this.execute(staffId);
  }
}

const staffId = `
create or replace function app.staff_id() returns uuid language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('app.counts_for_readers', true) = 'yes'
    and current_setting('role') in (current_database() || '_figures', current_database() || '_totals') then return null; end if;
  return (select s.staff_id from app.session s
   where sid_hash = (select sha256(convert_to(current_setting('app.sid', true), 'UTF8')))
     and ended_at is null and expires_at > now() and (idle_until is null or idle_until > now()));
end $$;
`;
