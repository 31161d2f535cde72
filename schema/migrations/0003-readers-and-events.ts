import { Migration } from '@mikro-orm/migrations';

/** Triggers: who may read a row is copied from its case or report; events are numbered, chained and never changed. */
export class Migration0003ReadersAndEvents extends Migration {
  override async up(): Promise<void> {
    await this.execute(readers);
    await this.execute(following);
    await this.execute(events);
  }
}

/** Bulk loads may set `readers` themselves; whoever acts through the API may not. */
const mustBeSet = `when (new.readers = '{}' or current_user = current_database() || '_user')`;

const readers = `
create function app.readers_of_case(c asb_case) returns uuid[] language sql immutable as $$
  select case when c.named_staff is not null then c.named_staff
    else array_remove(array['00000000-0000-7000-8000-000000000001'::uuid, c.service_id, c.owner_id], null) end
$$;

create function app.set_readers_of_property() returns trigger language plpgsql as $$
begin
  new.readers := array['00000000-0000-7000-8000-000000000001'::uuid, new.service_id, md5(new.service_id::text || ' triage')::uuid];
  return new;
end $$;
create trigger readers before insert or update of service_id on property
  for each row execute function app.set_readers_of_property();

create function app.set_readers_of_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.readers := app.readers_of_case(new);
  return new;
end $$;
create trigger readers_at_insert before insert on asb_case
  for each row ${mustBeSet} execute function app.set_readers_of_case();
create trigger readers_at_update before update of service_id, owner_id, named_staff, readers on asb_case
  for each row execute function app.set_readers_of_case();

create function app.set_readers_of_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.named_staff is not null then
    new.readers := new.named_staff;
  elsif new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  else
    new.readers := array_remove(array['00000000-0000-7000-8000-000000000001'::uuid, new.service_id, new.assigned_to_id,
      case when new.status in ('RECEIVED', 'IN_TRIAGE') then md5(new.service_id::text || ' triage')::uuid end], null);
  end if;
  return new;
end $$;
create trigger readers_at_insert before insert on report
  for each row ${mustBeSet} execute function app.set_readers_of_report();
create trigger readers_at_update before update of service_id, assigned_to_id, named_staff, case_id, status, readers on report
  for each row execute function app.set_readers_of_report();

-- Rows of a case take its readers; a deadline or event that has only a report takes the report's.
create function app.set_readers_from_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  return new;
end $$;
create function app.set_readers_from_case_or_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  else
    select r.readers into new.readers from public.report r where r.id = new.report_id;
  end if;
  return new;
end $$;
${['party', 'incident', 'contact', 'action']
  .map(
    (table) => `create trigger readers_at_insert before insert on ${table}
  for each row ${mustBeSet} execute function app.set_readers_from_case();
create trigger readers_at_update before update of case_id, readers on ${table}
  for each row execute function app.set_readers_from_case();`,
  )
  .join('\n')}
${['deadline', 'case_event']
  .map(
    (table) => `create trigger readers_at_insert before insert on ${table}
  for each row ${mustBeSet} execute function app.set_readers_from_case_or_report();`,
  )
  .join('\n')}
create trigger readers_at_update before update of case_id, report_id, readers on deadline
  for each row execute function app.set_readers_from_case_or_report();

-- A person is read by whoever reads a case or a report they appear in; until then by whoever wrote them down.
create function app.readers_of_person(person uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(array_agg(distinct k), '{}') from (
    select unnest(p.readers) as k from public.party p where p.person_id = person
    union select unnest(r.readers) from public.report r where r.reporter_id = person) x
$$;
create function app.set_readers_of_person() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.readers := array_remove(array[app.staff_id()], null);
  return new;
end $$;
create trigger readers_at_insert before insert on person
  for each row ${mustBeSet} execute function app.set_readers_of_person();

create function app.keep_readers() returns trigger language plpgsql as $$
begin
  new.readers := old.readers;
  return new;
end $$;
create trigger readers_at_update before update of readers on person
  for each row when (current_user = current_database() || '_user') execute function app.keep_readers();

create function app.spread_readers_to_person() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare person uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  update public.person p set readers = app.readers_of_person(person)
   where p.id = person and p.readers is distinct from app.readers_of_person(person);
  return null;
end $$;
create trigger person_follows after insert or update of readers, person_id on party
  for each row execute function app.spread_readers_to_person('person_id');
create trigger person_follows_at_insert after insert on report
  for each row when (new.reporter_id is not null) execute function app.spread_readers_to_person('reporter_id');
create trigger person_follows_at_update after update of readers, reporter_id, named_staff, case_id, status, assigned_to_id, service_id on report
  for each row when (new.reporter_id is not null) execute function app.spread_readers_to_person('reporter_id');
`;

