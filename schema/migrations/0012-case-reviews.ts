import { Migration } from '@mikro-orm/migrations';

/** ASB case reviews and the procedures of local authorities (policy 16). */
export class Migration0012CaseReviews extends Migration {
  override async up(): Promise<void> {
    await this.execute(caseReviews);
  }
}

const caseReviews = `
create table local_authority (
  id uuid not null default app.new_id(),
  name text not null,
  service_ids uuid[] not null default '{}',
  contact text null,
  procedure_url text null,
  lead_agency text null,
  complaints_needed int not null default 3,
  within_months int not null default 6,
  reported_within_months int not null default 1,
  acknowledge_working_days int null,
  decide_working_days int null,
  review_working_days int null,
  version int not null default 1,
  primary key (id)
);
create table service_complaint (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid null,
  made_at timestamptz not null,
  about text null,
  external_reference text null,
  review_explained_at timestamptz null,
  recorded_by_id uuid not null,
  primary key (id)
);
create table case_review (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  reference text not null,
  case_id uuid not null,
  local_authority_id uuid not null,
  applicant_kind text not null,
  applicant_id uuid null,
  applicant_name text null,
  consent_at timestamptz null,
  received_at timestamptz not null,
  acknowledged_at timestamptz null,
  complaints_counted int not null,
  complaints_needed int not null,
  decision text not null default 'PENDING',
  grounds text[] null,
  decided_at timestamptz null,
  decided_by text null,
  decision_reasons text null,
  applicant_told_at timestamptz null,
  status text not null default 'NOT_STARTED',
  reviewed_at timestamptz null,
  applicant_invited boolean null,
  findings text null,
  appealed_at timestamptz null,
  appeal_grounds text null,
  appeal_decided_at timestamptz null,
  appeal_upheld boolean null,
  version int not null default 1,
  primary key (id)
);
create table recommendation (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  case_review_id uuid not null,
  recommends text not null,
  addressed_to text null,
  owner_id uuid null,
  due_on date null,
  status text not null default 'MADE',
  response text null,
  answered_at timestamptz null,
  carried_out_at timestamptz null,
  version int not null default 1,
  primary key (id)
);
alter table local_authority add constraint local_authority_name_unique unique (name);
create index local_authority_services on local_authority using gin (service_ids);
create index service_complaint_case_id_index on service_complaint (case_id);
alter table case_review add constraint case_review_reference_unique unique (reference);
create index case_review_received on case_review (received_at, id);
create index case_review_case_id_received_at_index on case_review (case_id, received_at);
create index recommendation_case_id_index on recommendation (case_id);
create index recommendation_case_review_id_index on recommendation (case_review_id);
alter table party add review_right_informed_at timestamptz null;
alter table deadline add case_review_id uuid null, add recommendation_id uuid null;
alter table deadline add constraint deadline_case_review_id_foreign foreign key (case_review_id) references case_review (id) on delete set null;
alter table deadline add constraint deadline_recommendation_id_foreign foreign key (recommendation_id) references recommendation (id) on delete set null;
create index deadline_case_review_id_index on deadline (case_review_id);
create index deadline_recommendation_id_index on deadline (recommendation_id);
alter table service_complaint add constraint service_complaint_case_id_foreign foreign key (case_id) references asb_case (id);
alter table service_complaint add constraint service_complaint_party_id_foreign foreign key (party_id) references party (id) on delete set null;
alter table service_complaint add constraint service_complaint_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table case_review add constraint case_review_case_id_foreign foreign key (case_id) references asb_case (id);
alter table case_review add constraint case_review_local_authority_id_foreign foreign key (local_authority_id) references local_authority (id);
alter table case_review add constraint case_review_applicant_id_foreign foreign key (applicant_id) references party (id) on delete set null;
alter table case_review add constraint case_review_decision_has_its_time check ((decision = 'PENDING') = (decided_at is null));
alter table case_review add constraint case_review_decided_once_received check (decided_at is null or decided_at >= received_at);
alter table case_review add constraint case_review_applicant_kind_check check (applicant_kind in ('INDIVIDUAL', 'COMMUNITY', 'BUSINESS', 'THIRD_PARTY'));
alter table case_review add constraint case_review_decision_check check (decision in ('PENDING', 'THRESHOLD_MET', 'THRESHOLD_NOT_MET'));
alter table case_review add constraint case_review_grounds_check check (grounds <@ array['QUALIFYING_COMPLAINTS'::text, 'PERSISTENCE'::text, 'HARM'::text, 'INADEQUATE_RESPONSE'::text]);
alter table case_review add constraint case_review_status_check check (status in ('NOT_STARTED', 'CARRIED_OUT', 'RECOMMENDATIONS_MADE', 'APPEALED', 'CLOSED'));
alter table recommendation add constraint recommendation_case_id_foreign foreign key (case_id) references asb_case (id);
alter table recommendation add constraint recommendation_case_review_id_foreign foreign key (case_review_id) references case_review (id);
alter table recommendation add constraint recommendation_owner_id_foreign foreign key (owner_id) references staff (id) on delete set null;
alter table recommendation add constraint recommendation_status_check check (status in ('MADE', 'ACCEPTED', 'NOT_ACCEPTED', 'CARRIED_OUT'));
call app.follow_case('case_review');
call app.follow_case('recommendation');
call app.follow_case('service_complaint');
`;
