import { Migration } from '@mikro-orm/migrations';
import {
  AbsoluteCondition,
  ActionType,
  AgencyKind,
  DeadlineType,
  EscalationLimb,
  EventKind,
  ExclusionGround,
  FormalStep,
  InstructionStatus,
  InterventionRoute,
  OptionChoice,
  OrderChangeKind,
  OrderResult,
  OrderState,
  PublicityStatus,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** Formal and legal action: its particulars, decisions, ledgers and orders. */
export class Migration0010FormalAction extends Migration {
  override async up(): Promise<void> {
    await this.execute(wordCheck('case_event', 'kind', EventKind));
    await this.execute(wordCheck('deadline', 'type', DeadlineType));
    await this.execute(tables);
    for (const [table, column, of] of words) await this.execute(wordCheck(table, column, of));
    for (const table of followers) await this.execute(`call app.follow_case('${table}')`);
    await this.execute(exclusions);
  }
}

const followers = [
  'formal_action',
  'formal_decision',
  'possession_claim',
  'temporary_exclusion',
  'police_evidence',
  'police_partnership',
  'partnership_option',
  'court_order',
  'order_change',
  'housing_consultation',
  'solicitor_instruction',
  'publicity',
];

const words: [table: string, column: string, words: Record<string, string>][] = [
  ['formal_action', 'route', InterventionRoute],
  ['formal_action', 'limb', EscalationLimb],
  ['formal_action', 'lead_agency', AgencyKind],
  ['formal_decision', 'step', FormalStep],
  ['possession_claim', 'condition', AbsoluteCondition],
  ['temporary_exclusion', 'ground', ExclusionGround],
  ['police_evidence', 'agency', AgencyKind],
  ['partnership_option', 'option', ActionType],
  ['partnership_option', 'choice', OptionChoice],
  ['partnership_option', 'agency', AgencyKind],
  ['court_order', 'type', ActionType],
  ['court_order', 'result', OrderResult],
  ['court_order', 'state', OrderState],
  ['order_change', 'kind', OrderChangeKind],
  ['solicitor_instruction', 'agency', AgencyKind],
  ['solicitor_instruction', 'status', InstructionStatus],
  ['publicity', 'status', PublicityStatus],
];

const tables = `
create table formal_action (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  route text not null,
  limb text not null,
  cites text not null,
  reasons text not null,
  risk text null,
  lead_agency text null,
  proportionality text null,
  capacity text null,
  human_rights text null,
  equality text null,
  assessed_by_id uuid null,
  assessed_at timestamptz null,
  respondent_assessment text null,
  cautions text[] not null,
  version int not null default 1,
  primary key (id)
);
create index formal_action_case_id_index on formal_action (case_id);
alter table formal_action add constraint formal_action_action_id_unique unique (action_id);

create table formal_decision (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  step text not null,
  by_id uuid not null,
  at timestamptz not null,
  reason text null,
  primary key (id)
);
create index formal_decision_case_id_index on formal_decision (case_id);
create index formal_decision_action_id_at_index on formal_decision (action_id, at);

create table possession_claim (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  breached_clause text null,
  condition text null,
  found_on date null,
  notice_on date null,
  primary key (id)
);
create index possession_claim_case_id_index on possession_claim (case_id);
alter table possession_claim add constraint possession_claim_action_id_unique unique (action_id);

create table temporary_exclusion (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  party_id uuid not null,
  ground text not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  written_reasons text null,
  reasons_given_at timestamptz null,
  primary key (id)
);
create index temporary_exclusion_case_id_index on temporary_exclusion (case_id);
alter table temporary_exclusion add constraint temporary_exclusion_action_id_unique unique (action_id);
create index temporary_exclusion_party_id_index on temporary_exclusion (party_id);
alter table temporary_exclusion add constraint temporary_exclusion_reasons_kept check (reasons_given_at is null or written_reasons is not null);
alter table temporary_exclusion add constraint temporary_exclusion_ends check (ends_at > begins_at);

create table police_evidence (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  agency text not null default 'POLICE',
  reference text not null,
  dated_on date not null,
  description text null,
  recorded_by_id uuid not null,
  recorded_at timestamptz not null,
  primary key (id)
);
create index police_evidence_case_id_index on police_evidence (case_id);
create index police_evidence_action_id_index on police_evidence (action_id);

create table police_partnership (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  force text not null,
  officer_reference text not null,
  agreed_on date not null,
  agreed text not null,
  recorded_by_id uuid not null,
  recorded_at timestamptz not null,
  primary key (id)
);
create index police_partnership_case_id_index on police_partnership (case_id);

create table partnership_option (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  party_id uuid not null,
  option text not null,
  choice text not null,
  reason text not null,
  agency text not null,
  recorded_by_id uuid not null,
  recorded_at timestamptz not null,
  primary key (id)
);
create index partnership_option_party_id_index on partnership_option (party_id);
create index partnership_option_case_id_recorded_at_index on partnership_option (case_id, recorded_at);

create table court_order (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid not null,
  type text not null,
  result text not null,
  state text not null,
  court text not null,
  reference text null,
  decided_on date not null,
  expires_on date null,
  terms text null,
  power_of_arrest boolean not null default false,
  recorded_by_id uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (id)
);
create index court_order_case_id_index on court_order (case_id);
alter table court_order add constraint court_order_action_id_unique unique (action_id);
alter table court_order add constraint court_order_expires_after check (expires_on is null or expires_on >= decided_on);

create table order_change (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  order_id uuid not null,
  kind text not null,
  happened_on date not null,
  description text not null,
  police_reference text null,
  recorded_by_id uuid not null,
  recorded_at timestamptz not null,
  primary key (id)
);
create index order_change_case_id_index on order_change (case_id);
create index order_change_order_id_index on order_change (order_id);

alter table formal_action add constraint formal_action_case_id_foreign foreign key (case_id) references asb_case (id);
alter table formal_action add constraint formal_action_action_id_foreign foreign key (action_id) references action (id);
alter table formal_action add constraint formal_action_assessed_by_id_foreign foreign key (assessed_by_id) references staff (id) on delete set null;
alter table formal_decision add constraint formal_decision_case_id_foreign foreign key (case_id) references asb_case (id);
alter table formal_decision add constraint formal_decision_action_id_foreign foreign key (action_id) references action (id);
alter table formal_decision add constraint formal_decision_by_id_foreign foreign key (by_id) references staff (id);
alter table possession_claim add constraint possession_claim_case_id_foreign foreign key (case_id) references asb_case (id);
alter table possession_claim add constraint possession_claim_action_id_foreign foreign key (action_id) references action (id);
alter table temporary_exclusion add constraint temporary_exclusion_case_id_foreign foreign key (case_id) references asb_case (id);
alter table temporary_exclusion add constraint temporary_exclusion_action_id_foreign foreign key (action_id) references action (id);
alter table temporary_exclusion add constraint temporary_exclusion_party_id_foreign foreign key (party_id) references party (id);
alter table police_evidence add constraint police_evidence_case_id_foreign foreign key (case_id) references asb_case (id);
alter table police_evidence add constraint police_evidence_action_id_foreign foreign key (action_id) references action (id);
alter table police_evidence add constraint police_evidence_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table police_partnership add constraint police_partnership_case_id_foreign foreign key (case_id) references asb_case (id);
alter table police_partnership add constraint police_partnership_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table partnership_option add constraint partnership_option_case_id_foreign foreign key (case_id) references asb_case (id);
alter table partnership_option add constraint partnership_option_party_id_foreign foreign key (party_id) references party (id);
alter table partnership_option add constraint partnership_option_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table court_order add constraint court_order_case_id_foreign foreign key (case_id) references asb_case (id);
alter table court_order add constraint court_order_action_id_foreign foreign key (action_id) references action (id);
alter table court_order add constraint court_order_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);
alter table order_change add constraint order_change_case_id_foreign foreign key (case_id) references asb_case (id);
alter table order_change add constraint order_change_order_id_foreign foreign key (order_id) references court_order (id);
alter table order_change add constraint order_change_recorded_by_id_foreign foreign key (recorded_by_id) references staff (id);

create table housing_consultation (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid null,
  question text not null,
  asked_by_id uuid not null,
  asked_at timestamptz not null,
  answer text null,
  answered_by_id uuid null,
  answered_at timestamptz null,
  primary key (id)
);
create index housing_consultation_case_id_index on housing_consultation (case_id);
create index housing_consultation_action_id_index on housing_consultation (action_id);
create index housing_consultation_asked_at_index on housing_consultation (asked_at);
alter table housing_consultation add constraint housing_consultation_answered_whole check ((answer is null) = (answered_at is null));

create table solicitor_instruction (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  action_id uuid null,
  agency text not null default 'LEGAL_ADVISER',
  firm text not null,
  matter text not null,
  status text not null,
  asked_by_id uuid not null,
  asked_at timestamptz not null,
  decided_by_id uuid null,
  decided_at timestamptz null,
  decision_reason text null,
  primary key (id)
);
create index solicitor_instruction_case_id_index on solicitor_instruction (case_id);
create index solicitor_instruction_action_id_index on solicitor_instruction (action_id);
create index solicitor_instruction_asked_at_index on solicitor_instruction (asked_at);
alter table solicitor_instruction add constraint solicitor_instruction_decided_whole check ((status = 'AWAITING_APPROVAL') = (decided_at is null));

create table publicity (
  id uuid not null default app.new_id(),
  readers uuid[] not null default '{}',
  case_id uuid not null,
  order_id uuid not null,
  purposes text[] not null,
  status text not null,
  question text not null,
  asked_by_id uuid not null,
  asked_at timestamptz not null,
  guidance text null,
  data_protection text null,
  guided_by_id uuid null,
  guided_at timestamptz null,
  audience text null,
  text text null,
  names_person boolean not null default false,
  age_statement text null,
  published_at timestamptz null,
  published_by_id uuid null,
  withdrawn_reason text null,
  version int not null default 1,
  primary key (id)
);
create index publicity_case_id_index on publicity (case_id);
create index publicity_order_id_index on publicity (order_id);
create index publicity_asked_at_index on publicity (asked_at);
alter table publicity add constraint publicity_guided_before_drafted check (guided_at is not null or status = 'GUIDANCE_ASKED' or status = 'WITHDRAWN');
alter table publicity add constraint publicity_purposes_check check (purposes <@ array['INCREASE_CONFIDENCE'::text, 'DETER'::text, 'REPORT_BREACHES'::text]);

alter table housing_consultation add constraint housing_consultation_case_id_foreign foreign key (case_id) references asb_case (id);
alter table housing_consultation add constraint housing_consultation_action_id_foreign foreign key (action_id) references action (id) on delete set null;
alter table housing_consultation add constraint housing_consultation_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
alter table housing_consultation add constraint housing_consultation_answered_by_id_foreign foreign key (answered_by_id) references staff (id) on delete set null;
alter table solicitor_instruction add constraint solicitor_instruction_case_id_foreign foreign key (case_id) references asb_case (id);
alter table solicitor_instruction add constraint solicitor_instruction_action_id_foreign foreign key (action_id) references action (id) on delete set null;
alter table solicitor_instruction add constraint solicitor_instruction_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
alter table solicitor_instruction add constraint solicitor_instruction_decided_by_id_foreign foreign key (decided_by_id) references staff (id) on delete set null;
alter table publicity add constraint publicity_case_id_foreign foreign key (case_id) references asb_case (id);
alter table publicity add constraint publicity_order_id_foreign foreign key (order_id) references court_order (id);
alter table publicity add constraint publicity_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
alter table publicity add constraint publicity_guided_by_id_foreign foreign key (guided_by_id) references staff (id) on delete set null;
alter table publicity add constraint publicity_published_by_id_foreign foreign key (published_by_id) references staff (id) on delete set null;
`;

/**
 * The most times a person was excluded in any of the law's periods that holds the moment, in whatever case: a number
 * and nothing else, for whoever may reach the person. Held until the transaction ends, so that two do not count at once.
 */
const exclusions = `
create function app.exclusions_around(person uuid, begins timestamptz, months int, but uuid) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  most int;
  whole uuid; -- who was on record twice is one person
begin
  select coalesce(p.merged_into_id, p.id) into whole from public.person p
   where p.id = person and p.readers && app.write_keys();
  if whole is null then return 0; end if;
  perform pg_advisory_xact_lock(hashtextextended('exclusions of ' || whole::text, 0));
  with starts as (
    select e.begins_at as at from public.temporary_exclusion e
      join public.action a on a.id = e.action_id
      join public.party p on p.id = e.party_id
      join public.person x on x.id = p.person_id
     where coalesce(x.merged_into_id, x.id) = whole and a.id is distinct from but
       and a.status in ('IN_PROGRESS', 'COMPLETED', 'BREACHED', 'DISCHARGED')
  ), periods as (
    select opens, (opens at time zone 'Europe/London' + make_interval(months => exclusions_around.months))
                  at time zone 'Europe/London' as closes
      from (select s.at as opens from starts s union select begins) x
  )
  select max((select count(*) from starts s where s.at >= d.opens and s.at < d.closes)) into most
    from periods d where d.opens <= begins and begins < d.closes;
  return coalesce(most, 0);
end $$;
`;
