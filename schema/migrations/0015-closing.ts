import { Migration } from '@mikro-orm/migrations';
import {
  CaseOutcome,
  CaseStage,
  CaseStatus,
  ContactMethod,
  PerceptionAnswer,
  Stock,
  SurveySide,
  SurveyStatus,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** What closing a case asks for, and what becomes known of it afterwards (3.5, 3.6). */
export class Migration0015Closing extends Migration {
  override async up(): Promise<void> {
    await this.execute(closing);
    await this.execute(surveys);
  }
}

const closing = `
create table closure_notice (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid not null,
  contact_id uuid not null,
  outcome text not null,
  given_at timestamptz not null,
  given_by_id uuid not null,
  taken_back_at timestamptz null,
  primary key (id)
);
create index closure_notice_case_id_given_at_index on closure_notice (case_id, given_at);
create index closure_notice_party_id_index on closure_notice (party_id);
${wordCheck('closure_notice', 'outcome', CaseOutcome)}
alter table closure_notice add constraint closure_notice_case_id_foreign foreign key (case_id) references asb_case (id);
alter table closure_notice add constraint closure_notice_party_id_foreign foreign key (party_id) references party (id);
alter table closure_notice add constraint closure_notice_contact_id_foreign foreign key (contact_id) references contact (id);
alter table closure_notice add constraint closure_notice_given_by_id_foreign foreign key (given_by_id) references staff (id);
call app.follow_case('closure_notice');

create table case_closing (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  outcome text not null,
  closed_at timestamptz not null,
  closed_by_id uuid not null,
  status_before text not null,
  stage_before text not null,
  ended_deadlines uuid[] not null,
  reopened_at timestamptz null,
  reopened_by_id uuid null,
  reopen_reason text null,
  primary key (id)
);
create index case_closing_case_id_closed_at_index on case_closing (case_id, closed_at);
alter table case_closing add constraint case_closing_reopened_with_reason check ((reopened_at is null) = (reopen_reason is null));
${wordCheck('case_closing', 'outcome', CaseOutcome)}
${wordCheck('case_closing', 'status_before', CaseStatus)}
${wordCheck('case_closing', 'stage_before', CaseStage)}
alter table case_closing add constraint case_closing_case_id_foreign foreign key (case_id) references asb_case (id);
alter table case_closing add constraint case_closing_closed_by_id_foreign foreign key (closed_by_id) references staff (id);
alter table case_closing add constraint case_closing_reopened_by_id_foreign foreign key (reopened_by_id) references staff (id) on delete set null;
call app.follow_case('case_closing');

create table case_monitoring (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  reason text not null,
  started_at timestamptz not null,
  started_by_id uuid not null,
  stage_before text not null,
  until date not null,
  deadline_id uuid null,
  ended_at timestamptz null,
  ended_by_id uuid null,
  end_reason text null,
  primary key (id)
);
create index case_monitoring_case_id_started_at_index on case_monitoring (case_id, started_at);
${wordCheck('case_monitoring', 'stage_before', CaseStage)}
alter table case_monitoring add constraint case_monitoring_case_id_foreign foreign key (case_id) references asb_case (id);
alter table case_monitoring add constraint case_monitoring_started_by_id_foreign foreign key (started_by_id) references staff (id);
alter table case_monitoring add constraint case_monitoring_deadline_id_foreign foreign key (deadline_id) references deadline (id) on delete set null;
alter table case_monitoring add constraint case_monitoring_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;
call app.follow_case('case_monitoring');
`;

const surveys = `
create table survey (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  reference text not null,
  case_id uuid not null,
  closing_id uuid not null,
  party_id uuid not null,
  side text not null,
  status text not null,
  issued_at timestamptz not null,
  not_issued_reason text null,
  handling_score int null,
  outcome_score int null,
  comments text null,
  answered_at timestamptz null,
  recorded_by_id uuid null,
  version int not null default 1,
  primary key (id)
);
alter table survey add constraint survey_reference_unique unique (reference);
create index survey_case_id_issued_at_index on survey (case_id, issued_at);
create index survey_closing_id_index on survey (closing_id);
create index survey_party_id_index on survey (party_id);
create index survey_answered on survey (answered_at);
alter table survey add constraint survey_scores_handling check (handling_score is null or (handling_score >= 1 and handling_score <= 5));
alter table survey add constraint survey_scores_outcome check (outcome_score is null or (outcome_score >= 1 and outcome_score <= 5));
alter table survey add constraint survey_answered_with_score check ((status = 'ANSWERED') = (coalesce(handling_score, outcome_score) is not null));
${wordCheck('survey', 'side', SurveySide)}
${wordCheck('survey', 'status', SurveyStatus)}
alter table survey add constraint survey_case_id_foreign foreign key (case_id) references asb_case (id);
alter table survey add constraint survey_closing_id_foreign foreign key (closing_id) references case_closing (id);
alter table survey add constraint survey_party_id_foreign foreign key (party_id) references party (id);
alter table survey add constraint survey_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id) on delete set null;
call app.follow_case('survey');

create table perception_response (
  id uuid not null default app.new_id(),
  source text not null,
  external_reference text not null,
  responded_on date not null,
  stock text not null,
  method text null,
  service_id uuid null,
  answer text not null,
  imported_at timestamptz not null,
  imported_by_id uuid not null,
  primary key (id)
);
alter table perception_response add constraint perception_response_source_external_reference_unique unique (source, external_reference);
create index perception_response_responded on perception_response (responded_on, id);
create index perception_response_service_id_index on perception_response (service_id);
${wordCheck('perception_response', 'stock', Stock)}
${wordCheck('perception_response', 'method', ContactMethod)}
${wordCheck('perception_response', 'answer', PerceptionAnswer)}
alter table perception_response add constraint perception_response_service_id_foreign foreign key (service_id) references service (id) on delete set null;
alter table perception_response add constraint perception_response_imported_by_id_foreign foreign key (imported_by_id) references staff (id);
`;
