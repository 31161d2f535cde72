import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { EVERYTHING } from '../access/row-scope.ts';
import { AuditKind, ConflictKind, EventKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * Walls between staff and cases in which they have a conflict of interest. A wall is a key that shuts: the rows of its case
 * have it among their readers, as they have those that open, and whoever holds it finds none of them, by whatever other
 * key. It stands from the end of the transaction that puts it up: until then whoever declares their own may hand over.
 */
export class Migration0044ConflictWalls extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(keys);
    await this.execute(readers);
    await this.execute(pastTheWall);
    await this.execute(standing);
  }
}

const table = `
create table conflict_wall (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  staff_id uuid not null,
  case_id uuid null,
  report_id uuid null,
  kind text not null,
  explanation text not null,
  raised_at timestamptz not null,
  raised_by_id uuid not null,
  handed_to_id uuid null,
  stands boolean not null default false,
  lifted_at timestamptz null,
  lifted_by_id uuid null,
  lift_reason text null,
  primary key (id)
);
create index conflict_wall_case_id_index on conflict_wall (case_id);
create index conflict_wall_report_id_index on conflict_wall (report_id);
create unique index conflict_wall_once on conflict_wall (staff_id, coalesce(case_id, report_id)) where lifted_at is null;
alter table conflict_wall add constraint conflict_wall_around_one check (num_nonnulls(case_id, report_id) = 1);
${wordCheck('conflict_wall', 'kind', ConflictKind)}
alter table conflict_wall add constraint conflict_wall_staff_id_foreign foreign key (staff_id) references staff (id);
alter table conflict_wall add constraint conflict_wall_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table conflict_wall add constraint conflict_wall_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table conflict_wall add constraint conflict_wall_raised_by_id_foreign foreign key (raised_by_id) references staff (id);
alter table conflict_wall add constraint conflict_wall_handed_to_id_foreign foreign key (handed_to_id) references staff (id) on delete set null;
alter table conflict_wall add constraint conflict_wall_lifted_by_id_foreign foreign key (lifted_by_id) references staff (id) on delete set null;
${wordCheck('case_event', 'kind', EventKind)}
${wordCheck('audit_entry', 'kind', AuditKind)}
`;

const keys = `
create function app.wall_key_of(staff uuid) returns uuid language sql immutable parallel safe as $$
  select md5(staff::text || ' wall')::uuid
$$;
alter table app.session add column wall_key uuid generated always as (app.wall_key_of(staff_id)) stored;

create function app.wall_key() returns uuid language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select s.wall_key from app.session s where ${livingSession});
end $$;

-- Whether there is any wall at all before whoever asks: what costs something to look for is not looked for otherwise.
create function app.walled() returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.conflict_wall w
    where w.stands and w.staff_id = (select s.staff_id from app.session s where ${livingSession}));
end $$;

-- The keys of the walls around a case, a report, or all the reports of a case.
create function app.walls_around(case_id uuid, report_id uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select array(select distinct app.wall_key_of(w.staff_id) from public.conflict_wall w left join public.report r on r.id = w.report_id
    where w.stands and (w.case_id = walls_around.case_id or r.case_id = walls_around.case_id or w.report_id = walls_around.report_id)
    order by 1)
$$;
`;

