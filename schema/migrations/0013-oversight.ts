import { Migration } from '@mikro-orm/migrations';
import { LeadReviewDecision, StaffRole } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Reviews by those who answer for cases (15.2, 15.3), who leads them, and the training of staff (13). */
export class Migration0013Oversight extends Migration {
  override async up(): Promise<void> {
    await this.execute(reviews);
    await this.execute(training);
  }
}

const reviews = `
create table lead_review (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  role text not null,
  decision text not null,
  note text null,
  reviewed_at timestamptz not null,
  due_at timestamptz not null,
  policy_version_id uuid not null,
  reviewed_by_id uuid not null,
  primary key (id)
);
create index lead_review_case_id_role_reviewed_at_index on lead_review (case_id, role, reviewed_at);
create index lead_review_made on lead_review (reviewed_at, id);
create index lead_review_reviewed_by_id_reviewed_at_index on lead_review (reviewed_by_id, reviewed_at);
alter table lead_review add constraint lead_review_of_whom check (role in ('SERVICE_LEAD', 'AREA_MANAGER'));
${wordCheck('lead_review', 'role', StaffRole)}
${wordCheck('lead_review', 'decision', LeadReviewDecision)}
alter table lead_review add constraint lead_review_case_id_foreign foreign key (case_id) references asb_case (id);
alter table lead_review add constraint lead_review_policy_version_id_foreign foreign key (policy_version_id) references policy_version (id);
alter table lead_review add constraint lead_review_reviewed_by_id_foreign foreign key (reviewed_by_id) references staff (id);
call app.follow_case('lead_review');
create index asb_case_running on asb_case (service_id) where status <> 'CLOSED';

create table case_assignment (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  from_id uuid null,
  to_id uuid not null,
  reason text not null,
  assigned_at timestamptz not null,
  assigned_by_id uuid not null,
  primary key (id)
);
create index case_assignment_case_id_assigned_at_index on case_assignment (case_id, assigned_at);
alter table case_assignment add constraint case_assignment_case_id_foreign foreign key (case_id) references asb_case (id);
alter table case_assignment add constraint case_assignment_from_id_foreign foreign key (from_id) references staff (id) on delete set null;
alter table case_assignment add constraint case_assignment_to_id_foreign foreign key (to_id) references staff (id);
alter table case_assignment add constraint case_assignment_assigned_by_id_foreign foreign key (assigned_by_id) references staff (id);
call app.follow_case('case_assignment');
`;

const training = `
create table staff_training (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  module text not null,
  completed_on date not null,
  expires_on date null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  withdrawn_at timestamptz null,
  primary key (id)
);
alter table staff_training add constraint staff_training_staff_id_module_completed_on_unique unique (staff_id, module, completed_on);
alter table staff_training add constraint staff_training_expires_after check (expires_on is null or expires_on > completed_on);
alter table staff_training add constraint staff_training_staff_id_foreign foreign key (staff_id) references staff (id);
alter table staff_training add constraint staff_training_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
`;
