import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { rolesOfTwoPeople, rolesThatReadCases } from '../staff/grant-rules.ts';
import { AuditKind, GrantState, type StaffRole } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * People and roles are kept by administrators. A grant has a life: it is proposed where a second person is to confirm it,
 * held, ended. Only what is held counts. Nobody changes their own, whatever statement is sent.
 */
export class Migration0042PeopleAndRoles extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns);
    await this.execute(guards);
    await this.execute(cutOff);
    await this.execute(doors);
    await this.execute(audit);
  }
}

const listOf = (roles: readonly StaffRole[]) => roles.map((role) => `'${role}'`).join(', ');

const columns = `
alter table staff add column access_ended_at timestamptz null;
alter table staff add column leaving_recorded_at timestamptz null;
alter table staff add column version int not null default 1;
alter table staff add column untold boolean not null default false;

alter table staff_grant add column state text not null default 'HELD';
alter table staff_grant add column granted_at timestamptz not null default now();
alter table staff_grant add column granted_by_id uuid null;
alter table staff_grant add column decided_at timestamptz null;
alter table staff_grant add column decided_by_id uuid null;
alter table staff_grant add column ended_at timestamptz null;
alter table staff_grant add column ended_by_id uuid null;
alter table staff_grant add column untold boolean not null default false;
alter table staff_grant add constraint staff_grant_granted_by_id_foreign foreign key (granted_by_id) references staff (id) on delete set null;
alter table staff_grant add constraint staff_grant_decided_by_id_foreign foreign key (decided_by_id) references staff (id) on delete set null;
alter table staff_grant add constraint staff_grant_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;
${wordCheck('staff_grant', 'state', GrantState)}
create unique index staff_grant_once on staff_grant (staff_id, role, area_id, service_id) nulls not distinct where state in ('PROPOSED', 'HELD');
${wordCheck('audit_entry', 'kind', AuditKind)}
`;

const guards = `
create function app.keep_grant() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  me constant uuid := app.staff_id();
  two_people boolean;
begin
  -- The machinery has no session: the first administrator, a file, a worker that has told of it.
  if me is null then return new; end if;
  if tg_op = 'INSERT' then
    two_people := new.role in (${listOf(rolesOfTwoPeople)}) or (new.role in (${listOf(rolesThatReadCases)})
      and exists (select from staff_grant g where g.staff_id = new.staff_id and g.role = 'SYSTEM_ADMIN' and g.state = 'HELD'));
    if app.operates() and new.staff_id <> me and new.granted_by_id = me and num_nonnulls(new.decided_by_id, new.ended_by_id) = 0
       and new.state = (case when two_people then 'PROPOSED' else 'HELD' end) then
      return new;
    end if;
  elsif new.staff_id <> me
    and (new.id, new.staff_id, new.role, new.area_id, new.service_id, new.granted_by_id, new.granted_at)
        is not distinct from (old.id, old.staff_id, old.role, old.area_id, old.service_id, old.granted_by_id, old.granted_at)
    and ((old.state = 'PROPOSED' and new.state = 'HELD' and new.decided_by_id = me and old.granted_by_id is distinct from me)
      or (old.state = 'PROPOSED' and new.state = 'DECLINED' and new.decided_by_id = me)
      or (old.state = 'HELD' and new.state = 'ENDED' and new.ended_by_id = me and app.operates())
      or (old.state = 'ENDED' and new.state = 'HELD' and app.operates())) then
    return new;
  end if;
  raise exception 'a role is given, confirmed and ended by others' using errcode = 'insufficient_privilege';
end $$;
create trigger kept before insert or update on staff_grant for each row execute function app.keep_grant();

create function app.keep_staff() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if app.staff_id() is null then return new; end if;
  if (new.issuer, new.subject) is distinct from (old.issuer, old.subject)
     and exists (select from staff_grant g where g.staff_id = old.id and g.state in ('PROPOSED', 'HELD')) then
    raise exception 'whoever holds a role keeps their sign-in' using errcode = 'insufficient_privilege';
  end if;
  if old.email is not null and new.email is distinct from old.email
     and exists (select from staff_grant g where g.staff_id = old.id and g.role = 'DATA_PROTECTION_OFFICER' and g.state = 'HELD') then
    raise exception 'the data protection officer keeps their address' using errcode = 'insufficient_privilege';
  end if;
  if (new.left_on, new.access_ended_at) is distinct from (old.left_on, old.access_ended_at) and old.id = app.staff_id() then
    raise exception 'others record that somebody leaves' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kept before update on staff for each row execute function app.keep_staff();
`;

/** Sessions end with whatever changes what they may do, and with nothing else. */
const cutOff = `
create function app.end_sessions_of_grant() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.staff_id, new.role, new.area_id, new.service_id, new.state)
      is not distinct from (old.staff_id, old.role, old.area_id, old.service_id, old.state) then
    return null;
  end if;
  update app.session s set ended_at = now()
   where s.ended_at is null and (s.staff_id = old.staff_id and old.state = 'HELD' or s.staff_id = new.staff_id and new.state = 'HELD');
  return null;
end $$;
drop trigger staff_grant_changes on staff_grant;
create trigger staff_grant_changes after insert or update or delete on staff_grant
  for each row execute function app.end_sessions_of_grant();
drop trigger staff_leaves on staff;
create trigger staff_leaves after update on staff for each row
  when ((new.left_on, new.access_ended_at, new.issuer, new.subject) is distinct from (old.left_on, old.access_ended_at, old.issuer, old.subject))
  execute function app.end_sessions_of_staff('id');
`;

