import { Migration } from '@mikro-orm/migrations';
import { ActionType, DeadlineType, EventKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** What actions know beyond their type, what their people answered, and the cooperation asked of them. */
export class Migration0009Actions extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('action', 'type', ActionType));
    await this.execute(wordCheck('deadline', 'type', DeadlineType));
    await this.execute(wordCheck('case_event', 'kind', EventKind));
    await this.execute(actions);
    await this.execute(facts);
    await this.execute(answers);
    await this.execute(cooperation);
  }
}

const actions = `
alter table action add version int not null default 1, add place_id uuid null, add helps_id uuid null, add provider text null, add proportionality text null, add breached_clause text null, add ended_at timestamptz null, add outcome text null;
alter table action add constraint action_place_id_foreign foreign key (place_id) references property (id) on delete set null;
alter table action add constraint action_helps_id_foreign foreign key (helps_id) references action (id) on delete set null;
create index action_helps_id_index on action (helps_id);
alter table action add constraint action_outcome_check check (outcome in ('RESOLVED', 'PARTLY_RESOLVED', 'NOT_RESOLVED', 'AGREEMENT_REACHED', 'NO_AGREEMENT', 'TERMS_KEPT', 'TERMS_NOT_KEPT', 'ENGAGED', 'DID_NOT_ENGAGE', 'NOT_ACCEPTED', 'REMAINED_AT_HOME', 'RETURNED_HOME', 'MOVED_AWAY'));
alter table action no force row level security;
alter table action disable row level security;
`;

const facts = `
create table agreement (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  terms text not null,
  starts_on date not null,
  review_on date null,
  ends_on date null,
  primary key (id)
);
create index agreement_case_id_index on agreement (case_id);
alter table agreement add constraint agreement_action_id_unique unique (action_id);
alter table agreement add constraint agreement_case_id_foreign foreign key (case_id) references asb_case (id);
alter table agreement add constraint agreement_action_id_foreign foreign key (action_id) references action (id);
alter table agreement add constraint agreement_ends_after_start check (ends_on is null or ends_on > starts_on);
call app.follow_case('agreement');

create table diary_sheets (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  extension_reason text null,
  returned_on date null,
  feedback_given_at timestamptz null,
  feedback text null,
  primary key (id)
);
create index diary_sheets_case_id_index on diary_sheets (case_id);
alter table diary_sheets add constraint diary_sheets_action_id_unique unique (action_id);
alter table diary_sheets add constraint diary_sheets_case_id_foreign foreign key (case_id) references asb_case (id);
alter table diary_sheets add constraint diary_sheets_action_id_foreign foreign key (action_id) references action (id);
alter table diary_sheets add constraint diary_sheets_ends_after_start check (ends_on >= starts_on);
call app.follow_case('diary_sheets');

create table diary_entry (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  kept_by_id uuid null,
  began_at timestamptz not null,
  ended_at timestamptz null,
  what text not null,
  effect text null,
  from_paper boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  primary key (id)
);
create index diary_entry_case_id_index on diary_entry (case_id);
create index diary_entry_kept_by_id_index on diary_entry (kept_by_id);
create index diary_entry_action_id_began_at_index on diary_entry (action_id, began_at);
alter table diary_entry add constraint diary_entry_case_id_foreign foreign key (case_id) references asb_case (id);
alter table diary_entry add constraint diary_entry_action_id_foreign foreign key (action_id) references action (id);
alter table diary_entry add constraint diary_entry_kept_by_id_foreign foreign key (kept_by_id) references party (id) on delete set null;
alter table diary_entry add constraint diary_entry_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table diary_entry add constraint diary_entry_ends_after_it_began check (ended_at is null or ended_at >= began_at);
call app.follow_case('diary_entry');

create table security_measure (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  kind text not null,
  guidance_from text null,
  guidance text null,
  requested_on date not null,
  fitted_on date null,
  primary key (id)
);
create index security_measure_case_id_index on security_measure (case_id);
alter table security_measure add constraint security_measure_action_id_unique unique (action_id);
alter table security_measure add constraint security_measure_case_id_foreign foreign key (case_id) references asb_case (id);
alter table security_measure add constraint security_measure_action_id_foreign foreign key (action_id) references action (id);
alter table security_measure add constraint security_measure_kind_check check (kind in ('SECURE_LETTER_BOX', 'LOCKS', 'DOOR_OR_WINDOW', 'LIGHTING', 'ALARM', 'CAMERA', 'OTHER'));
alter table security_measure add constraint security_measure_guidance_from_check check (guidance_from in ('POLICE', 'LOCAL_AUTHORITY', 'ENVIRONMENTAL_HEALTH', 'SOCIAL_SERVICES', 'LEGAL_ADVISER', 'OTHER_LANDLORD', 'MEDIATION', 'SUPPORT_PROVIDER', 'ICB_NHS', 'PROBATION', 'YOUTH_JUSTICE', 'FIRE', 'VICTIM_SUPPORT', 'COMMUNITY_SAFETY_PARTNERSHIP'));
call app.follow_case('security_measure');

create table temporary_move (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  moved_on date not null,
  expected_return_on date not null,
  return_plan text not null,
  review_on date null,
  returned_on date null,
  primary key (id)
);
create index temporary_move_case_id_index on temporary_move (case_id);
alter table temporary_move add constraint temporary_move_action_id_unique unique (action_id);
alter table temporary_move add constraint temporary_move_case_id_foreign foreign key (case_id) references asb_case (id);
alter table temporary_move add constraint temporary_move_action_id_foreign foreign key (action_id) references action (id);
alter table temporary_move add constraint temporary_move_returns_after_it_began check (expected_return_on >= moved_on);
call app.follow_case('temporary_move');

create table witness_support (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  hearing_on date null,
  security_reviewed_on date null,
  security_review text null,
  prepared text[] not null default '{}',
  primary key (id)
);
create index witness_support_case_id_index on witness_support (case_id);
alter table witness_support add constraint witness_support_action_id_unique unique (action_id);
alter table witness_support add constraint witness_support_case_id_foreign foreign key (case_id) references asb_case (id);
alter table witness_support add constraint witness_support_action_id_foreign foreign key (action_id) references action (id);
alter table witness_support add constraint witness_support_prepared_check check (prepared <@ array['STATEMENT_READ_AGAIN'::text, 'HEARING_EXPLAINED'::text, 'COURT_VISITED'::text, 'SPECIAL_MEASURES_CONSIDERED'::text, 'ADJUSTMENTS_ARRANGED'::text, 'TRANSPORT_ARRANGED'::text, 'ESCORT_ARRANGED'::text, 'FOLLOW_UP_ARRANGED'::text]);
call app.follow_case('witness_support');
`;

