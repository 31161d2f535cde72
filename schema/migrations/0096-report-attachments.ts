import { Migration } from '@mikro-orm/migrations';
import { whatWouldGoFunction } from '../retention/what-is-theirs.ts';
import { subjectMaterialFunction } from '../subject-access/subject-material-function.ts';
import { ScanState } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Photos, recordings and documents that come with a report online: held for the page until it is sent, then the report's. */
export class Migration0096ReportAttachments extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(held);
    await this.execute(doors);
    await this.execute(whatWouldGoFunction);
    await this.execute(subjectMaterialFunction);
    await this.execute(givenFiles);
  }
}

const table = `
create table report_attachment (
  id uuid not null default app.new_id(),
  online_report_id uuid not null,
  report_id uuid null,
  evidence_id uuid null,
  file_name text null,
  media_type text not null,
  size_bytes int not null,
  sha256 text not null,
  scan_state text not null,
  storage_key text null,
  received_at timestamptz not null,
  minimised_at timestamptz null,
  primary key (id)
);
create unique index report_attachment_storage_key on report_attachment (storage_key) where storage_key is not null;
create index report_attachment_online_report_id_index on report_attachment (online_report_id);
create index report_attachment_report_id_index on report_attachment (report_id);
create index report_attachment_evidence_id_index on report_attachment (evidence_id);
create index report_attachment_not_taken_in on report_attachment (id) include (size_bytes) where report_id is null and storage_key is not null;
alter table report_attachment add constraint report_attachment_lies_once check (num_nonnulls(storage_key, evidence_id) <= 1 and (evidence_id is null or report_id is not null));
alter table report_attachment add constraint report_attachment_online_report_id_foreign foreign key (online_report_id) references online_report (id);
alter table report_attachment add constraint report_attachment_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table report_attachment add constraint report_attachment_evidence_id_foreign foreign key (evidence_id) references evidence (id) on delete set null;
${wordCheck('report_attachment', 'scan_state', ScanState)}

-- What was sent, and where it went, nobody changes.
create function app.keep_report_attachment() returns trigger language plpgsql as $$
begin
  if (new.online_report_id, new.media_type, new.size_bytes, new.sha256, new.received_at)
     is distinct from (old.online_report_id, old.media_type, old.size_bytes, old.sha256, old.received_at)
    or (new.storage_key is not null and new.storage_key is distinct from old.storage_key)
    or (old.report_id is not null and new.report_id is distinct from old.report_id)
    or (old.evidence_id is not null and new.evidence_id is distinct from old.evidence_id) then
    raise exception 'what came with a report is never changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kept before update on report_attachment for each row execute function app.keep_report_attachment();

-- What goes with its time was stored by nobody who works here.
alter table app.stored_file alter column staff_id drop not null;
`;

const held = `
-- What was attached to a form that is not sent yet: of the page, and nobody's. Its name is sealed for whoever has the page.
create table app.held_file (
  id uuid not null primary key,
  page_print bytea not null,
  sealed_name bytea not null,
  media_type text not null,
  size_bytes int not null,
  sha256 text not null,
  scan_state text not null,
  storage_key text not null unique,
  held_until timestamptz not null,
  stored boolean not null default false
);
create index held_file_page on app.held_file (page_print);
create index held_file_age on app.held_file (held_until);
`;

