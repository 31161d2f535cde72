import { Migration } from '@mikro-orm/migrations';

/** People across cases: how to reach them, households, identifications, permissions, linked cases. */
export class Migration0007People extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns);
    await this.execute(tables);
    await this.execute(keys);
    await this.execute(readers);
    await this.execute(updates);
  }
}

const methods = `array['PHONE'::text, 'IN_PERSON'::text, 'EMAIL'::text, 'LETTER'::text, 'TEXT_MESSAGE'::text, 'ONLINE'::text]`;

const columns = `
alter table person add column preferred_methods text[] null, add column excluded_methods text[] null,
  add column safe_times text null, add column do_not_leave_messages boolean not null default false,
  add column do_not_write_to_address boolean not null default false, add column language text null,
  add column interpreter_needed boolean not null default false, add column must_not_be_said text null,
  add column merged_into_id uuid null, add column version int not null default 1;
alter table person add constraint person_preferred_methods_check check (preferred_methods <@ ${methods});
alter table person add constraint person_excluded_methods_check check (excluded_methods <@ ${methods});
create index person_merged_into_id_index on person (merged_into_id);

alter table party add column household_id uuid null, add column report_id uuid null, add column represents_id uuid null,
  add column ended_at timestamptz null, add column ended_reason text null,
  add column version int not null default 1;
alter table party drop constraint party_case_id_person_id_role_unique;
create unique index party_held_once on party (case_id, person_id, role) where ended_at is null;
create index party_case on party (case_id, added_at);
create index party_household_id_index on party (household_id);
create index party_report_id_index on party (report_id);
create index party_represents_id_index on party (represents_id);

alter table deadline add column party_id uuid null;
create index deadline_party_id_index on deadline (party_id);

alter table contact add column told_them text null, add column message_left boolean not null default false,
  add column is_initial_interview boolean not null default false, add column face_to_face_needed boolean null,
  add column face_to_face_declined boolean not null default false, add column face_to_face_reason text null,
  add column against_preference_reason text null;
`;

const tables = `
create table household (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  property_id uuid null,
  recorded_at timestamptz not null,
  primary key (id)
);
create index household_property_id_index on household (property_id);

create table membership (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  person_id uuid not null,
  household_id uuid null,
  group_id uuid null,
  relation text not null,
  from_on date null,
  to_on date null,
  recorded_at timestamptz not null,
  primary key (id)
);
create index membership_person_id_index on membership (person_id);
create index membership_household_id_index on membership (household_id);
create index membership_group_id_index on membership (group_id);
alter table membership add constraint membership_of_one check ((household_id is null) <> (group_id is null));
alter table membership add constraint membership_ends_after_it_began check (to_on is null or to_on >= from_on);
alter table membership add constraint membership_relation_check check (relation in ('OCCUPANT', 'PARTNER', 'PARENT', 'CHILD', 'OTHER_RELATIVE', 'LODGER', 'CARER', 'VISITOR', 'GROUP_MEMBER', 'OTHER'));

create table person_merge (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  survivor_id uuid not null,
  merged_id uuid not null,
  reason text null,
  moved jsonb not null,
  merged_at timestamptz not null,
  merged_by_id uuid not null,
  undone_at timestamptz null,
  undone_by_id uuid null,
  primary key (id)
);
create index person_merge_survivor_id_index on person_merge (survivor_id);
create index person_merge_merged_id_index on person_merge (merged_id);

create table party_permission (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid not null,
  to_party_id uuid not null,
  form text not null,
  what text null,
  given_at timestamptz not null,
  recorded_by_id uuid not null,
  withdrawn_at timestamptz null,
  primary key (id)
);
create index party_permission_case_id_index on party_permission (case_id);
create index party_permission_party_id_index on party_permission (party_id);
create index party_permission_to_party_id_index on party_permission (to_party_id);
alter table party_permission add constraint party_permission_form_check check (form in ('SIGNED', 'WRITTEN', 'SPOKEN'));
call app.follow_case('party_permission');

create table case_link (
  id uuid not null default app.new_id(),
  earlier_id uuid not null,
  later_id uuid not null,
  kind text not null,
  reason text null,
  linked_at timestamptz not null,
  linked_by_id uuid not null,
  ended_at timestamptz null,
  primary key (id)
);
create unique index case_link_held_once on case_link (earlier_id, later_id, kind) where ended_at is null;
create index case_link_earlier_id_index on case_link (earlier_id);
create index case_link_later_id_index on case_link (later_id);
alter table case_link add constraint case_link_of_two check (earlier_id <> later_id);
alter table case_link add constraint case_link_kind_check check (kind in ('LATER_REPORT', 'COUNTER_ALLEGATION', 'SAME_PLACE', 'SAME_PEOPLE'));
`;

