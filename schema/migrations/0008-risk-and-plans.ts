import { Migration } from '@mikro-orm/migrations';
import {
  AgencyKind,
  AgreementMethod,
  LandlordRole,
  LivingAtHome,
  PlanItemBy,
  PlanItemStatus,
  VisitStatus,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** The risk to people (8.7, 4.2), further incidents, action plans (8.10), and the deadlines that come of them. */
export class Migration0008RiskAndPlans extends Migration {
  override async up(): Promise<void> {
    await this.execute(riskAssessments);
    await this.execute(readers);
    await this.execute(incidents);
    await this.execute(plans);
    await this.execute(visits);
  }
}

const riskAssessments = `
create table risk_assessment (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid null,
  person_id uuid not null,
  party_id uuid null,
  assessed_as text not null,
  assessed_at timestamptz not null,
  answered_by_person boolean not null,
  answers jsonb not null,
  notes text null,
  score int not null,
  computed_level text not null,
  reasons text[] not null,
  level text not null,
  level_reason text null,
  control_measures text null,
  review_due_at timestamptz not null,
  replaced_at timestamptz null,
  policy_version_id uuid not null,
  assessed_by_id uuid not null,
  primary key (id)
);
create index risk_assessment_party_id_index on risk_assessment (party_id);
create index risk_assessment_level_index on risk_assessment (level);
create index risk_assessment_case_id_assessed_at_index on risk_assessment (case_id, assessed_at);
create index risk_assessment_person_id_assessed_at_index on risk_assessment (person_id, assessed_at);
alter table risk_assessment add constraint risk_assessment_assessed_as_check check (assessed_as in ('EXPERIENCING', 'ALLEGED_PERPETRATOR', 'OCCUPANT'));
alter table risk_assessment add constraint risk_assessment_computed_level_check check (computed_level in ('LOW', 'MEDIUM', 'HIGH'));
alter table risk_assessment add constraint risk_assessment_level_check check (level in ('LOW', 'MEDIUM', 'HIGH'));
alter table risk_assessment add constraint risk_assessment_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table risk_assessment add constraint risk_assessment_person_id_foreign foreign key (person_id) references person (id);
alter table risk_assessment add constraint risk_assessment_party_id_foreign foreign key (party_id) references party (id) on delete set null;
alter table risk_assessment add constraint risk_assessment_policy_version_id_foreign foreign key (policy_version_id) references policy_version (id);
alter table risk_assessment add constraint risk_assessment_assessed_by_id_foreign foreign key (assessed_by_id) references staff (id);

alter table deadline add column risk_assessment_id uuid null;
create index deadline_risk_assessment_id_index on deadline (risk_assessment_id);
alter table deadline add constraint deadline_risk_assessment_id_foreign foreign key (risk_assessment_id) references risk_assessment (id) on delete set null;
alter table deadline drop constraint deadline_of_something;
alter table deadline add constraint deadline_of_something check (case_id is not null or report_id is not null or risk_assessment_id is not null);
`;

/** Rows of a case follow it; those of no case follow the person they are about: call app.follow_person('…') beside. */
const readers = `
create function app.set_readers_from_person() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select p.readers into new.readers from public.person p where p.id = new.person_id;
  return new;
end $$;

create function app.spread_person_readers_to() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('update public.%I set readers = $1 where person_id = $2 and case_id is null', tg_argv[0])
    using new.readers, new.id;
  return null;
end $$;

create procedure app.follow_person(followers text) language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('create trigger readers_at_insert_of_person before insert on public.%I for each row
    when (new.case_id is null and (new.readers is null or new.readers = ''{}'' or current_user = current_database() || ''_user''))
    execute function app.set_readers_from_person()', followers);
  execute format('create trigger readers_at_update_of_person before update of person_id, case_id, readers on public.%I
    for each row when (new.case_id is null) execute function app.set_readers_from_person()', followers);
  execute format('create trigger person_readers_spread_to_%s after update of readers on public.person for each row
    when (new.readers is distinct from old.readers) execute function app.spread_person_readers_to(%L)',
    followers, followers);
end $$;

call app.follow_case('risk_assessment');
call app.follow_person('risk_assessment');

create function app.set_readers_of_deadline() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  elsif new.report_id is not null then
    select r.readers into new.readers from public.report r where r.id = new.report_id;
  else
    select a.readers into new.readers from public.risk_assessment a where a.id = new.risk_assessment_id;
  end if;
  return new;
end $$;
drop trigger readers_at_insert on deadline;
drop trigger readers_at_update on deadline;
create trigger readers_at_insert before insert on deadline
  for each row when (new.readers = '{}' or current_user = current_database() || '_user')
  execute function app.set_readers_of_deadline();
create trigger readers_at_update before update of case_id, report_id, risk_assessment_id, readers on deadline
  for each row execute function app.set_readers_of_deadline();

create function app.spread_readers_of_risk_assessment() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.deadline d set readers = new.readers
   where d.risk_assessment_id = new.id and d.case_id is null and d.report_id is null;
  return null;
end $$;
create trigger readers_spread after update of readers on risk_assessment
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_of_risk_assessment();
`;

const incidents = `
alter table incident add column against_staff boolean not null default false;
alter table incident add column recorded_by_id uuid null;
alter table incident add constraint incident_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id) on delete set null;
`;

const plans = `
create table action_plan (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  agreed_with_id uuid not null,
  agreed_at timestamptz not null,
  agreed_by text not null,
  expectations text not null,
  landlord_role text not null,
  lead_agency text null,
  living_at_home text not null default 'NOT_KNOWN',
  reviewed_at timestamptz null,
  version int not null default 1,
  primary key (id)
);
create index action_plan_agreed_with_id_index on action_plan (agreed_with_id);
alter table action_plan add constraint action_plan_case_id_unique unique (case_id);
alter table action_plan add constraint action_plan_case_id_foreign foreign key (case_id) references asb_case (id);
alter table action_plan add constraint action_plan_agreed_with_id_foreign foreign key (agreed_with_id) references party (id);
${wordCheck('action_plan', 'agreed_by', AgreementMethod)}
${wordCheck('action_plan', 'landlord_role', LandlordRole)}
${wordCheck('action_plan', 'lead_agency', AgencyKind)}
${wordCheck('action_plan', 'living_at_home', LivingAtHome)}
call app.follow_case('action_plan');

create table plan_version (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  plan_id uuid not null,
  number int not null,
  agreed_with_id uuid not null,
  agreed_at timestamptz not null,
  agreed_by text not null,
  expectations text not null,
  landlord_role text not null,
  lead_agency text null,
  reason text null,
  recorded_by_id uuid not null,
  primary key (id)
);
create index plan_version_case_id_index on plan_version (case_id);
alter table plan_version add constraint plan_version_plan_id_number_unique unique (plan_id, number);
alter table plan_version add constraint plan_version_case_id_foreign foreign key (case_id) references asb_case (id);
alter table plan_version add constraint plan_version_plan_id_foreign foreign key (plan_id) references action_plan (id);
alter table plan_version add constraint plan_version_agreed_with_id_foreign foreign key (agreed_with_id) references party (id);
alter table plan_version add constraint plan_version_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
${wordCheck('plan_version', 'agreed_by', AgreementMethod)}
${wordCheck('plan_version', 'landlord_role', LandlordRole)}
${wordCheck('plan_version', 'lead_agency', AgencyKind)}
call app.follow_case('plan_version');

create table plan_item (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  plan_id uuid not null,
  action_id uuid null,
  description text null,
  "by" text not null,
  agency text null,
  due_on date null,
  status text not null default 'TO_DO',
  completed_at timestamptz null,
  result text null,
  since_version int not null,
  until_version int null,
  primary key (id)
);
create index plan_item_action_id_index on plan_item (action_id);
create index plan_item_case_id_index on plan_item (case_id);
create index plan_item_plan_id_since_version_index on plan_item (plan_id, since_version);
alter table plan_item add constraint plan_item_says_what check (action_id is not null or description is not null);
alter table plan_item add constraint plan_item_case_id_foreign foreign key (case_id) references asb_case (id);
alter table plan_item add constraint plan_item_plan_id_foreign foreign key (plan_id) references action_plan (id);
alter table plan_item add constraint plan_item_action_id_foreign foreign key (action_id) references action (id) on delete set null;
${wordCheck('plan_item', 'by', PlanItemBy)}
${wordCheck('plan_item', 'agency', AgencyKind)}
${wordCheck('plan_item', 'status', PlanItemStatus)}
call app.follow_case('plan_item');

create table plan_review (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  plan_id uuid not null,
  reviewed_at timestamptz not null,
  with_individual boolean not null,
  living_at_home text not null,
  conclusion text not null,
  recorded_by_id uuid not null,
  primary key (id)
);
create index plan_review_case_id_index on plan_review (case_id);
create index plan_review_plan_id_reviewed_at_index on plan_review (plan_id, reviewed_at);
alter table plan_review add constraint plan_review_case_id_foreign foreign key (case_id) references asb_case (id);
alter table plan_review add constraint plan_review_plan_id_foreign foreign key (plan_id) references action_plan (id);
alter table plan_review add constraint plan_review_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
${wordCheck('plan_review', 'living_at_home', LivingAtHome)}
call app.follow_case('plan_review');

alter table deadline add column plan_item_id uuid null;
create index deadline_plan_item_id_index on deadline (plan_item_id);
alter table deadline add constraint deadline_plan_item_id_foreign foreign key (plan_item_id) references plan_item (id) on delete set null;
`;

/** A visit of no case is read by those who answer for the place, or may know the person, and by those who planned it or go. */
const visits = `
create table visit (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid null,
  party_id uuid null,
  person_id uuid null,
  property_id uuid null,
  staff_id uuid not null,
  planned_at timestamptz not null,
  purpose text null,
  status text not null default 'PLANNED',
  control_measures text null,
  confirmed_at timestamptz null,
  confirmed_by_id uuid null,
  carried_out_at timestamptz null,
  outcome text null,
  recorded_by_id uuid not null,
  version int not null default 1,
  primary key (id)
);
create index visit_case_id_index on visit (case_id);
create index visit_party_id_index on visit (party_id);
create index visit_person_id_index on visit (person_id);
create index visit_property_id_index on visit (property_id);
create index visit_staff_id_index on visit (staff_id);
create index visit_planned_at_index on visit (planned_at);
alter table visit add constraint visit_of_something check (case_id is not null or person_id is not null or property_id is not null);
alter table visit add constraint visit_carried_out_when check ((status in ('CARRIED_OUT', 'NOBODY_IN')) = (carried_out_at is not null));
${wordCheck('visit', 'status', VisitStatus)}
alter table visit add constraint visit_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table visit add constraint visit_party_id_foreign foreign key (party_id) references party (id) on delete set null;
alter table visit add constraint visit_person_id_foreign foreign key (person_id) references person (id) on delete set null;
alter table visit add constraint visit_property_id_foreign foreign key (property_id) references property (id) on delete set null;
alter table visit add constraint visit_staff_id_foreign foreign key (staff_id) references staff (id);
alter table visit add constraint visit_confirmed_by_id_foreign foreign key (confirmed_by_id) references staff (id) on delete set null;
alter table visit add constraint visit_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);

create function app.set_readers_of_visit() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.case_id is not null then
    select c.readers into new.readers from public.asb_case c where c.id = new.case_id;
  elsif new.property_id is not null then
    select array_remove(p.readers, md5(p.service_id::text || ' triage')::uuid) || new.staff_id || new.recorded_by_id
      into new.readers from public.property p where p.id = new.property_id;
  else
    select p.readers || new.staff_id || new.recorded_by_id into new.readers from public.person p where p.id = new.person_id;
  end if;
  return new;
end $$;
create trigger readers_at_insert before insert on visit
  for each row when (new.readers = '{}' or current_user = current_database() || '_user')
  execute function app.set_readers_of_visit();
create trigger readers_at_update before update of case_id, person_id, property_id, staff_id, readers on visit
  for each row execute function app.set_readers_of_visit();
create trigger readers_spread_to_visit after update of service_id, owner_id, named_staff, readers on asb_case
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to('visit');
create trigger person_readers_spread_to_visit after update of readers on person
  for each row when (new.readers is distinct from old.readers) execute function app.spread_person_readers_to('visit');

-- Whoever goes somewhere is warned of what happened to staff there, whosever case it was: a date and no more, and
-- nothing of a restricted case.
create function app.last_incident_against_staff(person uuid, property uuid) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select max(i.occurred_at) from public.incident i join public.asb_case c on c.id = i.case_id
   where i.against_staff and c.named_staff is null
     and (c.property_id = property or exists (
       select from public.party p where p.case_id = c.id and p.person_id = person
          and p.role in ('ALLEGED_PERPETRATOR', 'HOUSEHOLD_MEMBER', 'VISITOR')))
$$;
create index incident_against_staff on incident (case_id) where against_staff;
`;
