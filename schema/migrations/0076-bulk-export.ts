import { Migration } from '@mikro-orm/migrations';
import { AuditKind, BulkExportState, ExportedKind, SessionKind } from '../vocabulary.ts';
import { listCheck, wordCheck } from './word-check.ts';

const table = `
create table bulk_export (
  id uuid not null default app.new_id(),
  asked_by_id uuid not null,
  asked_at timestamptz not null,
  kinds text[] not null,
  purpose text not null,
  lawful_basis text not null,
  state text not null default 'ASKED',
  ready_at timestamptz null,
  expires_at timestamptz null,
  records int null,
  bytes bigint null,
  sha256 text null,
  last_fetched_at timestamptz null,
  roles text[] null,
  attempts int not null default 0,
  primary key (id)
);
alter table bulk_export add constraint bulk_export_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
create index bulk_export_asked_by_id_asked_at_index on bulk_export (asked_by_id, asked_at);
alter table bulk_export add constraint bulk_export_file check ((state = 'READY') <= (expires_at is not null and sha256 is not null and bytes is not null));
${wordCheck('bulk_export', 'state', BulkExportState)}
${listCheck('bulk_export', 'kinds', ExportedKind)}
alter table app.session drop constraint session_kind_check;
alter table app.session add constraint session_kind_check check (kind in (${Object.values(SessionKind)
  .map((kind) => `'${kind}'`)
  .join(', ')}));
`;

const kept = `
-- What was asked for, by whom and why, is a register: it is written once. A file that is gone does not come back.
create function app.keep_export() returns trigger language plpgsql as $$
begin
  if (new.id, new.asked_by_id, new.asked_at, new.kinds, new.purpose, new.lawful_basis)
      is distinct from (old.id, old.asked_by_id, old.asked_at, old.kinds, old.purpose, old.lawful_basis)
     or (old.state in ('FAILED', 'DISCARDED', 'EXPIRED') and new.state <> old.state)
     or (old.state = 'READY' and new.state = 'ASKED')
     or (old.state = 'READY' and new.state = 'READY'
       and (new.expires_at, new.sha256, new.bytes, new.roles, new.ready_at) is distinct from (old.expires_at, old.sha256, old.bytes, old.roles, old.ready_at))
     or (current_user = current_database() || '_user' and old.state = 'ASKED' and new.state = 'READY') then
    raise exception 'an export is kept as it was asked for' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kept before update on bulk_export for each row execute function app.keep_export();

create function app.audit_bulk_export() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  select what, new.asked_by_id, app.session_id(),
         jsonb_strip_nulls(jsonb_build_object('export', new.id, 'kinds', to_jsonb(new.kinds), 'records', new.records, 'sha256', new.sha256))
    from (select case when tg_op = 'INSERT' then 'EXPORT_ASKED_FOR'
                      when new.state = 'READY' and old.state <> 'READY' then 'EXPORT_WRITTEN'
                      when new.last_fetched_at is distinct from old.last_fetched_at then 'EXPORT_FETCHED' end as what) x
   where what is not null;
  return null;
end $$;
create trigger audited after insert or update on bulk_export for each row execute function app.audit_bulk_export();
`;

const session = `
-- A worker writes an export with a session of whoever asked for it: what they may read at that moment, and no more.
create function app.open_export_session(export uuid, sid_hash bytea) returns jsonb language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare who public.staff;
begin
  select st.* into who from public.bulk_export x join public.staff st on st.id = x.asked_by_id
   where x.id = export and x.state = 'ASKED';
  if who.id is null then return null; end if;
  return app.open_session(sid_hash, who.issuer, who.subject, 'EXPORT', now() + interval '2 hours', null);
end $$;

-- Whether what was written may still be fetched: by whoever asked for it, in the same roles, before its time is over, and
-- with nobody in it who was erased since. Which rows they still reach is looked at row by row.
create function app.export_holds(export uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.bulk_export x
    where x.id = export and x.state = 'READY' and x.asked_by_id = app.staff_id()
      and x.roles = array(select distinct g.role from public.staff_grant g where g.staff_id = x.asked_by_id and g.state = 'HELD' order by 1)
      and not exists (select from public.person h where h.erased_at >= x.ready_at))
$$;
`;

/** All that somebody may read as one file: who asked for it, what for, and a session for whoever writes it. */
export class Migration0076BulkExport extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(wordCheck('audit_entry', 'kind', AuditKind));
    await this.execute(kept);
    await this.execute(session);
  }
}
