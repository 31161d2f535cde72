import { Migration } from '@mikro-orm/migrations';
import { AuditKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Areas, services and homes are set up and kept by people, each change in the audit. */
export class Migration0043PlacesKept extends Migration {
  override async up(): Promise<void> {
    await this.execute(sql);
  }
}

const audited = (table: 'area' | 'service', columns: string) => `
create function app.audit_${table}() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  -- What a file brings is told of as the import.
  if app.staff_id() is not null then
    insert into public.audit_entry (kind, staff_id, session_id, facts)
    values ('PLACE_CHANGED', app.staff_id(), app.session_id(), jsonb_build_object('${table}', new.id, 'did', tg_op));
  end if;
  return null;
end $$;
create trigger audited after insert or update of ${columns} on ${table} for each row execute function app.audit_${table}();
`;

const sql = `
alter table area add column version int not null default 1;
alter table service add column closed_on date null;
alter table property add column version int not null default 1;
alter table property add column uprn text null;
create unique index property_uprn_unique on property (uprn);
${wordCheck('audit_entry', 'kind', AuditKind)}
${audited('area', 'name')}
${audited('service', 'name, type, nation, closed_on')}

-- For whoever keeps places and reads no case: whether there is any work, and whether any of it is open.
create function app.work_at(service uuid) returns table (used boolean, open boolean) language sql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from report r where r.service_id = work_at.service) or exists (select from asb_case c where c.service_id = work_at.service),
    exists (select from report r where r.service_id = work_at.service and r.status in ('RECEIVED', 'IN_TRIAGE') and r.import_id is null)
      or exists (select from asb_case c where c.service_id = work_at.service and c.status <> 'CLOSED')
$$;
`;
