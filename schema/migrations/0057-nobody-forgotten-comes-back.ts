import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever was read a moment ago and is forgotten meanwhile is brought into nothing: the row that would refer to them waits
 * for whoever erases and is then refused as overtaken, so that the change asks again and finds nobody.
 */
export class Migration0057NobodyForgottenComesBack extends Migration {
  override async up(): Promise<void> {
    await this.execute(refuseForgotten);
    for (const [table, column] of brings) {
      await this.execute(`
        create trigger refuse_forgotten after insert on ${table} for each row
          when (new.${column} is not null) execute function app.refuse_forgotten('${column}');
        alter table ${table} enable always trigger refuse_forgotten`);
    }
  }
}

const brings = [
  ['party', 'person_id'],
  ['report', 'reporter_id'],
  ['visit', 'person_id'],
  ['risk_assessment', 'person_id'],
  ['prevention_activity', 'person_id'],
  ['membership', 'person_id'],
  ['retention_hold', 'person_id'],
] as const;

const refuseForgotten = `
create function app.refuse_forgotten() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from public.person where id = (to_jsonb(new) ->> tg_argv[0])::uuid and erased_at is null for key share;
  if not found then
    raise exception 'somebody who was erased meanwhile' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
`;
