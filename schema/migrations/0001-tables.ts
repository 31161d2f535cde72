import { Migration } from '@mikro-orm/migrations';
import {
  ActionStatus,
  ActionType,
  CaseOutcome,
  CaseStage,
  DeadlineStatus,
  DeadlineType,
  EventKind,
  PartyRole,
  ReportStatus,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** The tables as the entities describe them: a test holds the two together. */
export class Migration0001Tables extends Migration {
  override async up(): Promise<void> {
    await this.execute(foundation);
    await this.execute(tables);
  }
}

const foundation = `
create extension if not exists pg_trgm;
create schema if not exists app;
-- A UUIDv7 (RFC 9562): 48 bits of milliseconds, then version, variant and random bits. Built in from PostgreSQL 18 on.
create function app.new_id() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;
`;

const tables = `
create table area (
  id uuid not null default app.new_id(),
  name text not null,
  import_id uuid null,
  primary key (id)
);
alter table area add constraint area_name_unique unique (name);

create table policy_version (
  id uuid not null default app.new_id(),
  number int not null,
  title text not null,
  valid_from date not null,
  document jsonb not null,
  primary key (id)
);
alter table policy_version add constraint policy_version_number_unique unique (number);

create table service (
  id uuid not null default app.new_id(),
  area_id uuid not null,
  name text not null,
  type text not null,
  nation text not null,
  import_id uuid null,
  primary key (id)
);
alter table service add constraint service_area_id_name_unique unique (area_id, name);
alter table service add constraint service_type_check check (type in ('HOUSING', 'CAS2'));
alter table service add constraint service_nation_check check (nation in ('ENGLAND', 'WALES', 'NORTHERN_IRELAND'));

create table property (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  service_id uuid not null,
  address text not null,
  postcode text null,
  lsoa_code text null,
  communal boolean not null default false,
  primary key (id)
);
create index property_service_id_index on property (service_id);

create table person (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  kind text not null default 'INDIVIDUAL',
  name text null,
  date_of_birth date null,
  phone text null,
  email text null,
  occupancy_type text null,
  property_id uuid null,
  primary key (id)
);
create index person_property_id_index on person (property_id);
create index person_name_search on person using gin (name gin_trgm_ops);
alter table person add constraint person_kind_check check (kind in ('INDIVIDUAL', 'GROUP', 'ORGANISATION', 'UNKNOWN'));
alter table person add constraint person_occupancy_type_check check (occupancy_type in ('LICENCE', 'EXCLUDED_LICENCE', 'CAS2_LICENCE', 'ASSURED', 'ASSURED_SHORTHOLD', 'SECURE', 'INTRODUCTORY', 'DEMOTED', 'SECURE_CONTRACT_W', 'STANDARD_CONTRACT_W', 'SUPPORTED_STANDARD_CONTRACT_W', 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_W', 'SHARED_OWNER', 'LEASEHOLDER', 'NON_OCCUPANT'));

create table staff (
  id uuid not null default app.new_id(),
  issuer text not null,
  subject text not null,
  name text not null,
  left_on date null,
  primary key (id)
);
alter table staff add constraint staff_issuer_subject_unique unique (issuer, subject);

create table data_import (
  id uuid not null default app.new_id(),
  mapping text not null,
  file_name text not null,
  content_hash text not null,
  started_at timestamptz not null,
  finished_at timestamptz null,
  started_by text not null,
  staff_id uuid null,
  status text not null,
  read_count int not null default 0,
  imported_count int not null default 0,
  filtered_count int not null default 0,
  already_there_count int not null default 0,
  rejected_count int not null default 0,
  primary key (id)
);
create index data_import_content_hash_index on data_import (content_hash);
alter table data_import add constraint data_import_status_check check (status in ('RUNNING', 'COMPLETED', 'INTERRUPTED', 'FAILED', 'DRY_RUN'));

create table asb_case (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  reference text not null,
  status text not null default 'OPEN',
  stage text not null default 'INITIAL_INTERVIEW',
  category text not null,
  harm_rating text not null,
  risk_level text null,
  urgency text not null,
  hate_strands text[] null,
  service_id uuid not null,
  property_id uuid null,
  owner_id uuid null,
  named_staff uuid[] null,
  opened_at timestamptz not null,
  closed_at timestamptz null,
  outcome text null,
  closing_reason text null,
  review_right_informed_at timestamptz null,
  closure_notice_at timestamptz null,
  last_contact_at timestamptz null,
  policy_version_id uuid not null,
  external_reference text null,
  import_id uuid null,
  import_key text null,
  import_row int null,
  version int not null default 1,
  primary key (id)
);
alter table asb_case add constraint asb_case_reference_unique unique (reference);
create index asb_case_status_index on asb_case (status);
create index asb_case_property_id_index on asb_case (property_id);
create index asb_case_owner_id_index on asb_case (owner_id);
create index asb_case_closed on asb_case (closed_at);
create index asb_case_service_opened on asb_case (service_id, opened_at, id);
create index asb_case_opened on asb_case (opened_at, id);
alter table asb_case add constraint asb_case_import_identity unique (import_key, import_row);
alter table asb_case add constraint asb_case_closed_with_outcome check ((status = 'CLOSED') = (closed_at is not null) and (status = 'CLOSED') = (outcome is not null));
alter table asb_case add constraint asb_case_closed_after_opened check (closed_at is null or closed_at >= opened_at);
alter table asb_case add constraint asb_case_status_check check (status in ('OPEN', 'MONITORING', 'CLOSED'));
${wordCheck('asb_case', 'stage', CaseStage)}
alter table asb_case add constraint asb_case_category_check check (category in ('HATE_CRIME', 'DOMESTIC_ABUSE', 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION', 'VIOLENCE', 'VANDALISM_DAMAGE_GRAFFITI', 'CRIMINAL_ACTIVITY', 'DRUG_DEALING', 'CUCKOOING_MATE_CRIME', 'CYBER_CRIME', 'NOISE_NUISANCE', 'PARTIES', 'WEAPONS'));
alter table asb_case add constraint asb_case_harm_rating_check check (harm_rating in ('SERIOUS', 'MEDIUM'));
alter table asb_case add constraint asb_case_risk_level_check check (risk_level in ('LOW', 'MEDIUM', 'HIGH'));
alter table asb_case add constraint asb_case_urgency_check check (urgency in ('EMERGENCY', 'NON_EMERGENCY'));
alter table asb_case add constraint asb_case_hate_strands_check check (hate_strands <@ array['RACE'::text, 'RELIGION'::text, 'SEXUAL_ORIENTATION'::text, 'DISABILITY'::text, 'TRANSGENDER_IDENTITY'::text, 'AGE'::text, 'SEX'::text, 'OTHER'::text]);
${wordCheck('asb_case', 'outcome', CaseOutcome)}

create table report (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  reference text not null,
  received_at timestamptz not null,
  received_precision text not null default 'INSTANT',
  occurred_at timestamptz null,
  channel text not null,
  reporter_type text not null,
  reporter_id uuid null,
  service_id uuid not null,
  property_id uuid null,
  category text null,
  behaviour text null,
  description text null,
  danger_now boolean not null default false,
  violence boolean null,
  police_called_at timestamptz null,
  hate_strands text[] null,
  status text not null default 'RECEIVED',
  urgency text null,
  limbs text[] null,
  not_asb_reason text null,
  redirect_target text null,
  triage_note text null,
  triaged_at timestamptz null,
  policy_version_id uuid null,
  case_id uuid null,
  recorded_by_id uuid null,
  assigned_to_id uuid null,
  named_staff uuid[] null,
  place_name text null,
  lsoa_code text null,
  latitude double precision null,
  longitude double precision null,
  external_reference text null,
  import_id uuid null,
  import_key text null,
  import_row int null,
  version int not null default 1,
  primary key (id)
);
alter table report add constraint report_reference_unique unique (reference);
create index report_reporter on report (reporter_id) where reporter_id is not null;
create index report_property on report (property_id) where property_id is not null;
create index report_status_index on report (status);
create index report_case on report (case_id) where case_id is not null;
create index report_service_received on report (service_id, received_at, id);
create index report_received on report (received_at, id);
alter table report add constraint report_import_identity unique (import_key, import_row);
alter table report add constraint report_occurred_before_received check (occurred_at is null or occurred_at <= received_at);
alter table report add constraint report_received_precision_check check (received_precision in ('INSTANT', 'DAY', 'MONTH'));
alter table report add constraint report_channel_check check (channel in ('HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'IN_PERSON_OFFICE', 'IN_PERSON_VISIT', 'MAIN_OFFICE', 'REPORT_FORM_POST', 'REPORT_FORM_EMAIL', 'REPORT_FORM_BY_HAND', 'WEBSITE', 'AGENCY_REFERRAL', 'API'));
alter table report add constraint report_reporter_type_check check (reporter_type in ('OCCUPANT', 'NEIGHBOUR', 'STAFF', 'CONTRACTOR', 'BUSINESS', 'WORKER', 'VISITOR', 'AGENCY', 'ANONYMOUS'));
alter table report add constraint report_category_check check (category in ('HATE_CRIME', 'DOMESTIC_ABUSE', 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION', 'VIOLENCE', 'VANDALISM_DAMAGE_GRAFFITI', 'CRIMINAL_ACTIVITY', 'DRUG_DEALING', 'CUCKOOING_MATE_CRIME', 'CYBER_CRIME', 'NOISE_NUISANCE', 'PARTIES', 'WEAPONS'));
alter table report add constraint report_behaviour_check check (behaviour in ('INTIMIDATION_HARASSMENT', 'FOULING', 'GRAFFITI', 'FLY_TIPPING', 'NUISANCE_VEHICLES', 'VIOLENCE', 'TARGETING_IDENTIFIED_GROUP', 'DRUG_SELLING_OR_UNLAWFUL_USE', 'EXCESSIVE_NOISE', 'OTHER'));
alter table report add constraint report_hate_strands_check check (hate_strands <@ array['RACE'::text, 'RELIGION'::text, 'SEXUAL_ORIENTATION'::text, 'DISABILITY'::text, 'TRANSGENDER_IDENTITY'::text, 'AGE'::text, 'SEX'::text, 'OTHER'::text]);
${wordCheck('report', 'status', ReportStatus)}
alter table report add constraint report_urgency_check check (urgency in ('EMERGENCY', 'NON_EMERGENCY'));
alter table report add constraint report_limbs_check check (limbs <@ array['HARASSMENT_ALARM_DISTRESS'::text, 'RESIDENTIAL_NUISANCE'::text, 'HOUSING_RELATED_NUISANCE'::text, 'EXTENDED_POLICY'::text]);
alter table report add constraint report_not_asb_reason_check check (not_asb_reason in ('WASHING_MACHINE_NOISE', 'DAYTIME_MUSIC', 'MOVING_OBJECTS', 'DOOR_SLAMMING', 'LIFESTYLE_CLASH', 'ONE_OFF_PARTY', 'COOKING_ODOURS', 'OTHER'));
alter table report add constraint report_redirect_target_check check (redirect_target in ('DOMESTIC_ABUSE', 'SERVICE_COMPLAINT', 'WHISTLEBLOWING', 'TENANCY_FRAUD', 'SAFEGUARDING'));

create table party (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  person_id uuid not null,
  role text not null,
  relation_to_household text null,
  informed boolean not null default true,
  added_at timestamptz not null,
  primary key (id)
);
create index party_person_id_index on party (person_id);
alter table party add constraint party_case_id_person_id_role_unique unique (case_id, person_id, role);
${wordCheck('party', 'role', PartyRole)}

create table incident (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  report_id uuid null,
  occurred_at timestamptz not null,
  ended_at timestamptz null,
  behaviour text null,
  description text null,
  primary key (id)
);
create index incident_report_id_index on incident (report_id);
create index incident_case_id_occurred_at_index on incident (case_id, occurred_at);
alter table incident add constraint incident_ends_after_it_began check (ended_at is null or ended_at >= occurred_at);
alter table incident add constraint incident_behaviour_check check (behaviour in ('INTIMIDATION_HARASSMENT', 'FOULING', 'GRAFFITI', 'FLY_TIPPING', 'NUISANCE_VEHICLES', 'VIOLENCE', 'TARGETING_IDENTIFIED_GROUP', 'DRUG_SELLING_OR_UNLAWFUL_USE', 'EXCESSIVE_NOISE', 'OTHER'));

create table contact (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid null,
  method text not null,
  occurred_at timestamptz not null,
  reached boolean not null,
  approach_agreed boolean not null default false,
  summary text null,
  recorded_by_id uuid not null,
  primary key (id)
);
create index contact_party_id_index on contact (party_id);
create index contact_case_id_occurred_at_index on contact (case_id, occurred_at);
alter table contact add constraint contact_method_check check (method in ('PHONE', 'IN_PERSON', 'EMAIL', 'LETTER', 'TEXT_MESSAGE', 'ONLINE'));

create table case_event (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid null,
  report_id uuid null,
  kind text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor_id uuid null,
  facts jsonb not null,
  seq int not null default 0,
  "position" bigserial,
  txid xid8 not null default pg_current_xact_id(),
  previous_hash bytea null,
  hash bytea null,
  primary key (id)
);
create index case_event_feed on case_event (txid, "position");
create unique index case_event_report on case_event (report_id, seq) where case_id is null;
create unique index case_event_case on case_event (case_id, seq) where case_id is not null;
alter table case_event add constraint case_event_of_something check (case_id is not null or report_id is not null);
${wordCheck('case_event', 'kind', EventKind)}

create table action (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid null,
  area text not null,
  type text not null,
  status text not null,
  agency text null,
  description text null,
  due_on date null,
  recorded_at timestamptz not null,
  completed_at timestamptz null,
  result text null,
  recorded_by_id uuid not null,
  primary key (id)
);
create index action_party_id_index on action (party_id);
create index action_case_id_recorded_at_index on action (case_id, recorded_at);
alter table action add constraint action_area_check check (area in ('PREVENTION', 'EARLY_INTERVENTION', 'SUPPORT', 'FORMAL_AND_LEGAL'));
${wordCheck('action', 'type', ActionType)}
${wordCheck('action', 'status', ActionStatus)}
alter table action add constraint action_agency_check check (agency in ('POLICE', 'LOCAL_AUTHORITY', 'ENVIRONMENTAL_HEALTH', 'SOCIAL_SERVICES', 'LEGAL_ADVISER', 'OTHER_LANDLORD', 'MEDIATION', 'SUPPORT_PROVIDER', 'ICB_NHS', 'PROBATION', 'YOUTH_JUSTICE', 'FIRE', 'VICTIM_SUPPORT', 'COMMUNITY_SAFETY_PARTNERSHIP'));

create table deadline (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid null,
  report_id uuid null,
  action_id uuid null,
  type text not null,
  status text not null default 'PENDING',
  conditional boolean not null default false,
  starts_at timestamptz not null,
  due_at timestamptz not null,
  met_at timestamptz null,
  clause text null,
  wake_at timestamptz null,
  policy_version_id uuid not null,
  calendar_version text not null,
  primary key (id)
);
create index deadline_report_id_index on deadline (report_id);
create index deadline_action_id_index on deadline (action_id);
create index deadline_type_started on deadline (type, starts_at);
create index deadline_wake on deadline (wake_at) where wake_at is not null;
create index deadline_case_id_due_at_index on deadline (case_id, due_at);
alter table deadline add constraint deadline_due_after_start check (due_at >= starts_at);
alter table deadline add constraint deadline_of_something check (case_id is not null or report_id is not null);
${wordCheck('deadline', 'type', DeadlineType)}
${wordCheck('deadline', 'status', DeadlineStatus)}

create table staff_grant (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  role text not null,
  area_id uuid null,
  service_id uuid null,
  primary key (id)
);
create index staff_grant_staff_id_index on staff_grant (staff_id);
alter table staff_grant add constraint staff_grant_one_scope check (area_id is null or service_id is null);
alter table staff_grant add constraint staff_grant_role_check check (role in ('HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE', 'SMT', 'EQUALITY_AND_DIVERSITY_GROUP', 'PARTNER_USER', 'DATA_PROTECTION_OFFICER', 'SYSTEM_ADMIN', 'ANALYST', 'INTEGRATOR'));

alter table area add constraint area_import_id_foreign foreign key (import_id) references data_import (id) on delete set null;

alter table service add constraint service_area_id_foreign foreign key (area_id) references area (id);
alter table service add constraint service_import_id_foreign foreign key (import_id) references data_import (id) on delete set null;

alter table property add constraint property_service_id_foreign foreign key (service_id) references service (id);

alter table person add constraint person_property_id_foreign foreign key (property_id) references property (id) on delete set null;

alter table data_import add constraint data_import_staff_id_foreign foreign key (staff_id) references staff (id) on delete set null;

alter table asb_case add constraint asb_case_service_id_foreign foreign key (service_id) references service (id);
alter table asb_case add constraint asb_case_property_id_foreign foreign key (property_id) references property (id) on delete set null;
alter table asb_case add constraint asb_case_owner_id_foreign foreign key (owner_id) references staff (id) on delete set null;
alter table asb_case add constraint asb_case_policy_version_id_foreign foreign key (policy_version_id) references policy_version (id);
alter table asb_case add constraint asb_case_import_id_foreign foreign key (import_id) references data_import (id) on delete set null;

alter table report add constraint report_reporter_id_foreign foreign key (reporter_id) references person (id) on delete set null;
alter table report add constraint report_service_id_foreign foreign key (service_id) references service (id);
alter table report add constraint report_property_id_foreign foreign key (property_id) references property (id) on delete set null;
alter table report add constraint report_policy_version_id_foreign foreign key (policy_version_id) references policy_version (id) on delete set null;
alter table report add constraint report_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table report add constraint report_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id) on delete set null;
alter table report add constraint report_assigned_to_id_foreign foreign key (assigned_to_id) references staff (id) on delete set null;
alter table report add constraint report_import_id_foreign foreign key (import_id) references data_import (id) on delete set null;

alter table party add constraint party_case_id_foreign foreign key (case_id) references asb_case (id);
alter table party add constraint party_person_id_foreign foreign key (person_id) references person (id);

alter table incident add constraint incident_case_id_foreign foreign key (case_id) references asb_case (id);
alter table incident add constraint incident_report_id_foreign foreign key (report_id) references report (id) on delete set null;

alter table contact add constraint contact_case_id_foreign foreign key (case_id) references asb_case (id);
alter table contact add constraint contact_party_id_foreign foreign key (party_id) references party (id) on delete set null;
alter table contact add constraint contact_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);

alter table case_event add constraint case_event_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table case_event add constraint case_event_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table case_event add constraint case_event_actor_id_foreign foreign key (actor_id) references staff (id) on delete set null;

alter table action add constraint action_case_id_foreign foreign key (case_id) references asb_case (id);
alter table action add constraint action_party_id_foreign foreign key (party_id) references party (id) on delete set null;
alter table action add constraint action_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);

alter table deadline add constraint deadline_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table deadline add constraint deadline_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table deadline add constraint deadline_action_id_foreign foreign key (action_id) references action (id) on delete set null;
alter table deadline add constraint deadline_policy_version_id_foreign foreign key (policy_version_id) references policy_version (id);

alter table staff_grant add constraint staff_grant_staff_id_foreign foreign key (staff_id) references staff (id) on delete cascade;
alter table staff_grant add constraint staff_grant_area_id_foreign foreign key (area_id) references area (id) on delete cascade;
alter table staff_grant add constraint staff_grant_service_id_foreign foreign key (service_id) references service (id) on delete cascade;
`;