const readers = `
-- Nobody leads a running case that they may not read: the rules say so in words before.
create or replace function app.set_readers_of_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.readers := app.readers_of_case(new) || array(
    select e.id from public.emergency_access e where e.case_id = new.id and e.ended_at is null order by e.id)
    || app.walls_around(new.id, null);
  if new.status <> 'CLOSED' and app.wall_key_of(new.owner_id) = any(new.readers) then
    raise exception 'a wall stands between a case and its owner' using errcode = 'unique_violation';
  end if;
  return new;
end $$;

create or replace function app.set_readers_of_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.named_staff is not null then
    new.readers := new.named_staff || app.walls_around(new.case_id, new.id);
  elsif new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  else
    new.readers := array_remove(array['${EVERYTHING}'::uuid, new.service_id, new.assigned_to_id,
      case when new.status in ('RECEIVED', 'IN_TRIAGE') then md5(new.service_id::text || ' triage')::uuid end], null)
      || app.walls_around(null, new.id);
  end if;
  return new;
end $$;

-- The wall around a report stands around the case that it comes to.
create function app.bring_walls_along() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from public.conflict_wall w where w.report_id = new.id and w.stands) then
    update public.asb_case c set readers = '{}' where c.id in (new.case_id, old.case_id);
  end if;
  return null;
end $$;
create trigger walls_come_along after update of case_id on report
  for each row when (new.case_id is distinct from old.case_id) execute function app.bring_walls_along();

create or replace function app.set_readers_of_disclosure() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare c public.asb_case;
begin
  select * into c from public.asb_case x where x.id = new.case_id;
  if new.named_staff is null then
    new.readers := c.readers;
    return new;
  elsif c.named_staff is null then
    new.readers := new.named_staff;
  else
    -- Of a restricted case nobody reads more than they read of the case.
    new.readers := array(select unnest(new.named_staff) intersect select unnest(c.named_staff));
    if new.readers = '{}' then new.readers := c.named_staff; end if;
  end if;
  new.readers := new.readers || app.walls_around(new.case_id, null);
  return new;
end $$;

create trigger readers_at_insert before insert on conflict_wall
  for each row execute function app.set_readers_from_case_or_report();
create trigger readers_at_update before update of case_id, report_id, readers on conflict_wall
  for each row execute function app.set_readers_from_case_or_report();
create trigger readers_spread_to_conflict_wall after update of service_id, owner_id, named_staff, readers on asb_case
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to('conflict_wall');
create function app.spread_readers_to_walls() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.conflict_wall w set readers = new.readers where w.report_id = new.id;
  return null;
end $$;
create trigger readers_spread_to_conflict_wall after update on report
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to_walls();
`;

/** What looks past row security looks past no wall, but for the safety of staff and the counts of the law. */
const pastTheWall = `
-- Of a person who appears behind a wall: whether whoever asks reads of them somewhere before it too.
create function app.reaches_person(person uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare held uuid[]; wall uuid; same uuid[];
begin
  select s.keys || app.emergency_keys(), s.wall_key into held, wall from app.session s where ${livingSession};
  same := array(select h.merged_into_id from public.person h where h.id = person and h.merged_into_id is not null) || person;
  return exists (select from public.party p where p.person_id = any(same) and p.readers && held and wall <> all(p.readers))
    or exists (select from public.report r where r.reporter_id = any(same) and r.readers && held and wall <> all(r.readers))
    or exists (select from public.prevention_activity a where a.person_id = any(same) and a.readers && held and wall <> all(a.readers));
end $$;

create function app.walled_from(of_case uuid, of_report uuid, of_person uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare wall uuid := app.wall_key();
begin
  return exists (select from public.asb_case c where c.id = of_case and wall = any(c.readers))
    or exists (select from public.report r where r.id = of_report and wall = any(r.readers))
    or exists (select from public.person p where p.id = of_person and wall = any(p.readers) and not app.reaches_person(p.id));
end $$;

create or replace function app.in_an_emergency(case_reference text, person uuid) returns table (id uuid, in_scope boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare held uuid[];
begin
  if not app.works_cases() then return; end if;
  held := (select s.keys from app.session s where ${livingSession}) || app.emergency_keys();
  return query
    select c.id, c.readers && held from public.asb_case c where c.reference = case_reference and app.wall_key() <> all(c.readers)
    union all select p.id, p.readers && held from public.person p where p.id = person and p.merged_into_id is null
       and (app.wall_key() <> all(p.readers) or app.reaches_person(p.id));
end $$;

create or replace function app.may_write_all_of(people uuid[]) returns boolean language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select not exists (select from public.party p where p.person_id = any(people)
       and not (p.readers && app.write_keys() and app.wall_key() <> all(p.readers)))
     and not exists (select from public.report r where r.reporter_id = any(people)
       and not (r.readers && app.write_keys() and app.wall_key() <> all(r.readers)))
$$;

create or replace function app.parties_at(place uuid, until timestamptz, but uuid) returns table (id uuid, at timestamptz) language sql stable
  security definer set search_path = pg_catalog, public, pg_temp as $$
  with own as (
    select p.id from public.property p where p.id = place and p.readers && app.write_keys()
  ), lived as (
    select there.property_id, before.from_on, before.to_on
      from own
      join public.household here on here.property_id = own.id
      join public.membership living on living.household_id = here.id and living.relation <> 'VISITOR'
        and living.readers && app.write_keys()
        and (until at time zone 'Europe/London')::date between coalesce(living.from_on, '-infinity') and coalesce(living.to_on, 'infinity')
      join public.membership before on before.person_id = living.person_id and before.relation <> 'VISITOR'
      join public.household there on there.id = before.household_id and there.property_id <> own.id
  )
  select r.id, coalesce(r.occurred_at, r.received_at) from public.report r
   where r.id <> but and r.received_at <= until and r.import_id is null
     and r.readers && (array['${EVERYTHING}'::uuid] || app.write_keys()) and app.wall_key() <> all(r.readers)
     and r.status not in ('DUPLICATE', 'REDIRECTED', 'WITHDRAWN')
     and (r.category = 'PARTIES' or r.not_asb_reason = 'ONE_OFF_PARTY' or r.noise_kind = 'PARTY')
     and (r.property_id in (select own.id from own)
       or exists (select from lived l where l.property_id = r.property_id
         and (coalesce(r.occurred_at, r.received_at) at time zone 'Europe/London')::date
             between coalesce(l.from_on, '-infinity') and coalesce(l.to_on, 'infinity')))
$$;

create or replace function app.reported_before(place uuid, person uuid, since timestamptz, until timestamptz, but uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from public.report r where r.id <> but and r.received_at between since and until and r.import_id is null
       and r.readers && (array['${EVERYTHING}'::uuid] || app.write_keys()) and app.wall_key() <> all(r.readers)
       and r.status <> 'DUPLICATE'
       and (r.property_id = (select p.id from public.property p where p.id = place and p.readers && app.write_keys())
         or r.reporter_id = (select x.id from public.person x where x.id = person and x.readers && app.write_keys())))
$$;
`;

