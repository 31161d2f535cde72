import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { AnsweredBy, EventKind, SensitiveKind, ShowingReason } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** What is kept apart about people: a key for each of them, what is sealed under it, and to whom it was shown. */
export class Migration0026KeptApart extends Migration {
  override async up(): Promise<void> {
    await this.execute(sessions);
    await this.execute(tables);
  }
}

const sessions = `
create function app.session_id() returns uuid language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select s.id from app.session s where ${livingSession});
end $$;

-- Whether the session is somebody's who works cases: nobody else reaches what is kept apart, sealed or not.
create function app.works_cases() returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from app.session s where ${livingSession} and s.roles &&
    array['HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE']);
end $$;
`;

const tables = `
create table person_key (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  person_id uuid not null,
  master_key text not null,
  wrapped bytea not null,
  primary key (id)
);
alter table person_key add constraint person_key_person_id_unique unique (person_id);
create index person_key_master_key_index on person_key (master_key);
alter table person_key add constraint person_key_person_id_foreign foreign key (person_id) references person (id);
call app.follow_person_by('person_key', 'person_id');

create table equality_profile (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  person_id uuid not null,
  sealed bytea null,
  edition text not null,
  answered_by text not null,
  asked_at timestamptz not null,
  asked_by_id uuid not null,
  version int not null default 1,
  primary key (id)
);
alter table equality_profile add constraint equality_profile_person_id_unique unique (person_id);
${wordCheck('equality_profile', 'answered_by', AnsweredBy)}
alter table equality_profile add constraint equality_profile_person_id_foreign foreign key (person_id) references person (id);
alter table equality_profile add constraint equality_profile_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
call app.follow_person_by('equality_profile', 'person_id');

create table sensitive_showing (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  person_id uuid not null,
  kind text not null,
  staff_id uuid not null,
  session_id uuid not null default app.session_id(),
  reason text not null,
  explanation bytea null,
  shown_at timestamptz not null,
  until timestamptz not null,
  primary key (id)
);
create index sensitive_showing_person_id_index on sensitive_showing (person_id);
create index sensitive_showing_staff_id_shown_at_index on sensitive_showing (staff_id, shown_at);
${wordCheck('sensitive_showing', 'kind', SensitiveKind)}
${wordCheck('sensitive_showing', 'reason', ShowingReason)}
alter table sensitive_showing add constraint sensitive_showing_person_id_foreign foreign key (person_id) references person (id);
alter table sensitive_showing add constraint sensitive_showing_staff_id_foreign foreign key (staff_id) references staff (id);
call app.follow_person_by('sensitive_showing', 'person_id');

create table safe_contact_note (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  person_id uuid not null,
  sealed bytea not null,
  noted_at timestamptz not null,
  noted_by_id uuid not null,
  ended_at timestamptz null,
  primary key (id)
);
create index safe_contact_note_person_id_index on safe_contact_note (person_id);
alter table safe_contact_note add constraint safe_contact_note_person_id_foreign foreign key (person_id) references person (id);
alter table safe_contact_note add constraint safe_contact_note_noted_by_id_foreign foreign key (noted_by_id) references staff (id);
call app.follow_person_by('safe_contact_note', 'person_id');

create table health_note (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  person_id uuid not null,
  sealed bytea not null,
  noted_at timestamptz not null,
  noted_by_id uuid not null,
  ended_at timestamptz null,
  primary key (id)
);
create index health_note_person_id_index on health_note (person_id);
alter table health_note add constraint health_note_person_id_foreign foreign key (person_id) references person (id);
alter table health_note add constraint health_note_noted_by_id_foreign foreign key (noted_by_id) references staff (id);
call app.follow_person_by('health_note', 'person_id');

-- What must not be said, and when it is safe to call, is sealed from here on. Of the note the person's row says when it was made.
alter table person drop column safe_times, drop column must_not_be_said, add column safe_contact_noted_at timestamptz null;

${wordCheck('case_event', 'kind', EventKind)}
`;
