import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';

/**
 * Nobody sees past a wall by another's eyes: what whoever stands in reads only by the keys of the absent person is shut
 * where that person stands behind a wall. And nobody but the absent person lets somebody stand in.
 */
export class Migration0054WallsOfTheAbsent extends Migration {
  override async up(): Promise<void> {
    await this.execute(shut);
    await this.execute(made);
  }
}

const shut = `
create function app.absent_walls() returns uuid[] language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select app.wall_key_of(d.staff_id) from app.standing_in_for(app.staff_id()) d);
end $$;

-- Whether a row with these readers is behind a wall for whoever asks.
create function app.is_shut(readers uuid[]) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare own app.session;
begin
  select s.* into own from app.session s where ${livingSession};
  return own.wall_key = any(readers)
    or (own.acting_until > now() and not readers && own.keys and readers && app.absent_walls());
end $$;

create or replace function app.reaches_person(person uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare held uuid[] := app.keys_now(); same uuid[];
begin
  same := array(select h.merged_into_id from public.person h where h.id = person and h.merged_into_id is not null) || person;
  return exists (select from public.party p where p.person_id = any(same) and p.readers && held and not app.is_shut(p.readers))
    or exists (select from public.report r where r.reporter_id = any(same) and r.readers && held and not app.is_shut(r.readers))
    or exists (select from public.prevention_activity a where a.person_id = any(same) and a.readers && held and not app.is_shut(a.readers));
end $$;

create or replace function app.may_write_all_of(people uuid[]) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select not exists (select from public.party p where p.person_id = any(people)
       and not (p.readers && app.write_keys() and not app.is_shut(p.readers)))
     and not exists (select from public.report r where r.reporter_id = any(people)
       and not (r.readers && app.write_keys() and not app.is_shut(r.readers)))
$$;
`;

const made = `
create function app.keep_delegation_own() returns trigger language plpgsql as $$
begin
  if current_user = current_database() || '_user'
    and (new.staff_id is distinct from app.staff_id() or new.ended_at is not null or new.until <= clock_timestamp()) then
    raise exception 'whoever is absent lets somebody stand in' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own before insert on delegation for each row execute function app.keep_delegation_own();
`;