const standing = `
-- What it says never changes; it is lifted once.
create function app.keep_wall() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.stands := false;
  elsif current_user = current_database() || '_user' then
    if old.lifted_at is null then
      old.lifted_at := new.lifted_at;
      old.lifted_by_id := new.lifted_by_id;
      old.lift_reason := new.lift_reason;
    end if;
    if old is distinct from new then
      raise exception 'a wall never changes but by being lifted' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger kept before insert or update on conflict_wall for each row execute function app.keep_wall();

-- In the log of its case at once, by its number alone; in the audit with who is walled. It is told once that a wall was
-- put up and once that it was taken down: so the entry's identity comes of the wall's.
create function app.tell_of_wall() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare lifted boolean := new.lifted_at is not null;
begin
  insert into public.case_event (id, case_id, report_id, kind, occurred_at, actor_id, facts)
  values (md5(new.id::text || lifted)::uuid, new.case_id, new.report_id, case when lifted then 'CONFLICT_WALL_LIFTED' else 'CONFLICT_WALL_RAISED' end,
    least(coalesce(new.lifted_at, new.raised_at), clock_timestamp()),
    case when lifted then new.lifted_by_id else new.raised_by_id end, jsonb_build_object('wall', new.id));
  insert into public.audit_entry (kind, staff_id, session_id, case_id, facts)
  values (case when lifted then 'CONFLICT_WALL_LIFTED' else 'CONFLICT_WALL_RAISED' end,
    case when lifted then new.lifted_by_id else new.raised_by_id end, app.session_id(), new.case_id,
    jsonb_strip_nulls(jsonb_build_object('wall', new.id, 'staff', new.staff_id, 'kind', new.kind, 'report', new.report_id)));
  return null;
end $$;
create trigger told after insert or update of lifted_at on conflict_wall for each row execute function app.tell_of_wall();

create function app.let_wall_stand() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare around uuid := coalesce(new.case_id, (select r.case_id from public.report r where r.id = new.report_id));
begin
  update public.conflict_wall w set stands = (w.lifted_at is null) where w.id = new.id;
  if new.lifted_at is null then
    update public.asb_case c set owner_id = new.handed_to_id, version = c.version + 1
     where c.id = around and c.owner_id = new.staff_id and new.handed_to_id is not null;
    update public.report r set assigned_to_id = null where r.id = new.report_id and r.assigned_to_id = new.staff_id;
    update public.notification n set mail_after = null
     where n.staff_id = new.staff_id and n.mail_after is not null
       and (n.case_id = around or n.report_id in (select r.id from public.report r where r.id = new.report_id or r.case_id = around));
  end if;
  update public.asb_case c set readers = '{}' where c.id = around;
  update public.report r set readers = '{}' where r.id = new.report_id;
  return null;
end $$;
create constraint trigger stands after insert or update of lifted_at on conflict_wall deferrable initially deferred
  for each row execute function app.let_wall_stand();
create index conflict_wall_standing on conflict_wall (staff_id) where stands;
`;
