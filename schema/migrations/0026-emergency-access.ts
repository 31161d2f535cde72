import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { EmergencyReason, EventKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * Reading outside one's scope in an emergency. An access is a key: the rows of its case have it among their readers, and
 * the sessions of its holder hold it, as each statement finds, until its time has run out. Nobody has to end it.
 */
export class Migration0026EmergencyAccess extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(keys);
    await this.execute(readers);
  }
}

const table = `
create table emergency_access (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  case_id uuid null,
  person_id uuid null,
  reason text not null,
  explanation text not null,
  started_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz null,
  told_at timestamptz null,
  primary key (id)
);
create index emergency_access_case_id_index on emergency_access (case_id);
create index emergency_access_person_id_index on emergency_access (person_id);
create index emergency_access_staff_id_until_index on emergency_access (staff_id, until);
alter table emergency_access add constraint emergency_access_to_one check (num_nonnulls(case_id, person_id) = 1);
${wordCheck('emergency_access', 'reason', EmergencyReason)}
alter table emergency_access add constraint emergency_access_staff_id_foreign foreign key (staff_id) references staff (id);
alter table emergency_access add constraint emergency_access_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table emergency_access add constraint emergency_access_person_id_foreign foreign key (person_id) references person (id) on delete set null;
${wordCheck('case_event', 'kind', EventKind)}

-- It begins now and lasts a day at most, whatever the policy says; afterwards it can end and be told of, once each.
create function app.keep_emergency_short() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.ended_at is null and new.told_at is null and new.until <= new.started_at + interval '24 hours'
       and new.started_at between now() - interval '5 minutes' and clock_timestamp() + interval '1 minute' then
      return new;
    end if;
  elsif (old.ended_at is null or old.ended_at is not distinct from new.ended_at)
    and (old.told_at is null or old.told_at is not distinct from new.told_at) then
    old.ended_at := new.ended_at;
    old.told_at := new.told_at;
    if old is not distinct from new then return new; end if;
  end if;
  raise exception 'an emergency access begins now, lasts a day at most and never changes' using errcode = 'insufficient_privilege';
end $$;
create trigger kept_short before insert or update on emergency_access for each row execute function app.keep_emergency_short();
`;

const keys = `
alter table app.session add column emergency_until timestamptz null;

create function app.emergency_keys() returns uuid[] language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select array_agg(e.id) from public.emergency_access e
   where e.staff_id = (select s.staff_id from app.session s where ${livingSession})
     and e.ended_at is null and e.until > clock_timestamp()), '{}');
end $$;

-- Sessions say until when it is worth asking; those that are opened later too.
create function app.remember_emergency() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  new.emergency_until := (select max(e.until) from public.emergency_access e
    where e.staff_id = new.staff_id and e.ended_at is null and e.until > clock_timestamp());
  return new;
end $$;
create trigger remembers_emergency before insert on app.session for each row execute function app.remember_emergency();

-- What is named, whoever may read it: for those who work cases, and to take access to it. Otherwise nothing is told.
create function app.in_an_emergency(case_reference text, person uuid) returns table (id uuid, in_scope boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare held uuid[];
begin
  if not app.works_cases() then return; end if;
  held := (select s.keys from app.session s where ${livingSession}) || app.emergency_keys();
  return query
    select c.id, c.readers && held from public.asb_case c where c.reference = case_reference
    union all select p.id, p.readers && held from public.person p where p.id = person and p.merged_into_id is null;
end $$;
`;

const readers = `
create or replace function app.set_readers_of_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.readers := app.readers_of_case(new) || array(
    select e.id from public.emergency_access e where e.case_id = new.id and e.ended_at is null order by e.id);
  return new;
end $$;

create or replace function app.readers_of_person(person uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  with same as (select person as id union
    select h.merged_into_id from public.person h where h.id = person and h.merged_into_id is not null)
  select coalesce(array_agg(distinct k), '{}') from (
    select unnest(app.readers_of_person_in_cases(person)) as k
    union select unnest(a.readers) from public.prevention_activity a where a.person_id in (select s.id from same s)
    union select e.id from public.emergency_access e where e.person_id in (select s.id from same s) and e.ended_at is null) x
$$;

-- Opened and shut at once, in the case's own log too.
create function app.open_in_emergency() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    update app.session s set emergency_until = greatest(coalesce(s.emergency_until, new.until), new.until)
     where s.staff_id = new.staff_id and s.ended_at is null;
    if new.case_id is not null then
      insert into public.case_event (case_id, kind, occurred_at, actor_id, facts)
      values (new.case_id, 'EMERGENCY_ACCESS_TAKEN', least(new.started_at, clock_timestamp()), new.staff_id,
        jsonb_build_object('access', new.id, 'reason', new.reason));
    end if;
  end if;
  update public.asb_case c set readers = '{}' where c.id = new.case_id;
  update public.person p set readers = app.readers_of_person(p.id) where p.id = new.person_id or p.merged_into_id = new.person_id;
  return null;
end $$;
create trigger opened after insert or update of ended_at on emergency_access
  for each row execute function app.open_in_emergency();
`;
