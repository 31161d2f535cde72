import { Migration } from '@mikro-orm/migrations';
import { subjectMaterialFunction } from '../subject-access/subject-material-function.ts';
import {
  AuditKind,
  DisclosureBasis,
  ExtensionReason,
  IdentityCheck,
  ItemState,
  SubjectAccessAsker,
  SubjectAccessKind,
  SubjectAccessRefusal,
  SubjectAccessStage,
  WithholdingGround,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * Requests for access to somebody's own data, what was decided on each thing that is held of them, and the one door
 * through which all of it is read: for whoever protects data, for a request under way, and never without an entry in the
 * audit.
 */
export class Migration0058SubjectAccess extends Migration {
  override async up(): Promise<void> {
    await this.execute(tables);
    await this.execute(audit);
    await this.execute(door);
    await this.execute(register);
  }
}

const tables = `
create table subject_access_request (
  id uuid not null default app.new_id(),
  person_id uuid not null,
  asked_by text not null,
  received_on date not null,
  due_on date not null,
  stage text not null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  identity_checked text null,
  identity_checked_at timestamptz null,
  identity_checked_by_id uuid null,
  authority_seen boolean not null default false,
  extended_because text null,
  extension_told_on date null,
  drafted_at timestamptz null,
  drafted_by_id uuid null,
  approved_at timestamptz null,
  approved_by_id uuid null,
  approved_print text null,
  copy_taken_at timestamptz null,
  ended_at timestamptz null,
  ended_by_id uuid null,
  refused_because text null,
  told_at timestamptz null,
  told_late_at timestamptz null,
  version int not null default 1,
  primary key (id)
);
create index subject_access_request_person_id_index on subject_access_request (person_id);
create index subject_access_request_due_on_id_index on subject_access_request (due_on, id);
create unique index subject_access_once on subject_access_request (person_id) where ended_at is null;
alter table subject_access_request add constraint subject_access_second_person check (approved_by_id is null or approved_by_id <> drafted_by_id);
alter table subject_access_request add constraint subject_access_identity_first check (drafted_at is null or identity_checked_at is not null);
alter table subject_access_request add constraint subject_access_approved_draft check (stage in ('RECEIVED', 'DRAFTED', 'REFUSED', 'WITHDRAWN') or num_nonnulls(drafted_by_id, approved_by_id, approved_print) = 3);
alter table subject_access_request add constraint subject_access_ended check ((stage in ('SENT', 'REFUSED', 'WITHDRAWN')) = (ended_at is not null));
${wordCheck('subject_access_request', 'asked_by', SubjectAccessAsker)}
${wordCheck('subject_access_request', 'stage', SubjectAccessStage)}
${wordCheck('subject_access_request', 'identity_checked', IdentityCheck)}
${wordCheck('subject_access_request', 'extended_because', ExtensionReason)}
${wordCheck('subject_access_request', 'refused_because', SubjectAccessRefusal)}
alter table subject_access_request add constraint subject_access_request_person_id_foreign foreign key (person_id) references person (id);
alter table subject_access_request add constraint subject_access_request_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table subject_access_request add constraint subject_access_request_identity_checked_by_id_foreign foreign key (identity_checked_by_id) references staff (id) on delete set null;
alter table subject_access_request add constraint subject_access_request_drafted_by_id_foreign foreign key (drafted_by_id) references staff (id) on delete set null;
alter table subject_access_request add constraint subject_access_request_approved_by_id_foreign foreign key (approved_by_id) references staff (id) on delete set null;
alter table subject_access_request add constraint subject_access_request_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;

create table subject_access_item (
  id uuid not null default app.new_id(),
  request_id uuid not null,
  kind text not null,
  item text not null,
  state text not null,
  ground text null,
  sealed bytea null,
  decided_at timestamptz not null,
  decided_by_id uuid not null,
  primary key (id)
);
alter table subject_access_item add constraint subject_access_item_request_id_item_unique unique (request_id, item);
alter table subject_access_item add constraint subject_access_item_ground check ((state = 'WITHHELD') = (ground is not null));
alter table subject_access_item add constraint subject_access_item_words check ((state = 'REDACTED') = (sealed is not null));
${wordCheck('subject_access_item', 'kind', SubjectAccessKind)}
${wordCheck('subject_access_item', 'state', ItemState)}
${wordCheck('subject_access_item', 'ground', WithholdingGround)}
alter table subject_access_item add constraint subject_access_item_request_id_foreign foreign key (request_id) references subject_access_request (id);
alter table subject_access_item add constraint subject_access_item_decided_by_id_foreign foreign key (decided_by_id) references staff (id);

create trigger refuse_forgotten after insert on subject_access_request for each row execute function app.refuse_forgotten('person_id');
alter table subject_access_request enable always trigger refuse_forgotten;
${wordCheck('audit_entry', 'kind', AuditKind)}
`;

/** In the transaction of the act, whoever acts. */
const audit = `
create function app.audit_subject_access() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, person_id, facts)
  values ('SUBJECT_ACCESS_CHANGED', app.staff_id(), app.session_id(), new.person_id,
    jsonb_strip_nulls(jsonb_build_object('request', new.id, 'stage', new.stage, 'dueOn', new.due_on,
      'identityChecked', new.identity_checked, 'extended', new.extended_because, 'refused', new.refused_because)));
  return null;
end $$;
create trigger audited after insert on subject_access_request for each row execute function app.audit_subject_access();
create trigger audited_change after update of stage, due_on, identity_checked on subject_access_request for each row
  when (new.stage is distinct from old.stage or new.due_on is distinct from old.due_on
    or new.identity_checked is distinct from old.identity_checked) execute function app.audit_subject_access();

create function app.audit_subject_access_copy() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, person_id, facts)
  values ('SUBJECT_ACCESS_COPY_TAKEN', app.staff_id(), app.session_id(), new.person_id, jsonb_build_object('request', new.id));
  return null;
end $$;
create trigger audited_copy after update of copy_taken_at on subject_access_request for each row
  when (new.copy_taken_at is distinct from old.copy_taken_at) execute function app.audit_subject_access_copy();
`;

const door = `
-- The person of a request that whoever protects data may read for: theirs to handle, identity made sure, not ended, no wall.
create function app.subject_access_person(request uuid) returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select r.person_id from public.subject_access_request r where r.id = request and app.protects_data()
    and r.identity_checked_at is not null and r.ended_at is null and not app.walled_from(null, null, r.person_id));
end $$;

${subjectMaterialFunction}
-- By what a text could give away somebody else: everybody of the person's cases and reports, and whoever lives with them.
create function app.subject_access_people(request uuid)
  returns table (id uuid, kind text, name text, phone text, email text, address text, postcode text, reported boolean, theirs boolean)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare person uuid := app.subject_access_person(request);
begin
  if person is null then return; end if;
  return query
  with same as materialized (select s as id from app.same_person(person) s),
  cases as materialized (
    select p.case_id as id from public.party p where p.person_id in (select same.id from same)
    union select r.case_id from public.report r where r.reporter_id in (select same.id from same) and r.case_id is not null),
  people as materialized (
    select p.person_id as id from public.party p where p.case_id in (select cases.id from cases)
    union select r.reporter_id from public.report r where r.case_id in (select cases.id from cases) and r.reporter_id is not null
    union select o from app.lives_with(person) o
    union select same.id from same)
  select h.id, h.kind, h.name, h.phone, h.email, o.address, o.postcode,
         exists (select from public.party p where p.person_id = h.id and p.role = 'REPORTER' and p.case_id in (select cases.id from cases))
           or exists (select from public.report r where r.reporter_id = h.id and r.case_id in (select cases.id from cases)),
         h.id in (select same.id from same)
    from public.person h left join public.property o on o.id = h.property_id where h.id in (select people.id from people)
  -- The places that the cases are about are somebody's, and where it was only who was there may know.
  union all select o.id, 'UNKNOWN', null, null, null, o.address, o.postcode, false, false from public.property o
   where o.id in (select c.property_id from public.asb_case c where c.id in (select cases.id from cases)
       union select r.property_id from public.report r where r.case_id in (select cases.id from cases))
     and o.id not in (select h.property_id from public.person h where h.id in (select same.id from same) and h.property_id is not null)
  union all select r.id, 'UNKNOWN', null, null, null, r.place_name, null, false, false from public.report r
   where r.case_id in (select cases.id from cases) and r.place_name is not null and (r.reporter_id is null or r.reporter_id not in (select same.id from same));
end $$;

-- The key under which words are sealed that were written for the person; the first of them makes it.
create function app.subject_access_key(request uuid) returns table (person_id uuid, wrapped bytea, master_key text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  return query select r.person_id, k.wrapped, k.master_key from public.subject_access_request r
    left join public.person_key k on k.person_id = r.person_id where r.id = request and r.person_id = app.subject_access_person(request);
end $$;

create function app.keep_subject_access_key(request uuid, new_key bytea, by_master text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.person_key (person_id, wrapped, master_key)
  select p, new_key, by_master from app.subject_access_person(request) p where p is not null;
end $$;
`;

/** What was sent is in the register of disclosures of each case it told of, without words. */
const register = `
${wordCheck('disclosure', 'basis', DisclosureBasis)}
alter table disclosure drop constraint disclosure_made_after_advice;
alter table disclosure add constraint disclosure_made_after_advice
  check (made_at is null or basis in ('REFERRAL_WITHOUT_PERMISSION', 'SUBJECT_ACCESS') or advice = 'PROCEED');

create function app.register_subject_access() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  with same as materialized (select s as id from app.same_person(new.person_id) s),
  parts as (select distinct on (p.case_id) p.case_id, p.id as party_id from public.party p
    where p.person_id in (select id from same) order by p.case_id, p.added_at, p.id),
  made as (
    insert into public.disclosure (case_id, status, basis, recipient_kind, recipient_party_id, purpose, lawful_basis, consent, text,
      requested_at, requested_by_id, made_at, made_by_id)
    select case_id, 'MADE', 'SUBJECT_ACCESS', 'PARTY', party_id, 'KEEP_INFORMED', 'ARTICLE_6_1_C_LEGAL_OBLIGATION', 'NOT_RELIED_UPON', '',
      new.drafted_at, new.drafted_by_id, new.ended_at, new.ended_by_id from parts
    returning id, recipient_party_id)
  insert into public.disclosed_item (disclosure_id, number, category, party_id) select id, 1, 'CASE_SUMMARY', recipient_party_id from made;
  return null;
end $$;
create trigger registered after update of stage on subject_access_request for each row
  when (new.stage = 'SENT' and old.stage is distinct from 'SENT') execute function app.register_subject_access();
`;
