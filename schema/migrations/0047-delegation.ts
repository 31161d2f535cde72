import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { caseManagers } from '../staff/case-workers.ts';
import { AuditKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * Somebody on leave is stood in for. Whoever stands in holds the absent person's keys beside their own from the first moment
 * to the last, as each statement finds by the database's clock. What only the absent person read (their own cases) has the
 * delegation among its readers, unless it is restricted: that is read by who is named.
 */
export class Migration0047Delegation extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(keys);
    await this.execute(readers);
    await this.execute(acts);
  }
}

const table = `
create table delegation (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  delegate_id uuid not null,
  from_at timestamptz not null,
  until timestamptz not null,
  made_at timestamptz not null,
  ended_at timestamptz null,
  ended_by_id uuid null,
  told_at timestamptz null,
  primary key (id)
);
create index delegation_staff_id_until_index on delegation (staff_id, until);
create index delegation_delegate_id_until_index on delegation (delegate_id, until);
alter table delegation add constraint delegation_of_two check (staff_id <> delegate_id);
alter table delegation add constraint delegation_of_weeks check (until > from_at and until <= from_at + '43 days'::interval);
alter table delegation add constraint delegation_staff_id_foreign foreign key (staff_id) references staff (id);
alter table delegation add constraint delegation_delegate_id_foreign foreign key (delegate_id) references staff (id);
alter table delegation add constraint delegation_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;
${wordCheck('audit_entry', 'kind', AuditKind)}

-- It ends once, before its time; nothing else of it changes but that others were told.
create function app.keep_delegation() returns trigger language plpgsql as $$
begin
  if old.ended_at is null then
    old.ended_at := new.ended_at;
    old.ended_by_id := new.ended_by_id;
  end if;
  old.told_at := coalesce(old.told_at, new.told_at);
  if old is distinct from new then
    raise exception 'a delegation never changes but by being ended' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kept before update on delegation for each row execute function app.keep_delegation();

create function app.audit_delegation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values (case when new.ended_at is null then 'DELEGATED' else 'DELEGATION_ENDED' end, app.staff_id(), app.session_id(),
    jsonb_build_object('delegation', new.id, 'staff', new.staff_id, 'delegate', new.delegate_id, 'from', new.from_at, 'until', new.until));
  return null;
end $$;
create trigger audited after insert or update of ended_at on delegation for each row execute function app.audit_delegation();
`;

const list = caseManagers.map((role) => `'${role}'`).join(', ');

const keys = `
alter table app.session add column acting_until timestamptz null;

-- Those whom somebody stands in for at this moment, and how. Nobody passes on what was passed to them.
create function app.standing_in_for(who uuid) returns table (id uuid, staff_id uuid) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select d.id, d.staff_id from public.delegation d join public.staff w on w.id = d.staff_id
   where d.delegate_id = who and d.ended_at is null and d.from_at <= clock_timestamp() and d.until > clock_timestamp()
     and w.access_ended_at is null and (w.left_on is null or w.left_on >= (now() at time zone 'Europe/London')::date)
$$;

-- The hands that are somebody's own: theirs, and of those whom they stand in for.
create function app.hands_of(who uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select array[who] || array(select d.staff_id from app.standing_in_for(who) d)
$$;

-- Whether two are one hand: one stands in for the other, or did when the other acted.
create function app.same_hand(one uuid, other uuid, acted_at timestamptz) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select one = other or exists (select from public.delegation d
    where ((d.staff_id = one and d.delegate_id = other) or (d.staff_id = other and d.delegate_id = one))
      and (acted_at between d.from_at and coalesce(d.ended_at, d.until)
        or (d.ended_at is null and clock_timestamp() between d.from_at and d.until)))
$$;

create function app.keys_of_absent(absent uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select array(
    select case when g.role in (${list}) then coalesce(s.id, '00000000-0000-7000-8000-000000000001')
             else md5(s.id::text || ' triage')::uuid end
      from public.staff_grant g left join public.service s on s.id = g.service_id or s.area_id = g.area_id
     where g.staff_id = absent and g.state = 'HELD' and (s.id is not null or (g.service_id is null and g.area_id is null))
       and (g.role in (${list}) or (g.role = 'HOUSING_SUPPORT_WORKER' and s.id is not null)))
$$;

create function app.delegated_keys() returns uuid[] language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select unnest(d.id || app.keys_of_absent(d.staff_id)) from app.standing_in_for(app.staff_id()) d);
end $$;

create function app.keys_now() returns uuid[] language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
declare own app.session;
begin
  select s.* into own from app.session s where ${livingSession};
  return own.keys || (case when own.acting_until > now() then app.delegated_keys() else '{}' end)
    || (case when own.emergency_until > now() and current_setting('app.changes', true) is distinct from 'yes'
          then app.emergency_keys() else '{}' end);
end $$;

create or replace function app.write_keys() returns uuid[] language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
declare own app.session;
begin
  select s.* into own from app.session s where ${livingSession};
  if own.acting_until > now() then return own.write_keys || app.delegated_keys(); end if;
  return own.write_keys;
end $$;

create function app.remember_delegation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.acting_until := (select max(d.until) from public.delegation d
    where d.delegate_id = new.staff_id and d.ended_at is null and d.until > clock_timestamp());
  return new;
end $$;
create trigger remembers_delegation before insert on app.session for each row execute function app.remember_delegation();
`;

