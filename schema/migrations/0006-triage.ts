import { Migration } from '@mikro-orm/migrations';
import { EVERYTHING } from '../access/row-scope.ts';
import { AgencyKind, EventKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** What triage knows: safeguarding, hate, staff who are victims, noise, urgency and priority by hand, checklists. */
export class Migration0006Triage extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns);
    await this.execute(tables);
    await this.execute(parties);
    await this.execute(people);
    await this.execute(wordCheck('case_event', 'kind', EventKind));
    await this.execute(wordCheck('report', 'signposted_to', AgencyKind));
  }
}

const columns = `
alter table asb_case add urgency_reason text null, add priority_by_hand text null, add priority_reason text null,
  add safeguarding_priority boolean not null default false, add incident_reference text null, add safeguarding_reference text null,
  add staff_victim boolean not null default false, add escalated_at timestamptz null;
alter table asb_case add constraint asb_case_priority_by_hand_check check (priority_by_hand in ('HIGH', 'MEDIUM', 'LOW'));

alter table report add recorded_at timestamptz not null default now(),
  add hate_perceived_by text null, add true_vision_reported boolean null, add true_vision_reference text null,
  add safe_to_self_resolve boolean null, add victim_type text null,
  add service_lead_told_id uuid null, add service_lead_told_at timestamptz null,
  add area_manager_told_id uuid null, add area_manager_told_at timestamptz null,
  add safeguarding_priority boolean not null default false, add incident_reference text null, add safeguarding_reference text null,
  add noise_kind text null, add noise_time_of_day text null, add noise_how_often text null, add noise_minutes int null,
  add urgency_reason text null, add perpetrator_relation text null, add reasonableness text null,
  add triage_deferred_at timestamptz null, add triage_deferred_reason text null, add override_reason text null,
  add support_offered_at timestamptz null, add support_offered text null, add duplicate_of_id uuid null,
  add explanation text null, add explanation_sent_at timestamptz null, add self_help_advice text null, add signposted_to text null;
alter table report add constraint report_service_lead_told_id_foreign foreign key (service_lead_told_id) references staff (id) on delete set null;
alter table report add constraint report_area_manager_told_id_foreign foreign key (area_manager_told_id) references staff (id) on delete set null;
alter table report add constraint report_duplicate_of_id_foreign foreign key (duplicate_of_id) references report (id) on delete set null;
alter table report add constraint report_noise_lasts check (noise_minutes is null or noise_minutes > 0);
alter table report add constraint report_hate_perceived_by_check check (hate_perceived_by in ('VICTIM', 'REPORTER', 'WITNESS', 'STAFF', 'AGENCY', 'ANYONE_ELSE'));
alter table report add constraint report_victim_type_check check (victim_type in ('OCCUPANT', 'STAFF', 'OTHER'));
alter table report add constraint report_noise_kind_check check (noise_kind in ('MUSIC', 'VOICES', 'PARTY', 'DOGS', 'DIY_OR_MACHINES', 'ALARM_OR_VEHICLE', 'HOUSEHOLD_SOUNDS', 'OTHER'));
alter table report add constraint report_noise_time_of_day_check check (noise_time_of_day in ('MORNING', 'AFTERNOON', 'EVENING', 'NIGHT', 'ANY'));
alter table report add constraint report_noise_how_often_check check (noise_how_often in ('ONCE', 'MONTHLY', 'WEEKLY', 'SEVERAL_A_WEEK', 'DAILY'));
alter table report add constraint report_perpetrator_relation_check check (perpetrator_relation in ('RESIDENT', 'GROUP_OF_RESIDENTS', 'HOUSEHOLD_MEMBER', 'VISITOR'));
`;

const tables = `
create table staff_protection (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  incident_reference text null,
  health_and_safety_reference text null,
  oversight_at timestamptz null,
  oversight_by_id uuid null,
  plan_agreed_at timestamptz null,
  plan text null,
  version int not null default 1,
  primary key (id)
);
alter table staff_protection add constraint staff_protection_case_id_unique unique (case_id);
alter table staff_protection add constraint staff_protection_case_id_foreign foreign key (case_id) references asb_case (id);
alter table staff_protection add constraint staff_protection_oversight_by_id_foreign foreign key (oversight_by_id) references staff (id) on delete set null;
call app.follow_case('staff_protection');

create table checklist_tick (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  item text not null,
  done_at timestamptz null,
  done_by_id uuid not null,
  primary key (id)
);
alter table checklist_tick add constraint checklist_tick_case_id_item_unique unique (case_id, item);
alter table checklist_tick add constraint checklist_tick_case_id_foreign foreign key (case_id) references asb_case (id);
alter table checklist_tick add constraint checklist_tick_done_by_id_foreign foreign key (done_by_id) references staff (id);
call app.follow_case('checklist_tick');
`;

/**
 * A count of parties at a place is the place's, not one worker's: reports that colleagues decided count too. Nothing
 * comes out but when they were; only of a place that the asker works for, and of no report that is restricted.
 */
const parties = `
create function app.parties_at(place uuid, until timestamptz, but uuid) returns setof timestamptz language sql stable
  security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(r.occurred_at, r.received_at) from public.report r join public.property p on p.id = r.property_id
   where r.property_id = place and r.id <> but and r.received_at <= until and r.import_id is null
     and r.readers && (array['${EVERYTHING}'::uuid] || app.write_keys()) and p.readers && app.write_keys()
     and r.status not in ('DUPLICATE', 'REDIRECTED', 'WITHDRAWN')
     and (r.category = 'PARTIES' or r.not_asb_reason = 'ONE_OFF_PARTY' or r.noise_kind = 'PARTY')
$$;

-- Whether there was any report before, of a place that the asker works for or by a person they know: yes or no, no more.
create function app.reported_before(place uuid, person uuid, since timestamptz, until timestamptz, but uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from public.report r where r.id <> but and r.received_at between since and until and r.import_id is null
       and r.readers && (array['${EVERYTHING}'::uuid] || app.write_keys()) and r.status <> 'DUPLICATE'
       and (r.property_id = (select p.id from public.property p where p.id = place and p.readers && app.write_keys())
         or r.reporter_id = (select x.id from public.person x where x.id = person and x.readers && app.write_keys())))
$$;
`;

/** Two records of one person are found by what they share; see `report/match-rules.ts`. */
const people = `
alter table person add phone_tail text generated always as (right(regexp_replace(phone, '[^0-9]', '', 'g'), 9)) stored null,
  add email_key text generated always as (lower(btrim(email))) stored null;
create index person_phone_tail on person (phone_tail) where phone_tail is not null;
create index person_email_key on person (email_key) where email_key is not null;
create index person_born on person (date_of_birth) where date_of_birth is not null;
`;
