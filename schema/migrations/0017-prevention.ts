import { Migration } from '@mikro-orm/migrations';
import { EventKind, PreventionStatus, PreventionType } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Prevention with and without a case (6), and homes counted where their number is known (for figures per 100 homes). */
export class Migration0017Prevention extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('case_event', 'kind', EventKind));
    await this.execute(activities);
    await this.execute(readers);
    await this.execute(homes);
  }
}

const activities = `
create table prevention_activity (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  type text not null,
  strands text[] not null,
  person_id uuid null,
  service_id uuid null,
  area_id uuid null,
  property_id uuid null,
  case_id uuid null,
  agency_ids uuid[] not null default '{}',
  held_on date not null,
  held_by_id uuid not null,
  summary text null,
  agreed text null,
  agreement_clause text null,
  next_on date null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  status text not null default 'RECORDED',
  replaces_id uuid null,
  ended_at timestamptz null,
  end_reason text null,
  ended_by_id uuid null,
  version int not null default 1,
  primary key (id)
);
create index prevention_activity_person_id_index on prevention_activity (person_id);
create index prevention_activity_service_id_index on prevention_activity (service_id);
create index prevention_activity_area_id_index on prevention_activity (area_id);
create index prevention_activity_property_id_index on prevention_activity (property_id);
create index prevention_activity_case_id_index on prevention_activity (case_id);
create index prevention_activity_replaces_id_index on prevention_activity (replaces_id);
create index prevention_activity_held_on_id_index on prevention_activity (held_on, id);
alter table prevention_activity add constraint prevention_activity_somewhere check ((service_id is null) <> (area_id is null));
alter table prevention_activity add constraint prevention_activity_ended_with_reason check ((status = 'RECORDED') = (ended_at is null) and (ended_at is null) = (end_reason is null));
${wordCheck('prevention_activity', 'type', PreventionType)}
${wordCheck('prevention_activity', 'status', PreventionStatus)}
alter table prevention_activity add constraint prevention_activity_strands_check check (strands <@ array['RESPONSIBILITIES_AND_RIGHTS'::text, 'CHALLENGING_BEHAVIOUR'::text, 'PERSONAL_RESILIENCE'::text, 'COMMUNITY_ENGAGEMENT'::text]);
alter table prevention_activity add constraint prevention_activity_person_id_foreign foreign key (person_id) references person (id) on delete set null;
alter table prevention_activity add constraint prevention_activity_service_id_foreign foreign key (service_id) references service (id) on delete set null;
alter table prevention_activity add constraint prevention_activity_area_id_foreign foreign key (area_id) references area (id) on delete set null;
alter table prevention_activity add constraint prevention_activity_property_id_foreign foreign key (property_id) references property (id) on delete set null;
alter table prevention_activity add constraint prevention_activity_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table prevention_activity add constraint prevention_activity_held_by_id_foreign foreign key (held_by_id) references staff (id);
alter table prevention_activity add constraint prevention_activity_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table prevention_activity add constraint prevention_activity_replaces_id_foreign foreign key (replaces_id) references prevention_activity (id) on delete set null;
alter table prevention_activity add constraint prevention_activity_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;
`;

/**
 * A step of a case is read by the readers of the case. Another is read by those who work or answer where it took place;
 * but if everything known of its person is restricted, by those alone who may know of that (12.1).
 */
const readers = `
alter function app.readers_of_person(uuid) rename to readers_of_person_in_cases;

create function app.readers_of_prevention(a prevention_activity) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare known uuid[];
begin
  if a.case_id is not null then
    return (select c.readers from public.asb_case c where c.id = a.case_id);
  end if;
  if a.person_id is not null then
    known := app.readers_of_person_in_cases(a.person_id);
    if known <> '{}' and not '00000000-0000-7000-8000-000000000001'::uuid = any(known) then return known; end if;
  end if;
  return array['00000000-0000-7000-8000-000000000001'::uuid] || array(
    select unnest(array[s.id, md5(s.id::text || ' triage')::uuid]) from public.service s
     where s.id = a.service_id or s.area_id = a.area_id order by 1);
end $$;

create function app.set_readers_of_prevention() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.readers := app.readers_of_prevention(new);
  return new;
end $$;
create trigger readers_at_insert before insert on prevention_activity
  for each row execute function app.set_readers_of_prevention();
create trigger readers_at_update before update of case_id, person_id, service_id, area_id, readers on prevention_activity
  for each row execute function app.set_readers_of_prevention();

-- Whoever prevention is done with is known to those who read of it.
create function app.readers_of_person(person uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  with same as (select person as id union
    select h.merged_into_id from public.person h where h.id = person and h.merged_into_id is not null)
  select coalesce(array_agg(distinct k), '{}') from (
    select unnest(app.readers_of_person_in_cases(person)) as k
    union select unnest(a.readers) from public.prevention_activity a where a.person_id in (select s.id from same s)) x
$$;
create trigger person_follows after insert or update of readers, person_id on prevention_activity
  for each row execute function app.spread_readers_to_person('person_id');

create function app.spread_readers_to_prevention() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_table_name = 'asb_case' then
    update public.prevention_activity a set readers = '{}' where a.case_id = new.id;
  elsif tg_table_name = 'service' then
    update public.prevention_activity a set readers = '{}' where a.area_id in (new.area_id, old.area_id) and a.case_id is null;
  else
    update public.prevention_activity a set readers = '{}'
     where a.person_id = new.id and a.case_id is null and a.readers is distinct from app.readers_of_prevention(a);
  end if;
  return null;
end $$;
create trigger readers_spread_to_prevention after update of service_id, owner_id, named_staff, readers on asb_case
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to_prevention();
create trigger readers_spread_to_prevention after update of readers on person
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to_prevention();
create trigger readers_spread_to_prevention after insert or update of area_id on service
  for each row execute function app.spread_readers_to_prevention();
`;

const homes = `
alter table service add column homes int null;
alter table service add constraint service_homes_check check (homes > 0);
`;
