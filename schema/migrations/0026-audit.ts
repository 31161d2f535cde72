import { Migration } from '@mikro-orm/migrations';
import { AuditKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Who read, took along or did what: entries that are added and never changed, and sealed by a key outside the database. */
export class Migration0026Audit extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(sources);
  }
}

const table = `
create table audit_entry (
  id uuid not null default app.new_id(),
  kind text not null,
  at timestamptz not null default clock_timestamp(),
  staff_id uuid null,
  session_id uuid null,
  case_id uuid null,
  person_id uuid null,
  facts jsonb not null default '{}',
  txid xid8 not null default pg_current_xact_id(),
  position bigserial not null,
  seq bigint null,
  seal bytea null,
  primary key (id)
);
alter table audit_entry add constraint audit_entry_seq_unique unique (seq);
create index audit_entry_at_index on audit_entry (at);
create index audit_entry_staff_id_at_index on audit_entry (staff_id, at);
create index audit_entry_case on audit_entry (case_id, at) where case_id is not null;
create index audit_entry_person on audit_entry (person_id, at) where person_id is not null;
create index audit_entry_unsealed on audit_entry (txid, position) where seq is null;
${wordCheck('audit_entry', 'kind', AuditKind)}

-- What is sealed of an entry: everything but its number, which is sealed beside it, and the seal.
create function app.audit_text(e audit_entry) returns text language sql immutable
  set timezone = 'UTC' set datestyle = 'ISO' as $$
  select jsonb_build_array(e.id, e.kind, extract(epoch from e.at)::text, e.staff_id, e.session_id, e.case_id, e.person_id, e.facts)::text
$$;

-- By whose hand it is written, the database says; and the sealer alone adds the number and the seal, once.
create function app.keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.at := clock_timestamp();
    new.txid := pg_current_xact_id();
    new.seq := null;
    new.seal := null;
    return new;
  end if;
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null and new.seal is not null then
    old.seq := new.seq;
    old.seal := new.seal;
    if old is not distinct from new then return new; end if;
  end if;
  raise exception 'audit_entry is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger never_changed before insert or update or delete on audit_entry for each row execute function app.keep_audit();
create trigger never_emptied before truncate on audit_entry for each statement execute function app.keep_audit();
`;

/** From rows that are written anyway: in their transaction, whoever writes them, so that none is left out. */
const source = (name: string, on: string, when: string, entry: string) => `
create function app.audit_${name}() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, case_id, person_id, facts) ${entry};
  return null;
end $$;
create trigger audited after ${on} for each row ${when} execute function app.audit_${name}();
`;

const sources = [
  source(
    'session',
    'insert on app.session',
    '',
    `values ('SIGNED_IN', new.staff_id, new.id, null, null, jsonb_build_object('kind', new.kind))`,
  ),
  source(
    'showing',
    'insert on sensitive_showing',
    '',
    `values ('SENSITIVE_SHOWN', new.staff_id, new.session_id, null, new.person_id,
      jsonb_build_object('showing', new.id, 'kind', new.kind, 'reason', new.reason))`,
  ),
  source(
    'copy',
    'insert on evidence_download',
    '',
    `values ('COPY_TAKEN', new.by_id, app.session_id(), new.case_id, null,
      jsonb_strip_nulls(jsonb_build_object('kind', new.kind, 'evidence', new.evidence_id, 'files', new.files)))`,
  ),
  source(
    'emergency',
    'insert on emergency_access',
    '',
    `values ('EMERGENCY_ACCESS_TAKEN', new.staff_id, app.session_id(), new.case_id, new.person_id,
      jsonb_build_object('access', new.id, 'reason', new.reason, 'until', new.until))`,
  ),
  source(
    'emergency_end',
    'update of ended_at on emergency_access',
    'when (new.ended_at is distinct from old.ended_at)',
    `values ('EMERGENCY_ACCESS_ENDED', new.staff_id, app.session_id(), new.case_id, new.person_id,
      jsonb_build_object('access', new.id))`,
  ).replace('create trigger audited ', 'create trigger audited_end '),
  source(
    'import',
    'insert on data_import',
    '',
    `values ('FILE_IMPORTED', null, app.session_id(), null, null, jsonb_build_object('import', new.id))`,
  ),
  source(
    'policy',
    'insert on policy_version',
    '',
    `values ('POLICY_ACTIVATED', app.staff_id(), app.session_id(), null, null, jsonb_build_object('number', new.number))`,
  ),
  source(
    'grant',
    'insert or update or delete on staff_grant',
    '',
    `select 'ROLES_CHANGED', app.staff_id(), app.session_id(), null, null,
        jsonb_build_object('staff', g.staff_id, 'role', g.role, 'did', tg_op)
       from (select coalesce(new, old) as g) x, lateral (select (x.g).staff_id, (x.g).role) g`,
  ),
  source(
    'schedule',
    'insert on schedule_run',
    'when (new.asked_by_id is not null)',
    `values ('SCHEDULE_ASKED_FOR', new.asked_by_id, app.session_id(), null, null, jsonb_build_object('run', new.id))`,
  ),
  source(
    'retry',
    'insert on job_retry',
    '',
    `values ('JOB_RETRIED', new.asked_by_id, app.session_id(), null, null, jsonb_build_object('retry', new.id))`,
  ),
].join('\n');
