import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { AgencyKind, DeadlineType, EventKind } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Agencies and the protocols with them, permissions, the register of disclosures, and who alone reads a case. */
export class Migration0011Sharing extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('action', 'agency', AgencyKind));
    await this.execute(wordCheck('security_measure', 'guidance_from', AgencyKind));
    await this.execute(wordCheck('deadline', 'type', DeadlineType));
    await this.execute(wordCheck('case_event', 'kind', EventKind));
    await this.execute(directory);
    await this.execute(restrictions);
    await this.execute(register);
    await this.execute(readersOfTheRegister);
  }
}

const directory = `
create table agency (
  id uuid not null default app.new_id(),
  kind text not null,
  name text not null,
  powers text null,
  help text null,
  phone text null,
  out_of_hours_phone text null,
  email text null,
  website text null,
  area_ids uuid[] not null default '{}',
  service_ids uuid[] not null default '{}',
  active_from date not null,
  active_to date null,
  last_checked_on date null,
  kept_at timestamptz not null,
  kept_by_id uuid not null,
  version int not null default 1,
  primary key (id)
);
create index agency_kind_name_index on agency (kind, name);
alter table agency add constraint agency_kept_by_id_foreign foreign key (kept_by_id) references staff (id);
alter table agency add constraint agency_kind_check check (kind in ('POLICE', 'LOCAL_AUTHORITY', 'ENVIRONMENTAL_HEALTH', 'SOCIAL_SERVICES', 'LEGAL_ADVISER', 'OTHER_LANDLORD', 'MEDIATION', 'SUPPORT_PROVIDER', 'ICB_NHS', 'PROBATION', 'YOUTH_JUSTICE', 'FIRE', 'VICTIM_SUPPORT', 'COMMUNITY_SAFETY_PARTNERSHIP', 'NEIGHBOURHOOD_WATCH'));

create table sharing_agreement (
  id uuid not null default app.new_id(),
  agency_id uuid not null,
  title text not null,
  valid_from date not null,
  valid_to date not null,
  purposes text[] not null,
  categories text[] not null,
  document_reference text not null,
  recorded_at timestamptz not null,
  recorded_by_id uuid not null,
  ended_at timestamptz null,
  end_reason text null,
  ended_by_id uuid null,
  version int not null default 1,
  primary key (id)
);
create index sharing_agreement_agency_id_valid_to_index on sharing_agreement (agency_id, valid_to);
alter table sharing_agreement add constraint sharing_agreement_agency_id_foreign foreign key (agency_id) references agency (id);
alter table sharing_agreement add constraint sharing_agreement_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table sharing_agreement add constraint sharing_agreement_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;
alter table sharing_agreement add constraint sharing_agreement_ends_after_it_begins check (valid_to >= valid_from);
alter table sharing_agreement add constraint sharing_agreement_purposes_check check (purposes <@ array['PREVENT_OR_TACKLE_ASB'::text, 'PREVENT_OR_DETECT_CRIME'::text, 'SAFEGUARDING'::text, 'SUPPORT'::text, 'MEDIATION'::text, 'LEGAL_ADVICE'::text, 'LEGAL_PROCEEDINGS'::text, 'ASB_CASE_REVIEW'::text, 'KEEP_INFORMED'::text]);
alter table sharing_agreement add constraint sharing_agreement_categories_check check (categories <@ array['CASE_SUMMARY'::text, 'INCIDENTS'::text, 'ALLEGATIONS'::text, 'ACTIONS_TAKEN'::text, 'EVIDENCE'::text, 'RISK_ASSESSMENT'::text, 'IDENTITY'::text, 'CONTACT_DETAILS'::text, 'ADDRESS'::text, 'SPECIAL_CATEGORY'::text]);

alter table asb_case add landlord_role text not null default 'LEAD', add lead_agency_id uuid null;
alter table asb_case add constraint asb_case_lead_agency_id_foreign foreign key (lead_agency_id) references agency (id) on delete set null;
alter table asb_case add constraint asb_case_landlord_role_check check (landlord_role in ('LEAD', 'SUPPORT'));
`;

