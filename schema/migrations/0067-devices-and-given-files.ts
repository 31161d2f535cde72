import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';

/**
 * A session says on what device it was opened, so that whoever it belongs to knows it; and the files that somebody gave are
 * found for a request for access of theirs, through the same door as everything else that is held.
 */
export class Migration0067DevicesAndGivenFiles extends Migration {
  override async up(): Promise<void> {
    await this.execute(devices);
    await this.execute(files);
  }
}

const devices = `
alter table app.session add column device text null;

create function app.note_device(sid_hash bytea, device text) returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  update app.session s set device = note_device.device where s.sid_hash = note_device.sid_hash and s.device is null
$$;

create or replace function app.sessions_of(staff uuid) returns jsonb language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare own app.session;
begin
  select s.* into own from app.session s where ${livingSession};
  if own.id is null or not (own.staff_id = sessions_of.staff or 'SYSTEM_ADMIN' = any(own.roles)) then return '[]'; end if;
  return coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'openedAt', s.opened_at, 'device', s.device,
      'usedAt', s.idle_until - s.idle, 'endsAt', s.expires_at, 'current', s.id = own.id) order by s.opened_at desc, s.id)
    from app.session s where s.staff_id = sessions_of.staff
     and s.ended_at is null and s.expires_at > now() and (s.idle_until is null or s.idle_until > now())), '[]');
end $$;
`;

const files = `
create function app.subject_access_files(request uuid)
  returns table (id uuid, storage_key text, sha256 text, media_type text, size_bytes int, scan_state text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare person uuid := app.subject_access_person(request);
begin
  if person is null then return; end if;
  return query
  select e.id, e.storage_key, e.sha256, e.media_type, e.size_bytes, e.scan_state from public.evidence e
    join public.party p on p.id = e.given_by_id
   where p.person_id in (select s from app.same_person(person) s) and e.minimised_at is null;
end $$;

-- One of them, to be looked at before it is decided on: a reading like any other.
create function app.subject_access_file(request uuid, evidence uuid)
  returns table (id uuid, storage_key text, sha256 text, media_type text, size_bytes int, scan_state text)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  if not exists (select from app.subject_access_files(request) f where f.id = evidence) then return; end if;
  insert into public.audit_entry (kind, staff_id, session_id, person_id, facts)
  values ('SUBJECT_ACCESS_READ', app.staff_id(), app.session_id(), app.subject_access_person(request),
    jsonb_build_object('request', request, 'evidence', evidence));
  return query select f.* from app.subject_access_files(request) f where f.id = evidence;
end $$;
`;