const doors = `
-- Room for a file, before it is stored: for so many of a page, and so much in all that nobody has taken in.
create function app.hold_file(file jsonb, page bytea, name bytea, most int, most_bytes bigint) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare moment timestamptz := (file->>'at')::timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended('app.held_file', 0));
  if exists (select from public.online_report o where o.page_print = page) then return 'SENT'; end if;
  if exists (select from app.held_file h where h.page_print = page and h.held_until > moment and h.stored and h.sha256 = file->>'sha256') then
    return 'HELD_BEFORE';
  end if;
  if (select count(*) from app.held_file h where h.page_print = page and h.held_until > moment) >= most then return 'TOO_MANY'; end if;
  if (select coalesce(sum(h.size_bytes), 0) from app.held_file h)
    + (select coalesce(sum(a.size_bytes), 0) from public.report_attachment a where a.report_id is null and a.storage_key is not null)
    + (file->>'sizeBytes')::bigint > most_bytes then
    return 'FULL';
  end if;
  insert into app.held_file (id, page_print, sealed_name, media_type, size_bytes, sha256, scan_state, storage_key, held_until)
  values ((file->>'id')::uuid, page, name, file->>'mediaType', (file->>'sizeBytes')::int, file->>'sha256', file->>'scanState',
    file->>'storageKey', (file->>'until')::timestamptz);
  return 'HELD';
end $$;

create function app.held_file_is_stored(file uuid) returns void language sql volatile security definer
  set search_path = pg_catalog, public, pg_temp as $$
  update app.held_file h set stored = true where h.id = file
$$;

create function app.held_files(page bytea, moment timestamptz) returns table (id uuid, name bytea, media_type text, size_bytes int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select h.id, h.sealed_name, h.media_type, h.size_bytes from app.held_file h
   where h.page_print = page and h.stored and h.held_until > moment order by h.id
$$;

-- Nobody sees it any more; a worker removes it.
create function app.let_go_of_held_file(page bytea, file uuid, moment timestamptz) returns void language sql volatile security definer
  set search_path = pg_catalog, public, pg_temp as $$
  update app.held_file h set held_until = least(h.held_until, moment) where h.page_print = page and h.id = file
$$;

-- As before; and what the page held goes with it, if it is still what whoever sends it looked over.
create or replace function app.send_online_report(sent jsonb, sealed bytea, wrapped bytea, page bytea, content bytea, secret bytea)
  returns table (state text, due_at timestamptz) language plpgsql volatile security definer
  set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  said uuid[] := array(select f::uuid from jsonb_array_elements_text(coalesce(sent->'files', '[]')) f order by f::uuid);
  there uuid[];
  taken boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended('app.held_file', 0));
  if not exists (select from public.online_report o where o.page_print = page) then
    perform from app.held_file h where h.page_print = page for update;
    there := array(select h.id from app.held_file h
      where h.page_print = page and h.stored and h.held_until > (sent->>'sentAt')::timestamptz order by h.id);
    if there <> said or cardinality(said) <> coalesce((sent->>'filesSeen')::int, 0) then
      return query select 'FILES_CHANGED'::text, null::timestamptz;
      return;
    end if;
  end if;
  insert into public.online_report (id, reference, sent_at, due_at, remind_at, urgency, danger_now, reporter_type, language,
    kept_to, sealed, wrapped, master_key, page_print, content_print, secret_print)
  values ((sent->>'id')::uuid, sent->>'reference', (sent->>'sentAt')::timestamptz, (sent->>'dueAt')::timestamptz,
    (sent->>'remindAt')::timestamptz, sent->>'urgency', (sent->>'dangerNow')::boolean, sent->>'reporterType', sent->>'language',
    sent->>'keptTo', $2, $3, sent->>'masterKey', page, content, secret)
  on conflict (page_print) do nothing;
  taken := found;
  if taken then
    insert into public.report_attachment (id, online_report_id, media_type, size_bytes, sha256, scan_state, storage_key, received_at)
    select h.id, (sent->>'id')::uuid, h.media_type, h.size_bytes, h.sha256, h.scan_state, h.storage_key, (sent->>'sentAt')::timestamptz
      from app.held_file h where h.id = any(said);
    delete from app.held_file h where h.id = any(said);
  end if;
  return query select case when taken then 'SENT' when o.content_print = content then 'SENT_BEFORE' else 'OTHER' end, o.due_at
    from public.online_report o where o.page_print = page;
end $$;
`;

const givenFiles = `
create or replace function app.subject_access_files(request uuid)
  returns table (id uuid, storage_key text, sha256 text, media_type text, size_bytes int, scan_state text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare person uuid := app.subject_access_person(request);
begin
  if person is null then return; end if;
  return query
  select e.id, e.storage_key, e.sha256, e.media_type, e.size_bytes, e.scan_state from public.evidence e
    join public.party p on p.id = e.given_by_id
   where p.person_id in (select s from app.same_person(person) s) and e.minimised_at is null
  union all
  select a.id, a.storage_key, a.sha256, a.media_type, a.size_bytes, a.scan_state from public.report_attachment a
    join public.report r on r.id = a.report_id
   where r.reporter_id in (select s from app.same_person(person) s) and a.evidence_id is null and a.storage_key is not null;
end $$;
`;