const restrictions = `
create table case_restriction (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  named_staff_ids uuid[] not null,
  reason text not null,
  restricted_at timestamptz not null,
  restricted_by_id uuid not null,
  lifted_at timestamptz null,
  lifted_by_id uuid null,
  lift_reason text null,
  primary key (id)
);
create index case_restriction_case_id_index on case_restriction (case_id);
alter table case_restriction add constraint case_restriction_case_id_foreign foreign key (case_id) references asb_case (id);
alter table case_restriction add constraint case_restriction_restricted_by_id_foreign foreign key (restricted_by_id) references staff (id);
alter table case_restriction add constraint case_restriction_lifted_by_id_foreign foreign key (lifted_by_id) references staff (id) on delete set null;
call app.follow_case('case_restriction');
`;

const register = `
create table sharing_permission (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid not null,
  recipient_kind text not null,
  agency_id uuid null,
  recipient_party_id uuid null,
  recipient_name text null,
  categories text[] not null,
  form text not null,
  given_at timestamptz not null,
  expires_at timestamptz null,
  document_reference text null,
  witness_id uuid null,
  recorded_by_id uuid not null,
  withdrawn_at timestamptz null,
  withdrawal_recorded_by_id uuid null,
  version int not null default 1,
  primary key (id)
);
create index sharing_permission_case_id_party_id_index on sharing_permission (case_id, party_id);
alter table sharing_permission add constraint sharing_permission_case_id_foreign foreign key (case_id) references asb_case (id);
alter table sharing_permission add constraint sharing_permission_party_id_foreign foreign key (party_id) references party (id);
alter table sharing_permission add constraint sharing_permission_agency_id_foreign foreign key (agency_id) references agency (id) on delete set null;
alter table sharing_permission add constraint sharing_permission_recipient_party_id_foreign foreign key (recipient_party_id) references party (id) on delete set null;
alter table sharing_permission add constraint sharing_permission_witness_id_foreign foreign key (witness_id) references staff (id) on delete set null;
alter table sharing_permission add constraint sharing_permission_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table sharing_permission add constraint sharing_permission_withdrawal_recorded_by_id_foreign foreign key (withdrawal_recorded_by_id) references staff (id) on delete set null;
alter table sharing_permission add constraint sharing_permission_recipient_kind_check check (recipient_kind in ('AGENCY', 'PARTY', 'COURT', 'LEGAL_ADVISER', 'OTHER'));
alter table sharing_permission add constraint sharing_permission_categories_check check (categories <@ array['CASE_SUMMARY'::text, 'INCIDENTS'::text, 'ALLEGATIONS'::text, 'ACTIONS_TAKEN'::text, 'EVIDENCE'::text, 'RISK_ASSESSMENT'::text, 'IDENTITY'::text, 'CONTACT_DETAILS'::text, 'ADDRESS'::text, 'SPECIAL_CATEGORY'::text]);
alter table sharing_permission add constraint sharing_permission_form_check check (form in ('SIGNED', 'WRITTEN', 'SPOKEN'));

create table disclosure (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  status text not null,
  basis text not null,
  recipient_kind text not null,
  agency_id uuid null,
  recipient_party_id uuid null,
  recipient_name text null,
  purpose text not null,
  lawful_basis text not null,
  special_category_condition text null,
  offence_condition text null,
  consent text not null,
  text text not null,
  internal_note text null,
  court_reference text null,
  court_document_reference text null,
  replaces_id uuid null,
  requested_at timestamptz not null,
  requested_by_id uuid not null,
  advice text null,
  advice_reason text null,
  advised_at timestamptz null,
  advised_by_id uuid null,
  made_at timestamptz null,
  made_by_id uuid null,
  warnings_confirmed int not null default 0,
  withdrawn_at timestamptz null,
  referral_reason text null,
  confidentiality_statement text null,
  safeguarding boolean not null default false,
  review_deadline_id uuid null,
  judgement text null,
  review_note text null,
  reviewed_at timestamptz null,
  reviewed_by_id uuid null,
  named_staff uuid[] null,
  version int not null default 1,
  primary key (id)
);
create index disclosure_agency_id_index on disclosure (agency_id);
create index disclosure_requested_at_id_index on disclosure (requested_at, id);
create index disclosure_case_id_requested_at_index on disclosure (case_id, requested_at);
alter table disclosure add constraint disclosure_case_id_foreign foreign key (case_id) references asb_case (id);
alter table disclosure add constraint disclosure_agency_id_foreign foreign key (agency_id) references agency (id) on delete set null;
alter table disclosure add constraint disclosure_recipient_party_id_foreign foreign key (recipient_party_id) references party (id) on delete set null;
alter table disclosure add constraint disclosure_replaces_id_foreign foreign key (replaces_id) references disclosure (id) on delete set null;
alter table disclosure add constraint disclosure_requested_by_id_foreign foreign key (requested_by_id) references staff (id);
alter table disclosure add constraint disclosure_advised_by_id_foreign foreign key (advised_by_id) references staff (id) on delete set null;
alter table disclosure add constraint disclosure_made_by_id_foreign foreign key (made_by_id) references staff (id) on delete set null;
alter table disclosure add constraint disclosure_review_deadline_id_foreign foreign key (review_deadline_id) references deadline (id) on delete set null;
alter table disclosure add constraint disclosure_reviewed_by_id_foreign foreign key (reviewed_by_id) references staff (id) on delete set null;
alter table disclosure add constraint disclosure_made_when_made check ((status = 'MADE') = (made_at is not null));
alter table disclosure add constraint disclosure_made_after_advice check (made_at is null or basis = 'REFERRAL_WITHOUT_PERMISSION' or advice = 'PROCEED');
alter table disclosure add constraint disclosure_status_check check (status in ('REQUESTED', 'ADVISED', 'MADE', 'DECLINED', 'WITHDRAWN'));
alter table disclosure add constraint disclosure_basis_check check (basis in ('INFORMATION_SHARING_PROTOCOL', 'EXPRESS_PERMISSION', 'COURT_REQUIREMENT', 'REFERRAL_WITHOUT_PERMISSION'));
alter table disclosure add constraint disclosure_recipient_kind_check check (recipient_kind in ('AGENCY', 'PARTY', 'COURT', 'LEGAL_ADVISER', 'OTHER'));
alter table disclosure add constraint disclosure_purpose_check check (purpose in ('PREVENT_OR_TACKLE_ASB', 'PREVENT_OR_DETECT_CRIME', 'SAFEGUARDING', 'SUPPORT', 'MEDIATION', 'LEGAL_ADVICE', 'LEGAL_PROCEEDINGS', 'ASB_CASE_REVIEW', 'KEEP_INFORMED'));
alter table disclosure add constraint disclosure_lawful_basis_check check (lawful_basis in ('ARTICLE_6_1_A_CONSENT', 'ARTICLE_6_1_B_CONTRACT', 'ARTICLE_6_1_C_LEGAL_OBLIGATION', 'ARTICLE_6_1_D_VITAL_INTERESTS', 'ARTICLE_6_1_E_PUBLIC_TASK', 'ARTICLE_6_1_F_LEGITIMATE_INTERESTS'));
alter table disclosure add constraint disclosure_special_category_condition_check check (special_category_condition in ('ARTICLE_9_2_A_EXPLICIT_CONSENT', 'ARTICLE_9_2_C_VITAL_INTERESTS', 'ARTICLE_9_2_F_LEGAL_CLAIMS', 'ARTICLE_9_2_G_STATUTORY_PURPOSES', 'ARTICLE_9_2_G_UNLAWFUL_ACTS', 'ARTICLE_9_2_G_SAFEGUARDING', 'ARTICLE_9_2_H_HEALTH_OR_SOCIAL_CARE'));
alter table disclosure add constraint disclosure_offence_condition_check check (offence_condition in ('SCHEDULE_1_STATUTORY_PURPOSES', 'SCHEDULE_1_UNLAWFUL_ACTS', 'SCHEDULE_1_SAFEGUARDING', 'SCHEDULE_1_CONSENT', 'SCHEDULE_1_VITAL_INTERESTS', 'SCHEDULE_1_LEGAL_CLAIMS'));
alter table disclosure add constraint disclosure_consent_check check (consent in ('NOT_RELIED_UPON', 'GIVEN', 'OVERRIDDEN'));
alter table disclosure add constraint disclosure_advice_check check (advice in ('PROCEED', 'CHANGE', 'DO_NOT_SHARE'));
alter table disclosure add constraint disclosure_judgement_check check (judgement in ('JUSTIFIED', 'JUSTIFIED_WITH_LESSONS', 'NOT_JUSTIFIED'));

create table disclosed_item (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  disclosure_id uuid not null,
  number int not null,
  category text not null,
  party_id uuid null,
  reference text null,
  primary key (id)
);
create index disclosed_item_disclosure_id_index on disclosed_item (disclosure_id);
alter table disclosed_item add constraint disclosed_item_disclosure_id_foreign foreign key (disclosure_id) references disclosure (id);
alter table disclosed_item add constraint disclosed_item_party_id_foreign foreign key (party_id) references party (id) on delete set null;
alter table disclosed_item add constraint disclosed_item_category_check check (category in ('CASE_SUMMARY', 'INCIDENTS', 'ALLEGATIONS', 'ACTIONS_TAKEN', 'EVIDENCE', 'RISK_ASSESSMENT', 'IDENTITY', 'CONTACT_DETAILS', 'ADDRESS', 'SPECIAL_CATEGORY'));
call app.follow_case('sharing_permission');
`;