const doors = `
create or replace function app.open_session(
  sid_hash bytea, issuer text, subject text, kind text, absolute_expiry timestamptz, idle interval
) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  who public.staff;
  opened app.session;
  everything constant uuid := '00000000-0000-7000-8000-000000000001';
begin
  select st.* into who from public.staff st
   where st.issuer = open_session.issuer and st.subject = open_session.subject and st.access_ended_at is null
     and (st.left_on is null or st.left_on >= (now() at time zone 'Europe/London')::date);
  if who.id is null or not exists (select 1 from public.staff_grant g where g.staff_id = who.id and g.state = 'HELD') then
    return null;
  end if;
  insert into app.session (sid_hash, staff_id, kind, roles, keys, write_keys, figure_keys, expires_at, idle, idle_until)
  with granted as (
    select g.role, coalesce(s.id, everything) as key, s.id as service_id
      from public.staff_grant g
      left join public.service s on s.id = g.service_id or s.area_id = g.area_id
     where g.staff_id = who.id and g.state = 'HELD' and (s.id is not null or (g.service_id is null and g.area_id is null))
  ), held as (
    select role, key, 'READ' as what from granted
     where role in ('SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE', 'ANALYST', 'INTEGRATOR')
    union all
    select role, md5(service_id::text || ' triage')::uuid, 'READ' from granted
     where role = 'HOUSING_SUPPORT_WORKER' and service_id is not null
    union all
    select role, key, 'FIGURES' from granted
     where role in ('SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE', 'ANALYST', 'SMT')
  )
  select open_session.sid_hash, who.id, open_session.kind,
         array(select distinct g.role from public.staff_grant g where g.staff_id = who.id and g.state = 'HELD' order by 1),
         array(select who.id union select key from held where what = 'READ'),
         array(select who.id where exists (select 1 from granted where role in
                 ('HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE'))
               union select key from held where what = 'READ' and role in
                 ('HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE')),
         array(select distinct key from held where what = 'FIGURES'),
         -- Nobody works on past midnight of their last day in a session that was opened before.
         least(absolute_expiry, (who.left_on + 1)::timestamp at time zone 'Europe/London'),
         open_session.idle, now() + open_session.idle
  returning * into opened;
  delete from app.session s where s.expires_at < now() - interval '1 day';
  return app.viewer_of(opened);
end $$;

-- The living sessions of somebody: for themselves, and for whoever administers.
create function app.sessions_of(staff uuid) returns jsonb language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare own app.session;
begin
  select s.* into own from app.session s where ${livingSession};
  if own.id is null or not (own.staff_id = sessions_of.staff or 'SYSTEM_ADMIN' = any(own.roles)) then return '[]'; end if;
  return coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'openedAt', s.opened_at,
      'usedAt', s.idle_until - s.idle, 'endsAt', s.expires_at, 'current', s.id = own.id) order by s.opened_at desc, s.id)
    from app.session s where s.staff_id = sessions_of.staff
     and s.ended_at is null and s.expires_at > now() and (s.idle_until is null or s.idle_until > now())), '[]');
end $$;

create function app.end_one_session(session uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  own app.session;
  theirs app.session;
begin
  select s.* into own from app.session s where ${livingSession};
  select s.* into theirs from app.session s where s.id = end_one_session.session
     and s.ended_at is null and s.expires_at > now() and (s.idle_until is null or s.idle_until > now());
  if own.id is null or theirs.id is null or not (own.staff_id = theirs.staff_id or 'SYSTEM_ADMIN' = any(own.roles)) then
    return false;
  end if;
  insert into public.audit_entry (kind, staff_id, session_id, facts)
    values ('SESSION_ENDED', own.staff_id, own.id, jsonb_build_object('staff', theirs.staff_id, 'session', theirs.id));
  update app.session s set ended_at = now() where s.id = theirs.id;
  return true;
end $$;
`;

const audit = `
create or replace function app.audit_grant() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare g public.staff_grant := coalesce(new, old);
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('ROLES_CHANGED', app.staff_id(), app.session_id(), jsonb_strip_nulls(jsonb_build_object(
    'staff', g.staff_id, 'role', g.role, 'area', g.area_id, 'service', g.service_id, 'state', g.state, 'did', tg_op)));
  return null;
end $$;
drop trigger audited on staff_grant;
create trigger audited after insert or delete or update of staff_id, role, area_id, service_id, state on staff_grant
  for each row execute function app.audit_grant();

-- Which of it was changed, never what it says.
create function app.audit_staff() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('STAFF_CHANGED', app.staff_id(), app.session_id(), jsonb_strip_nulls(jsonb_build_object(
    'staff', new.id, 'did', tg_op, 'lastDay', new.left_on, 'changed', case when tg_op = 'UPDATE' then
      (select jsonb_agg(n.key order by n.key) from jsonb_each(to_jsonb(new)) n
        where n.key in ('name', 'email', 'issuer', 'subject', 'left_on', 'access_ended_at')
          and n.value is distinct from to_jsonb(old) -> n.key) end)));
  return null;
end $$;
create trigger audited after insert or update of name, email, issuer, subject, left_on, access_ended_at on staff
  for each row execute function app.audit_staff();
`;
