import { Migration } from '@mikro-orm/migrations';
import { ManagementReportKind, ManagementReportStatus, ScheduleName } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Reports to management, frozen as signed (policy 15.5), and the worker that counts them with their readers' reach. */
export class Migration0025ManagementReports extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('schedule_run', 'schedule', ScheduleName));
    await this.execute(reports);
    await this.execute(canonical);
    await this.execute(frozen);
    await this.execute(counting);
  }
}

const reports = `
create table management_report (
  id uuid not null default app.new_id(),
  kind text not null,
  period text not null,
  period_from date not null,
  period_to date not null,
  revision int not null,
  status text not null,
  document jsonb null,
  hash text null,
  data_to timestamptz null,
  policy_version_id uuid null,
  drafted_at timestamptz not null,
  drafted_by_id uuid null,
  edited_at timestamptz null,
  edited_by_id uuid null,
  signed_at timestamptz null,
  signed_by_id uuid null,
  supersedes_id uuid null,
  supersedes_reason text null,
  version int not null default 1,
  primary key (id)
);
alter table management_report add constraint management_report_revision unique (kind, period, revision);
create unique index management_report_one_draft on management_report (kind, period) where status in ('ASKED', 'DRAFT');
create index management_report_begun on management_report (drafted_at, id);
create index management_report_supersedes_id_index on management_report (supersedes_id);
alter table management_report add constraint management_report_counted check ((status = 'ASKED') = (document is null));
alter table management_report add constraint management_report_signed check ((status in ('ASKED', 'DRAFT')) = (hash is null));
${wordCheck('management_report', 'kind', ManagementReportKind)}
${wordCheck('management_report', 'status', ManagementReportStatus)}
alter table management_report add constraint management_report_policy_version_id_foreign foreign key (policy_version_id) references policy_version (id) on delete set null;
alter table management_report add constraint management_report_drafted_by_id_foreign foreign key (drafted_by_id) references staff (id) on delete set null;
alter table management_report add constraint management_report_edited_by_id_foreign foreign key (edited_by_id) references staff (id) on delete set null;
alter table management_report add constraint management_report_signed_by_id_foreign foreign key (signed_by_id) references staff (id) on delete set null;
alter table management_report add constraint management_report_supersedes_id_foreign foreign key (supersedes_id) references management_report (id) on delete set null;
`;

/** RFC 8785, for documents whose keys are plain letters: the same text that the application hashes. */
const canonical = `
create function app.canonical_json(j jsonb) returns text language plpgsql immutable strict
  set search_path = pg_catalog, pg_temp as $$
begin
  return case jsonb_typeof(j)
    when 'object' then '{' || coalesce((select string_agg(to_jsonb(key)::text || ':' || app.canonical_json(value), ',' order by key collate "C") from jsonb_each(j)), '') || '}'
    when 'array' then '[' || coalesce((select string_agg(app.canonical_json(e.value), ',' order by e.n) from jsonb_array_elements(j) with ordinality as e(value, n)), '') || ']'
    else j::text
  end;
end $$;
`;

/** What was signed stays as it was; that a later revision has replaced it is all that is ever added. */
const frozen = `
create function app.refuse_report_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'SIGNED' and new.status = 'SUPERSEDED'
    and to_jsonb(old) - 'status' - 'version' = to_jsonb(new) - 'status' - 'version' then
    return new;
  end if;
  raise exception 'a signed report is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger never_changed before update or delete on management_report
  for each row when (old.status in ('SIGNED', 'SUPERSEDED')) execute function app.refuse_report_change();
create trigger never_emptied before truncate on management_report
  for each statement execute function app.refuse_report_change();
`;

/**
 * A worker has no session. When it takes on the role that counts, it counts what somebody counts who counts the whole
 * landlord and is named for no restricted case: that is what the senior management team may see.
 */
const counting = `
create or replace function app.figure_keys() returns uuid[] language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if session_user = current_database() || '_worker' then return array['00000000-0000-7000-8000-000000000001'::uuid]; end if;
  return (select s.figure_keys from app.session s
   where sid_hash = (select sha256(convert_to(current_setting('app.sid', true), 'UTF8')))
     and ended_at is null and expires_at > now() and (idle_until is null or idle_until > now()));
end $$;

create or replace function app.signed_in() returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if session_user = current_database() || '_worker' then return true; end if;
  return exists (select from app.session s
   where sid_hash = (select sha256(convert_to(current_setting('app.sid', true), 'UTF8')))
     and ended_at is null and expires_at > now() and (idle_until is null or idle_until > now()));
end $$;
`;
