import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever hands on a report that they are to read no more leaves it at the end of the transaction in which they do: until
 * then they write it, and row security lets nobody write what they do not reach. Nobody leaves but for themselves.
 */
export class Migration0041LeavingAReport extends Migration {
  override async up(): Promise<void> {
    await this.execute(leaving);
  }
}

const leaving = `
create function app.leave_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if current_setting('app.leaves', true) = new.id::text and app.staff_id() = any(new.named_staff) then
    update public.report r set named_staff = array_remove(r.named_staff, app.staff_id()) where r.id = new.id;
  end if;
  return null;
end $$;
create constraint trigger leaves after update of named_staff on report deferrable initially deferred
  for each row when (new.named_staff is not null) execute function app.leave_report();
`;