const keys = `
alter table person add constraint person_merged_into_id_foreign foreign key (merged_into_id) references person (id) on delete set null;
alter table party add constraint party_household_id_foreign foreign key (household_id) references household (id) on delete set null;
alter table party add constraint party_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table party add constraint party_represents_id_foreign foreign key (represents_id) references party (id) on delete set null;
alter table deadline add constraint deadline_party_id_foreign foreign key (party_id) references party (id) on delete set null;
alter table household add constraint household_property_id_foreign foreign key (property_id) references property (id) on delete set null;
alter table membership add constraint membership_person_id_foreign foreign key (person_id) references person (id);
alter table membership add constraint membership_household_id_foreign foreign key (household_id) references household (id) on delete set null;
alter table membership add constraint membership_group_id_foreign foreign key (group_id) references person (id) on delete set null;
alter table person_merge add constraint person_merge_survivor_id_foreign foreign key (survivor_id) references person (id);
alter table person_merge add constraint person_merge_merged_id_foreign foreign key (merged_id) references person (id);
alter table person_merge add constraint person_merge_merged_by_id_foreign foreign key (merged_by_id) references staff (id);
alter table person_merge add constraint person_merge_undone_by_id_foreign foreign key (undone_by_id) references staff (id) on delete set null;
alter table party_permission add constraint party_permission_case_id_foreign foreign key (case_id) references asb_case (id);
alter table party_permission add constraint party_permission_party_id_foreign foreign key (party_id) references party (id);
alter table party_permission add constraint party_permission_to_party_id_foreign foreign key (to_party_id) references party (id);
alter table party_permission add constraint party_permission_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table case_link add constraint case_link_earlier_id_foreign foreign key (earlier_id) references asb_case (id);
alter table case_link add constraint case_link_later_id_foreign foreign key (later_id) references asb_case (id);
alter table case_link add constraint case_link_linked_by_id_foreign foreign key (linked_by_id) references staff (id);
`;

const readers = `
-- Whoever was found to be somebody else is read by the readers of that person; so too after the case changes hands.
create or replace function app.readers_of_person(person uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  with same as (select person as id union
    select h.merged_into_id from public.person h where h.id = person and h.merged_into_id is not null)
  select coalesce(array_agg(distinct k), '{}') from (
    select unnest(p.readers) as k from public.party p where p.person_id in (select s.id from same s)
    union select unnest(r.readers) from public.report r where r.reporter_id in (select s.id from same s)) x
$$;

-- A party or report that goes over to another person leaves the one it came from.
create or replace function app.spread_readers_to_person() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare people uuid[] := array[(to_jsonb(new) ->> tg_argv[0])::uuid];
begin
  if tg_op = 'UPDATE' and to_jsonb(old) ->> tg_argv[0] is distinct from to_jsonb(new) ->> tg_argv[0] then
    people := people || (to_jsonb(old) ->> tg_argv[0])::uuid;
  end if;
  update public.person p set readers = app.readers_of_person(p.id)
   where (p.id = any(people) or p.merged_into_id = any(people)) and p.readers is distinct from app.readers_of_person(p.id);
  return null;
end $$;

create function app.set_readers_of_merged() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.person p set readers = app.readers_of_person(p.id) where p.id = new.id;
  return null;
end $$;
-- At the end of the change: until everything of theirs has gone over or back, who may read them stays.
create constraint trigger readers_of_merged after update of merged_into_id on person deferrable initially deferred for each row
  when (new.merged_into_id is distinct from old.merged_into_id) execute function app.set_readers_of_merged();

-- Rows about a person take the person's readers, and follow them.
create function app.take_readers_of_person() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select p.readers into new.readers from public.person p where p.id = (to_jsonb(new) ->> tg_argv[0])::uuid;
  return new;
end $$;
create function app.give_readers_of_person() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('update public.%I set readers = $1 where %I = $2', tg_argv[0], tg_argv[1]) using new.readers, new.id;
  return null;
end $$;
create procedure app.follow_person_by(followers text, person text) language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('create trigger readers_at_insert before insert on public.%I for each row
    execute function app.take_readers_of_person(%L)', followers, person);
  execute format('create trigger readers_at_update before update of %I, readers on public.%I for each row
    execute function app.take_readers_of_person(%L)', person, followers, person);
  execute format('create trigger readers_spread_to_%s after update of readers on public.person
    for each row when (new.readers is distinct from old.readers)
    execute function app.give_readers_of_person(%L, %L)', followers, followers, person);
end $$;
call app.follow_person_by('membership', 'person_id');
call app.follow_person_by('person_merge', 'survivor_id');

-- A household is read by whoever reads any of its members; until there is one, by whoever wrote it down.
create function app.set_readers_of_household() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then new.readers := array_remove(array[app.staff_id()], null);
  else
    select coalesce(array_agg(distinct k), '{}') into new.readers
      from (select unnest(m.readers) as k from public.membership m where m.household_id = new.id) x;
  end if;
  return new;
end $$;
create trigger readers_kept before insert or update on household
  for each row execute function app.set_readers_of_household();
create function app.spread_readers_to_household() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.household h set readers = h.readers where h.id = new.household_id;
  return null;
end $$;
create trigger household_follows after insert or update of readers, household_id on membership
  for each row when (new.household_id is not null) execute function app.spread_readers_to_household();

-- Whether whoever asks may write to every case and report in which these people appear, seen or not.
create function app.may_write_all_of(people uuid[]) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select not exists (select from public.party p where p.person_id = any(people) and not p.readers && app.write_keys())
     and not exists (select from public.report r where r.reporter_id = any(people) and not r.readers && app.write_keys())
$$;
`;

/** An update is due to a person: those due so far were the reporter's. */
const updates = `
update deadline d set party_id = (
  select p.id from party p where p.case_id = d.case_id and p.role = 'REPORTER' and p.informed order by p.added_at, p.id limit 1)
 where d.type = 'UPDATE_DUE' and d.party_id is null;
`;
