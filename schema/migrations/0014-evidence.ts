import { Migration } from '@mikro-orm/migrations';
import { EVERYTHING } from '../access/row-scope.ts';
import {
  DeadlineType,
  DownloadKind,
  EventKind,
  EvidenceState,
  EvidenceType,
  ScanState,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Evidence, of a case or waiting for one, and who took copies (policy 8.11, 15.1). */
export class Migration0014Evidence extends Migration {
  override async up(): Promise<void> {
    await this.execute(tables);
    await this.execute(readers);
  }
}

const tables = `
create table evidence (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid null,
  service_id uuid not null,
  owner_id uuid not null,
  given_by_id uuid null,
  action_id uuid null,
  type text not null,
  state text not null,
  happened_on date null,
  description text null,
  received_at timestamptz not null,
  file_name text not null,
  media_type text not null,
  size_bytes int not null,
  sha256 text not null,
  scan_state text not null,
  storage_key text not null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  set_aside_at timestamptz null,
  set_aside_reason text null,
  set_aside_by_id uuid null,
  version int not null default 1,
  primary key (id)
);
create table evidence_download (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  kind text not null,
  case_id uuid null,
  evidence_id uuid null,
  by_id uuid not null,
  downloaded_at timestamptz not null,
  files int not null,
  primary key (id)
);
alter table evidence add constraint evidence_storage_key_unique unique (storage_key);
create index evidence_case_id_received_at_index on evidence (case_id, received_at);
create index evidence_received on evidence (received_at, id);
create index evidence_waiting on evidence (received_at, id) where state = 'WAITING';
create index evidence_owner_id_index on evidence (owner_id);
create index evidence_action_id_index on evidence (action_id);
create index evidence_download_case_id_downloaded_at_index on evidence_download (case_id, downloaded_at);
create index evidence_download_made on evidence_download (downloaded_at, id);
create index evidence_download_evidence_id_index on evidence_download (evidence_id);
alter table evidence add constraint evidence_waits_without_case check (state <> 'WAITING' or case_id is null);
alter table evidence add constraint evidence_in_a_case check (state <> 'IN_CASE' or case_id is not null);
alter table evidence add constraint evidence_set_aside_with_reason check ((state = 'SET_ASIDE') = (set_aside_at is not null and set_aside_reason is not null));
alter table evidence_download add constraint evidence_download_of_something check (case when kind = 'FILE' then evidence_id is not null else evidence_id is null and case_id is not null end);
alter table evidence add constraint evidence_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table evidence add constraint evidence_service_id_foreign foreign key (service_id) references service (id);
alter table evidence add constraint evidence_owner_id_foreign foreign key (owner_id) references staff (id);
alter table evidence add constraint evidence_given_by_id_foreign foreign key (given_by_id) references party (id) on delete set null;
alter table evidence add constraint evidence_action_id_foreign foreign key (action_id) references action (id) on delete set null;
alter table evidence add constraint evidence_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table evidence add constraint evidence_set_aside_by_id_foreign foreign key (set_aside_by_id) references staff (id) on delete set null;
alter table evidence_download add constraint evidence_download_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table evidence_download add constraint evidence_download_evidence_id_foreign foreign key (evidence_id) references evidence (id) on delete set null;
alter table evidence_download add constraint evidence_download_by_id_foreign foreign key (by_id) references staff (id);
alter table deadline add evidence_id uuid null;
create index deadline_evidence_id_index on deadline (evidence_id);
alter table deadline add constraint deadline_evidence_id_foreign foreign key (evidence_id) references evidence (id) on delete set null;
alter table deadline drop constraint deadline_of_something;
alter table deadline add constraint deadline_of_something check (case_id is not null or report_id is not null or risk_assessment_id is not null or evidence_id is not null);
alter table police_evidence add evidence_id uuid null;
alter table police_evidence add constraint police_evidence_evidence_id_foreign foreign key (evidence_id) references evidence (id) on delete set null;
${wordCheck('evidence', 'type', EvidenceType)}
${wordCheck('evidence', 'state', EvidenceState)}
${wordCheck('evidence', 'scan_state', ScanState)}
${wordCheck('evidence_download', 'kind', DownloadKind)}
${wordCheck('deadline', 'type', DeadlineType)}
${wordCheck('case_event', 'kind', EventKind)}
`;

const readers = `
-- Evidence of a case is read by its readers; while it waits, by its service, its owner and whoever brought it.
create function app.set_readers_of_evidence() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  else
    new.readers := array['${EVERYTHING}'::uuid, new.service_id, new.owner_id, new.recorded_by_id];
  end if;
  return new;
end $$;
create trigger readers_at_insert before insert on evidence
  for each row when (new.readers = '{}' or current_user = current_database() || '_user')
  execute function app.set_readers_of_evidence();
create trigger readers_at_update before update of case_id, service_id, owner_id, readers on evidence
  for each row execute function app.set_readers_of_evidence();
create trigger readers_spread_to_evidence after update of service_id, owner_id, named_staff, readers on asb_case
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to('evidence');

create function app.set_readers_of_evidence_download() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.evidence_id is not null then
    select e.readers into new.readers from public.evidence e where e.id = new.evidence_id;
  else
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  end if;
  return new;
end $$;
create trigger readers_at_insert before insert on evidence_download
  for each row when (new.readers = '{}' or current_user = current_database() || '_user')
  execute function app.set_readers_of_evidence_download();
create trigger readers_at_update before update of case_id, evidence_id, readers on evidence_download
  for each row execute function app.set_readers_of_evidence_download();
create trigger readers_spread_to_evidence_download after update of service_id, owner_id, named_staff, readers on asb_case
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to('evidence_download');

create or replace function app.set_readers_of_deadline() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  elsif new.report_id is not null then
    select r.readers into new.readers from public.report r where r.id = new.report_id;
  elsif new.risk_assessment_id is not null then
    select a.readers into new.readers from public.risk_assessment a where a.id = new.risk_assessment_id;
  else
    select e.readers into new.readers from public.evidence e where e.id = new.evidence_id;
  end if;
  return new;
end $$;

create function app.spread_readers_of_evidence() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.deadline d set readers = new.readers
   where d.evidence_id = new.id and d.case_id is null and d.report_id is null and d.risk_assessment_id is null;
  update public.evidence_download d set readers = new.readers where d.evidence_id = new.id;
  return null;
end $$;
create trigger readers_spread after update of case_id, service_id, owner_id, readers on evidence
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_of_evidence();
`;
