import { Migration } from '@mikro-orm/migrations';

/**
 * Sessions: what a signed-in person or system may reach, looked up by an unguessable id. A policy trusts nothing
 * that a statement could set to a value of its choice: `app.sid` must hash to a living session.
 */
export class Migration0002Sessions extends Migration {
  override async up(): Promise<void> {
    await this.execute(sessions);
    await this.execute(lookups);
    await this.execute(doors);
  }
}

const sessions = `
create table app.session (
  sid_hash bytea primary key,
  id uuid not null default app.new_id(),
  staff_id uuid not null references staff (id) on delete cascade,
  kind text not null check (kind in ('PORTAL', 'BEARER')),
  roles text[] not null,
  keys uuid[] not null,
  write_keys uuid[] not null,
  figure_keys uuid[] not null,
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  idle interval,
  idle_until timestamptz,
  ended_at timestamptz
);
create index session_staff on app.session (staff_id);
create index session_expiry on app.session (expires_at);

-- The demonstration's identity provider keeps its codes and grants here, so that any replica can answer.
create table app.demonstration_identity (
  id text primary key,
  kind text not null,
  payload jsonb not null,
  expires_at timestamptz not null
);

create table app.reference_counter (
  kind text not null,
  year int not null,
  last int not null,
  primary key (kind, year)
);

create table app.setting (name text primary key, value text not null);
`;

/** Hashed once, not for each row. The policy of the table says the same (`schema/access`); a migration never changes. */
const session = `app.session s
   where sid_hash = (select sha256(convert_to(current_setting('app.sid', true), 'UTF8')))
     and ended_at is null and expires_at > now() and (idle_until is null or idle_until > now())`;

/** PL/pgSQL keeps its plans from one transaction to the next; a policy asks once for each statement. */
const lookup = (name: string, returns: string, answer: string) => `
create function app.${name}() returns ${returns} language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return ${answer};
end $$;
`;

const lookups = [
  lookup('write_keys', 'uuid[]', `(select s.write_keys from ${session})`),
  lookup('figure_keys', 'uuid[]', `(select s.figure_keys from ${session})`),
  lookup('signed_in', 'boolean', `exists (select from ${session})`),
  lookup('staff_id', 'uuid', `(select s.staff_id from ${session})`),
].join('');

const doors = `
create function app.viewer_of(s app.session) returns jsonb language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
    'sessionId', s.id, 'staffId', s.staff_id, 'name', st.name, 'roles', to_jsonb(s.roles),
    'expiresAt', s.expires_at, 'kind', s.kind)
    from public.staff st where st.id = s.staff_id
$$;

create function app.open_session(
  sid_hash bytea, issuer text, subject text, kind text, absolute_expiry timestamptz, idle interval
) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  who public.staff;
  opened app.session;
  everything constant uuid := '00000000-0000-7000-8000-000000000001';
begin
  select st.* into who from public.staff st
   where st.issuer = open_session.issuer and st.subject = open_session.subject
     and (st.left_on is null or st.left_on >= (now() at time zone 'Europe/London')::date);
  if who.id is null or not exists (select 1 from public.staff_grant g where g.staff_id = who.id) then
    return null;
  end if;
  insert into app.session (sid_hash, staff_id, kind, roles, keys, write_keys, figure_keys, expires_at, idle, idle_until)
  with granted as (
    select g.role, coalesce(s.id, everything) as key, s.id as service_id
      from public.staff_grant g
      left join public.service s on s.id = g.service_id or s.area_id = g.area_id
     where g.staff_id = who.id and (s.id is not null or (g.service_id is null and g.area_id is null))
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
         array(select distinct g.role from public.staff_grant g where g.staff_id = who.id order by 1),
         array(select who.id union select key from held where what = 'READ'),
         array(select who.id where exists (select 1 from granted where role in
                 ('HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE'))
               union select key from held where what = 'READ' and role in
                 ('HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE')),
         array(select distinct key from held where what = 'FIGURES'),
         absolute_expiry, open_session.idle, now() + open_session.idle
  returning * into opened;
  delete from app.session s where s.expires_at < now() - interval '1 day';
  return app.viewer_of(opened);
end $$;

create function app.resume_session(sid_hash bytea) returns jsonb language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare s app.session;
begin
  select * into s from app.session x
   where x.sid_hash = resume_session.sid_hash and x.ended_at is null and x.expires_at > now()
     and (x.idle_until is null or x.idle_until > now());
  if s.id is null then return null; end if;
  if s.idle is not null and s.idle_until < now() + s.idle - interval '1 minute' then
    update app.session x set idle_until = now() + x.idle where x.sid_hash = s.sid_hash;
  end if;
  return app.viewer_of(s);
end $$;

create function app.end_session(sid_hash bytea) returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  update app.session s set ended_at = now() where s.sid_hash = end_session.sid_hash and s.ended_at is null
$$;

-- Leavers, and people whose roles change, are cut off at once: their sessions end with the change.
create function app.end_sessions_of_staff() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update app.session s set ended_at = now()
   where s.ended_at is null
     and s.staff_id in (select (to_jsonb(x) ->> tg_argv[0])::uuid from (select coalesce(new, old) as x) y);
  return coalesce(new, old);
end $$;
create trigger staff_leaves after update of left_on on staff
  for each row when (new.left_on is distinct from old.left_on) execute function app.end_sessions_of_staff('id');
create trigger staff_grant_changes after insert or update or delete on staff_grant
  for each row execute function app.end_sessions_of_staff('staff_id');

-- For readiness: the login that asks may read no table.
create function app.executed_migrations() returns setof text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$ select name::text from app.migration $$;

create function app.take_references(kind text, year int, n int) returns int language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  insert into app.reference_counter as c (kind, year, last) values (kind, year, n)
  on conflict on constraint reference_counter_pkey do update set last = c.last + excluded.last
  returning last - n + 1
$$;
`;
