import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { keptBecauseFunctions, nobodyAskedForAccess } from '../retention/kept-because-sql.ts';
import { kindsBeforeTheForm } from '../retention/retention-kinds.ts';
import { retentionDueFunction } from '../retention/retention-preview-sql.ts';
import { standingFunction } from '../retention/retention-standing.ts';
import { HoldReason, MinimisedUnder } from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** What is kept for its time and no longer: holds, what each night took, and the marks on what went. */
export class Migration0045Retention extends Migration {
  override async up(): Promise<void> {
    await this.execute(tables);
    await this.execute(marks);
    await this.execute(nobodyAskedForAccess);
    await this.execute(keptBecauseFunctions);
    await this.execute(peopleFunctions);
    await this.execute(standingFunction(livingSession));
    await this.execute(retentionDueFunction(kindsBeforeTheForm));
    await this.execute(audit);
    await this.execute(wordsOfEmergencies);
  }
}

const tables = `
create table retention_hold (
  id uuid not null default app.new_id(),
  case_id uuid null,
  person_id uuid null,
  reason text not null,
  explanation text not null,
  review_on date not null,
  placed_at timestamptz not null,
  placed_by_id uuid not null,
  lifted_at timestamptz null,
  lifted_by_id uuid null,
  lift_reason text null,
  told_at timestamptz null,
  version int not null default 1,
  primary key (id)
);
create index retention_hold_case_id_index on retention_hold (case_id);
create index retention_hold_person_id_index on retention_hold (person_id);
alter table retention_hold add constraint retention_hold_on_one check (num_nonnulls(case_id, person_id) = 1);
alter table retention_hold add constraint retention_hold_lifted_with_reason check (num_nonnulls(lifted_at, lifted_by_id, lift_reason) in (0, 3));
${wordCheck('retention_hold', 'reason', HoldReason)}
alter table retention_hold add constraint retention_hold_case_id_foreign foreign key (case_id) references asb_case (id) on delete set null;
alter table retention_hold add constraint retention_hold_person_id_foreign foreign key (person_id) references person (id) on delete set null;
alter table retention_hold add constraint retention_hold_placed_by_id_foreign foreign key (placed_by_id) references staff (id);
alter table retention_hold add constraint retention_hold_lifted_by_id_foreign foreign key (lifted_by_id) references staff (id) on delete set null;

create table retention_run (
  id uuid not null default app.new_id(),
  started_at timestamptz not null,
  finished_at timestamptz null,
  policy_version_id uuid not null,
  months jsonb not null,
  gone jsonb not null default '{}',
  kept jsonb not null default '{}',
  people int not null default 0,
  files int not null default 0,
  primary key (id)
);
create unique index retention_run_under_way on retention_run ((true)) where finished_at is null;
alter table retention_run add constraint retention_run_policy_version_id_foreign foreign key (policy_version_id) references policy_version (id);

-- Who stands in what went for somebody who is in something that is still kept: so that the two cannot be read together,
-- and what one person did is still counted as one person's. Workers alone reach it; with the person it goes.
create table app.stand_in (
  person_id uuid not null primary key references person (id),
  stand_in_id uuid not null unique references person (id)
);
`;

const marked = ['asb_case', 'report', 'evidence', 'prevention_activity', 'visit', 'risk_assessment'];

const marks = `
${marked.map((table) => `alter table ${table} add column minimised_at timestamptz null;`).join('\n')}
alter table asb_case add column minimised_under text null, add column minimised_after_months int null;
alter table report add column minimised_under text null, add column minimised_after_months int null;
${wordCheck('asb_case', 'minimised_under', MinimisedUnder)}
${wordCheck('report', 'minimised_under', MinimisedUnder)}
alter table person add column erased_at timestamptz null, add column erased_under text null;
${wordCheck('person', 'erased_under', MinimisedUnder)}
create index report_without_case on report (received_at, id) where case_id is null and minimised_at is null;
`;

/** Who is in something that is still kept stays; so does whoever lives with them, or belongs to their group. */
const peopleFunctions = `
create function app.person_is_in_something(person uuid) returns boolean language sql stable as $$
  with same as materialized (select s as id from app.same_person(person) s)
  select exists (select from public.party p join public.asb_case c on c.id = p.case_id
           where p.person_id in (select id from same) and c.minimised_at is null)
      or exists (select from public.report r where r.reporter_id in (select id from same) and r.minimised_at is null)
      or exists (select from public.prevention_activity a where a.person_id in (select id from same) and a.minimised_at is null)
      or exists (select from public.visit v where v.person_id in (select id from same) and v.minimised_at is null)
      or exists (select from public.risk_assessment a where a.person_id in (select id from same) and a.minimised_at is null)
$$;

create function app.lives_with(person uuid) returns setof uuid language sql stable as $$
  with same as materialized (select s as id from app.same_person(person) s)
  select o.person_id from public.membership m join public.membership o
      on o.household_id = m.household_id or o.group_id = m.group_id where m.person_id in (select id from same)
  union select m.group_id from public.membership m where m.person_id in (select id from same) and m.group_id is not null
  union select m.person_id from public.membership m where m.group_id in (select id from same)
$$;

create function app.person_remains(person uuid) returns boolean language sql stable as $$
  select app.person_is_in_something(person)
      or exists (select from app.lives_with(person) o where app.person_is_in_something(o))
$$;
`;

/** In the transaction of the act, whoever acts. */
const audit = `
create function app.audit_hold() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into public.audit_entry (kind, staff_id, session_id, case_id, person_id, facts)
    values ('HOLD_PLACED', new.placed_by_id, app.session_id(), new.case_id, new.person_id,
      jsonb_build_object('hold', new.id, 'reason', new.reason, 'reviewOn', new.review_on));
  else
    insert into public.audit_entry (kind, staff_id, session_id, case_id, person_id, facts)
    values ('HOLD_LIFTED', new.lifted_by_id, app.session_id(), new.case_id, new.person_id, jsonb_build_object('hold', new.id));
  end if;
  return null;
end $$;
create trigger audited after insert on retention_hold for each row execute function app.audit_hold();
create trigger audited_end after update of lifted_at on retention_hold for each row
  when (new.lifted_at is distinct from old.lifted_at) execute function app.audit_hold();

create function app.audit_retention() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, facts) values ('RETENTION_CARRIED_OUT', jsonb_build_object('run', new.id,
    'gone', new.gone, 'kept', new.kept, 'people', new.people, 'files', new.files));
  return null;
end $$;
create trigger audited after update of finished_at on retention_run for each row
  when (old.finished_at is null and new.finished_at is not null) execute function app.audit_retention();
`;

/** As before, but that a worker takes its words with those of its case or person. */
const wordsOfEmergencies = `
create or replace function app.keep_emergency_short() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.ended_at is null and new.told_at is null and new.until <= new.started_at + interval '24 hours'
       and new.started_at between now() - interval '5 minutes' and clock_timestamp() + interval '1 minute' then
      return new;
    end if;
  elsif (old.ended_at is null or old.ended_at is not distinct from new.ended_at)
    and (old.told_at is null or old.told_at is not distinct from new.told_at) then
    old.ended_at := new.ended_at;
    old.told_at := new.told_at;
    if new.explanation = '' and current_user = current_database() || '_worker' then old.explanation := ''; end if;
    if old is not distinct from new then return new; end if;
  end if;
  raise exception 'an emergency access begins now, lasts a day at most and never changes' using errcode = 'insufficient_privilege';
end $$;
`;