const readersOfTheRegister = `
-- Whoever protects data reads the register of disclosures, whosever the case is.
create function app.protects_data() returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from app.session s where 'DATA_PROTECTION_OFFICER' = any(s.roles) and ${livingSession});
end $$;

-- A disclosure is read by those who read its case; one with names of its own, by those of them who are named.
create function app.set_readers_of_disclosure() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare c public.asb_case;
begin
  select * into c from public.asb_case x where x.id = new.case_id;
  if new.named_staff is null then
    new.readers := c.readers;
  elsif c.named_staff is null then
    new.readers := new.named_staff;
  else
    -- Of a restricted case nobody reads more than they read of the case.
    new.readers := array(select unnest(new.named_staff) intersect select unnest(c.named_staff));
    if new.readers = '{}' then new.readers := c.named_staff; end if;
  end if;
  return new;
end $$;
create trigger readers_at_insert before insert on disclosure
  for each row when (new.readers = '{}' or current_user = current_database() || '_user')
  execute function app.set_readers_of_disclosure();
create trigger readers_at_update before update of case_id, named_staff, readers on disclosure
  for each row execute function app.set_readers_of_disclosure();
create trigger readers_spread_to_disclosure after update of service_id, owner_id, named_staff, readers on asb_case
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_to('disclosure');

create function app.set_readers_from_disclosure() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  select d.readers into new.readers from public.disclosure d where d.id = new.disclosure_id;
  return new;
end $$;
create trigger readers_at_insert before insert on disclosed_item
  for each row when (new.readers = '{}' or current_user = current_database() || '_user')
  execute function app.set_readers_from_disclosure();
create trigger readers_at_update before update of disclosure_id, readers on disclosed_item
  for each row execute function app.set_readers_from_disclosure();

create function app.spread_readers_of_disclosure() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.disclosed_item i set readers = new.readers where i.disclosure_id = new.id;
  return null;
end $$;
create trigger readers_spread after update of case_id, named_staff, readers on disclosure
  for each row when (new.readers is distinct from old.readers) execute function app.spread_readers_of_disclosure();
`;