const readers = `
create or replace function app.set_readers_of_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  new.readers := app.readers_of_case(new) || array(
    select e.id from public.emergency_access e where e.case_id = new.id and e.ended_at is null order by e.id)
    || (case when new.named_staff is null then app.delegations_of(new.owner_id) else '{}' end)
    || app.walls_around(new.id, null);
  if new.status <> 'CLOSED' and app.wall_key_of(new.owner_id) = any(new.readers) then
    raise exception 'a wall stands between a case and its owner' using errcode = 'unique_violation';
  end if;
  return new;
end $$;

create function app.delegations_of(absent uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select array(select d.id from public.delegation d
    where d.staff_id = absent and d.ended_at is null and d.until > clock_timestamp() order by d.id)
$$;

create or replace function app.set_readers_of_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.named_staff is not null then
    new.readers := new.named_staff || app.walls_around(new.case_id, new.id);
  elsif new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  else
    new.readers := array_remove(array['00000000-0000-7000-8000-000000000001'::uuid, new.service_id, new.assigned_to_id,
      case when new.status in ('RECEIVED', 'IN_TRIAGE') then md5(new.service_id::text || ' triage')::uuid end], null)
      || app.delegations_of(new.assigned_to_id) || app.walls_around(null, new.id);
  end if;
  return new;
end $$;

create function app.open_to_delegate() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update app.session s set acting_until = (select max(d.until) from public.delegation d
      where d.delegate_id = new.delegate_id and d.ended_at is null and d.until > clock_timestamp())
   where s.staff_id = new.delegate_id and s.ended_at is null;
  update public.asb_case c set readers = '{}' where c.owner_id = new.staff_id and c.named_staff is null;
  update public.report r set readers = '{}' where r.assigned_to_id = new.staff_id and r.named_staff is null and r.case_id is null;
  return null;
end $$;
create trigger opened after insert or update of ended_at on delegation for each row execute function app.open_to_delegate();

create or replace function app.reaches_person(person uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare held uuid[] := app.keys_now(); wall uuid := app.wall_key(); same uuid[];
begin
  same := array(select h.merged_into_id from public.person h where h.id = person and h.merged_into_id is not null) || person;
  return exists (select from public.party p where p.person_id = any(same) and p.readers && held and wall <> all(p.readers))
    or exists (select from public.report r where r.reporter_id = any(same) and r.readers && held and wall <> all(r.readers))
    or exists (select from public.prevention_activity a where a.person_id = any(same) and a.readers && held and wall <> all(a.readers));
end $$;
`;

/** What somebody could not have written by their own keys says under which delegation they did; the hash covers it. */
const acts = `
create function app.say_delegation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare own app.session; under uuid;
begin
  select s.* into own from app.session s where ${livingSession};
  if own.acting_until > now() and new.actor_id = own.staff_id and not new.readers && own.write_keys then
    under := (select d.id from app.standing_in_for(own.staff_id) d
      where new.readers && (d.id || app.keys_of_absent(d.staff_id)) order by d.id limit 1);
    if under is not null then new.facts := new.facts || jsonb_build_object('delegation', under); end if;
  end if;
  return new;
end $$;
create trigger says_delegation before insert on case_event for each row execute function app.say_delegation();
`;