const following = `
create function app.spread_readers_of_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.report r set readers = '{}' where r.case_id = new.id;
  update public.party x set readers = new.readers where x.case_id = new.id;
  update public.incident x set readers = new.readers where x.case_id = new.id;
  update public.contact x set readers = new.readers where x.case_id = new.id;
  update public.action x set readers = new.readers where x.case_id = new.id;
  update public.deadline x set readers = new.readers where x.case_id = new.id;
  update public.case_event x set readers = new.readers where x.case_id = new.id;
  return null;
end $$;
create trigger readers_spread after update of service_id, owner_id, named_staff, readers on asb_case
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_of_case();

create function app.spread_readers_of_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.deadline x set readers = new.readers where x.report_id = new.id and x.case_id is null;
  update public.case_event x set readers = new.readers where x.report_id = new.id and x.case_id is null;
  return null;
end $$;
create trigger readers_spread after update on report
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_of_report();
`;

const events = `
create function app.event_digest(e case_event) returns bytea language sql immutable
  set timezone = 'UTC' set datestyle = 'ISO' as $$
  select sha256(coalesce(e.previous_hash, ''::bytea) || convert_to(concat_ws('|', e.id, e.case_id, e.report_id, e.seq, e.kind,
    extract(epoch from e.occurred_at), extract(epoch from e.recorded_at), e.actor_id, e.facts::text), 'UTF8'))
$$;

create function app.chain_event() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare before record;
begin
  if new.case_id is not null then
    perform 1 from public.asb_case c where c.id = new.case_id for update;
    select e.seq, e.hash into before from public.case_event e where e.case_id = new.case_id order by e.seq desc limit 1;
  else
    perform 1 from public.report r where r.id = new.report_id for update;
    select e.seq, e.hash into before from public.case_event e
     where e.case_id is null and e.report_id = new.report_id order by e.seq desc limit 1;
  end if;
  new.seq := coalesce(before.seq, 0) + 1;
  new.previous_hash := before.hash;
  new.txid := pg_current_xact_id();
  new.recorded_at := clock_timestamp();
  new.hash := app.event_digest(new);
  return new;
end $$;
create trigger x_chain before insert on case_event for each row execute function app.chain_event();

create function app.refuse_event_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    old.readers := new.readers; -- who may read it follows its case; what it says never changes
    if old is not distinct from new then return new; end if;
  end if;
  raise exception 'case_event is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger never_changed before update or delete on case_event for each row execute function app.refuse_event_change();
create trigger never_emptied before truncate on case_event for each statement execute function app.refuse_event_change();

-- Every break of the chain of events: an edit, a deletion, a reordering.
create function app.broken_events() returns table (event_id uuid, case_id uuid, report_id uuid, seq int) language sql stable as $$
  select x.id, x.case_id, x.report_id, x.seq from (
    select e.*, app.event_digest(e) as should_be,
           lag(e.hash) over w as hash_before, row_number() over w as number
      from public.case_event e window w as (partition by coalesce(e.case_id, e.report_id), e.case_id is null order by e.seq)) x
   where x.hash is distinct from x.should_be or x.previous_hash is distinct from x.hash_before or x.seq <> x.number
$$;
`;