const answers = `
create table action_consent (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  party_id uuid not null,
  answer text not null,
  answered_on date not null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  primary key (id)
);
create index action_consent_case_id_index on action_consent (case_id);
create index action_consent_party_id_index on action_consent (party_id);
create index action_consent_action_id_answered_on_index on action_consent (action_id, answered_on);
alter table action_consent add constraint action_consent_case_id_foreign foreign key (case_id) references asb_case (id);
alter table action_consent add constraint action_consent_action_id_foreign foreign key (action_id) references action (id);
alter table action_consent add constraint action_consent_party_id_foreign foreign key (party_id) references party (id);
alter table action_consent add constraint action_consent_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table action_consent add constraint action_consent_answer_check check (answer in ('AGREED', 'REFUSED', 'WITHDRAWN'));
call app.follow_case('action_consent');

create table action_finding (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  kind text not null,
  found_on date not null,
  what text not null,
  done text null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  primary key (id)
);
create index action_finding_case_id_index on action_finding (case_id);
create index action_finding_action_id_found_on_index on action_finding (action_id, found_on);
alter table action_finding add constraint action_finding_case_id_foreign foreign key (case_id) references asb_case (id);
alter table action_finding add constraint action_finding_action_id_foreign foreign key (action_id) references action (id);
alter table action_finding add constraint action_finding_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table action_finding add constraint action_finding_kind_check check (kind in ('REVIEWED', 'BREACHED'));
call app.follow_case('action_finding');
`;

const cooperation = `
create table cooperation_request (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid not null,
  kind text not null,
  description text null,
  asked_at timestamptz not null,
  by_when date not null,
  adjustments text not null,
  answer text null,
  answered_on date null,
  result text null,
  result_reason text null,
  asked_by_id uuid not null,
  version int not null default 1,
  primary key (id)
);
create index cooperation_request_party_id_index on cooperation_request (party_id);
create index cooperation_request_case_id_asked_at_index on cooperation_request (case_id, asked_at);
alter table cooperation_request add constraint cooperation_request_case_id_foreign foreign key (case_id) references asb_case (id);
alter table cooperation_request add constraint cooperation_request_party_id_foreign foreign key (party_id) references party (id);
alter table cooperation_request add constraint cooperation_request_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
alter table cooperation_request add constraint cooperation_request_answered_on_a_day check ((answer is null) = (answered_on is null));
alter table cooperation_request add constraint cooperation_request_kind_check check (kind in ('SELF_RESOLUTION', 'APPOINTMENT', 'RECORDS', 'MEDIATION'));
alter table cooperation_request add constraint cooperation_request_answer_check check (answer in ('AGREED', 'DECLINED', 'NO_ANSWER'));
alter table cooperation_request add constraint cooperation_request_result_check check (result in ('MET', 'NOT_MET', 'EXCUSED'));
call app.follow_case('cooperation_request');

create table closing_approval (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  approved_at timestamptz not null,
  reason text not null,
  approved_by_id uuid not null,
  primary key (id)
);
create index closing_approval_case_id_index on closing_approval (case_id);
alter table closing_approval add constraint closing_approval_case_id_foreign foreign key (case_id) references asb_case (id);
alter table closing_approval add constraint closing_approval_approved_by_id_foreign foreign key (approved_by_id) references staff (id);
call app.follow_case('closing_approval');
`;
