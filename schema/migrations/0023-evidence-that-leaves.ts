import { Migration } from '@mikro-orm/migrations';
import { DownloadKind, EventKind, ScheduleName } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * What of a file of evidence left: its own checksum, and why it was the original (policy 12.1). What happened to evidence
 * while it had no case (15.1). Which files were stored and are not evidence yet, and how many wait for the scanner.
 */
export class Migration0023EvidenceThatLeaves extends Migration {
  override async up(): Promise<void> {
    await this.execute(copies);
    await this.execute(logOfEvidence);
    await this.execute(storage);
  }
}

const copies = `
alter table evidence_download add column sha256 text null, add column reason text null;
alter table evidence_download drop constraint evidence_download_of_something;
alter table evidence_download add constraint evidence_download_of_something check (case when kind = 'CASE_FILE' then evidence_id is null and case_id is not null else evidence_id is not null end);
alter table evidence_download add constraint original_with_reason check ((kind = 'ORIGINAL') = (reason is not null));
${wordCheck('evidence_download', 'kind', DownloadKind)}
`;

const logOfEvidence = `
create table evidence_event (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  evidence_id uuid not null,
  kind text not null,
  occurred_at timestamptz not null,
  actor_id uuid null,
  facts jsonb not null,
  primary key (id)
);
create index evidence_event_evidence_id_occurred_at_index on evidence_event (evidence_id, occurred_at);
alter table evidence_event add constraint evidence_event_evidence_id_foreign foreign key (evidence_id) references evidence (id);
alter table evidence_event add constraint evidence_event_actor_id_foreign foreign key (actor_id) references staff (id) on delete set null;
${wordCheck('evidence_event', 'kind', EventKind)}
${wordCheck('case_event', 'kind', EventKind)}

create function app.set_readers_of_evidence_event() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select e.readers into new.readers from public.evidence e where e.id = new.evidence_id;
  return new;
end $$;
create trigger readers_at_insert before insert on evidence_event
  for each row execute function app.set_readers_of_evidence_event();

create function app.refuse_evidence_event_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    old.readers := new.readers; -- who may read it follows its evidence; what it says never changes
    if old is not distinct from new then return new; end if;
  end if;
  raise exception 'evidence_event is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger never_changed before update or delete on evidence_event
  for each row execute function app.refuse_evidence_event_change();

create or replace function app.spread_readers_of_evidence() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.deadline d set readers = new.readers
   where d.evidence_id = new.id and d.case_id is null and d.report_id is null and d.risk_assessment_id is null;
  update public.evidence_download d set readers = new.readers where d.evidence_id = new.id;
  update public.evidence_event e set readers = new.readers where e.evidence_id = new.id;
  return null;
end $$;
`;

const storage = `
-- Each file is written down here before it is stored, and struck off in the transaction that makes it evidence.
create table app.stored_file (
  key text not null primary key,
  staff_id uuid not null references staff (id) on delete cascade,
  stored_at timestamptz not null default statement_timestamp()
);
create index stored_file_age on app.stored_file (stored_at);
${wordCheck('schedule_run', 'schedule', ScheduleName)}

create function app.quarantine_figures() returns jsonb language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('quarantine', jsonb_build_object('waiting', count(*) filter (where scan_state = 'QUARANTINED'),
           'oldestWaitingAt', min(recorded_at) filter (where scan_state = 'QUARANTINED'),
           'infected', count(*) filter (where scan_state = 'INFECTED')))
    from public.evidence where scan_state in ('QUARANTINED', 'INFECTED')
$$;
create index evidence_not_given_out on evidence (recorded_at) where scan_state in ('QUARANTINED', 'INFECTED');
create or replace function app.operations() returns jsonb language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select case when app.operates() then app.operation_figures() || app.quarantine_figures() end
$$;
`;
