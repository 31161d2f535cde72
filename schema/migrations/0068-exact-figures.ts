import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { stillHereSql } from '../staff/staff-sql.ts';
import {
  AuditKind,
  Characteristic,
  ElevationStage,
  EqualityBreakdown,
  EqualitySide,
  GrantState,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/**
 * The exact counts behind the figures by protected characteristic, for at most two named stewards, one table at a time:
 * asked for by one, approved by the other, four hours by the clock of the database, each look in the audit.
 */
export class Migration0068ExactFigures extends Migration {
  override async up(): Promise<void> {
    await this.execute(tables);
    await this.execute(who);
    await this.execute(guards);
    await this.execute(audit);
    await this.execute(door);
  }
}

const tables = `
create table equality_steward (
  id uuid not null default app.new_id(),
  staff_id uuid not null,
  seat int not null,
  state text not null,
  named_at timestamptz not null,
  named_by_id uuid not null,
  decided_at timestamptz null,
  decided_by_id uuid null,
  ended_at timestamptz null,
  ended_by_id uuid null,
  primary key (id)
);
create unique index equality_steward_one_of_two on equality_steward (seat) where ended_at is null;
create unique index equality_steward_once on equality_steward (staff_id) where ended_at is null;
alter table equality_steward add constraint equality_steward_seat check (seat >= 1 and seat <= 2);
alter table equality_steward add constraint equality_steward_second_person check (named_by_id <> staff_id and (decided_by_id is null or (decided_by_id <> named_by_id and decided_by_id <> staff_id)));
alter table equality_steward add constraint equality_steward_decided check (state <> 'HELD' or decided_by_id is not null);
alter table equality_steward add constraint equality_steward_over check ((state in ('PROPOSED', 'HELD')) = (ended_at is null));
${wordCheck('equality_steward', 'state', GrantState)}
alter table equality_steward add constraint equality_steward_staff_id_foreign foreign key (staff_id) references staff (id);
alter table equality_steward add constraint equality_steward_named_by_id_foreign foreign key (named_by_id) references staff (id);
alter table equality_steward add constraint equality_steward_decided_by_id_foreign foreign key (decided_by_id) references staff (id) on delete set null;
alter table equality_steward add constraint equality_steward_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;

create table equality_elevation (
  id uuid not null default app.new_id(),
  report_id uuid not null,
  year text not null,
  side text not null,
  characteristic text not null,
  breakdown text not null,
  reason text not null,
  stage text not null,
  asked_at timestamptz not null,
  asked_by_id uuid not null,
  decided_at timestamptz null,
  decided_by_id uuid null,
  until timestamptz null,
  ended_at timestamptz null,
  ended_by_id uuid null,
  asked_told_at timestamptz null,
  decided_told_at timestamptz null,
  primary key (id)
);
create index equality_elevation_report_id_index on equality_elevation (report_id);
create index equality_elevation_asked_at_id_index on equality_elevation (asked_at, id);
alter table equality_elevation add constraint equality_elevation_second_person check (decided_by_id is null or decided_by_id <> asked_by_id);
alter table equality_elevation add constraint equality_elevation_approved check (stage <> 'APPROVED' or num_nonnulls(decided_by_id, decided_at, until) = 3);
alter table equality_elevation add constraint equality_elevation_until check ((until is null) = (decided_at is null or stage = 'DECLINED'));
alter table equality_elevation add constraint equality_elevation_ended check ((stage = 'ENDED') = (ended_at is not null));
${wordCheck('equality_elevation', 'side', EqualitySide)}
${wordCheck('equality_elevation', 'characteristic', Characteristic)}
${wordCheck('equality_elevation', 'breakdown', EqualityBreakdown)}
${wordCheck('equality_elevation', 'stage', ElevationStage)}
alter table equality_elevation add constraint equality_elevation_report_id_foreign foreign key (report_id) references management_report (id);
alter table equality_elevation add constraint equality_elevation_asked_by_id_foreign foreign key (asked_by_id) references staff (id);
alter table equality_elevation add constraint equality_elevation_decided_by_id_foreign foreign key (decided_by_id) references staff (id) on delete set null;
alter table equality_elevation add constraint equality_elevation_ended_by_id_foreign foreign key (ended_by_id) references staff (id) on delete set null;
${wordCheck('audit_entry', 'kind', AuditKind)}
`;

const who = `
-- Named, confirmed, still of the group, and still here: whichever of these goes, it is over at once.
create function app.is_equality_steward(who uuid) returns boolean language sql stable parallel safe security definer
  set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from public.equality_steward e join public.staff w on w.id = e.staff_id
    where e.staff_id = who and e.state = 'HELD' and ${stillHereSql('w')}
      and exists (select from public.staff_grant g
        where g.staff_id = who and g.role = 'EQUALITY_AND_DIVERSITY_GROUP' and g.state = 'HELD'))
$$;

create function app.stewards_equality() returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select app.is_equality_steward(s.staff_id) from app.session s where ${livingSession}), false);
end $$;

-- An exact count may tell of a case that a wall keeps from the session's own person: then none of that year is for them.
create function app.sees_counts_of(report uuid) returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (
    select from public.management_report r
      join public.asb_case c on c.opened_at >= r.period_from::timestamp at time zone 'Europe/London'
       and c.opened_at < (r.period_to + 1)::timestamp at time zone 'Europe/London'
      join public.conflict_wall w on w.case_id = c.id and w.stands
     where r.id = report and w.staff_id = (select s.staff_id from app.session s where ${livingSession}));
end $$;

-- The latest revision of a year of which counts are kept, drafted or signed.
create function app.counts_of_year(financial_year text) returns table (id uuid) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not app.stewards_equality() then return; end if;
  return query select r.id from public.management_report r join public.equality_kept k on k.report_id = r.id
    where r.kind = 'EQUALITY_SUMMARY' and r.period = financial_year and r.document is not null and app.sees_counts_of(r.id)
    order by r.revision desc limit 1;
end $$;
`;

/** Whoever writes, and whatever a program says: the steps and the clock are kept here too. */
const guards = `
create function app.keep_elevation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  by_whom uuid := app.staff_id();
  was public.equality_elevation;
begin
  if tg_op = 'INSERT' then
    if new.stage = 'ASKED' and new.asked_by_id = by_whom and new.asked_at between now() - interval '5 minutes' and clock_timestamp() + interval '1 minute'
       and num_nonnulls(new.decided_at, new.decided_by_id, new.until, new.ended_at, new.ended_by_id, new.asked_told_at, new.decided_told_at) = 0 then
      return new;
    end if;
  else
    was := old;
    if new.stage is distinct from old.stage then
      if old.stage = 'ASKED' and new.stage in ('APPROVED', 'DECLINED') and new.decided_by_id = by_whom and by_whom <> old.asked_by_id
         and new.decided_at between now() - interval '5 minutes' and clock_timestamp() + interval '1 minute'
         and coalesce(new.until <= new.decided_at + interval '4 hours', true) then
        was.stage := new.stage; was.decided_by_id := new.decided_by_id; was.decided_at := new.decided_at; was.until := new.until;
      elsif (old.stage = 'APPROVED' and by_whom in (old.asked_by_id, old.decided_by_id) or old.stage = 'ASKED' and by_whom = old.asked_by_id)
         and new.stage = 'ENDED' and new.ended_by_id = by_whom then
        was.stage := new.stage; was.ended_by_id := new.ended_by_id; was.ended_at := new.ended_at;
      end if;
    end if;
    was.asked_told_at := coalesce(old.asked_told_at, new.asked_told_at);
    was.decided_told_at := coalesce(old.decided_told_at, new.decided_told_at);
    if was is not distinct from new then return new; end if;
  end if;
  raise exception 'an elevation is asked by one steward, decided by another, and never longer' using errcode = 'insufficient_privilege';
end $$;
create trigger kept before insert or update on equality_elevation for each row execute function app.keep_elevation();

create function app.keep_steward() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  by_whom uuid := app.staff_id();
  was public.equality_steward;
begin
  if tg_op = 'INSERT' then
    if new.state = 'PROPOSED' and new.named_by_id = by_whom and num_nonnulls(new.decided_at, new.decided_by_id, new.ended_at, new.ended_by_id) = 0 then
      return new;
    end if;
  else
    was := old;
    was.state := new.state;
    if old.state = 'PROPOSED' and new.state = 'HELD' and new.decided_by_id = by_whom then
      was.decided_at := new.decided_at; was.decided_by_id := new.decided_by_id;
    elsif (old.state, new.state) in (('PROPOSED', 'DECLINED'), ('HELD', 'ENDED')) and new.ended_by_id = by_whom then
      was.ended_at := new.ended_at; was.ended_by_id := new.ended_by_id;
    else
      was.state := old.state;
    end if;
    if was is not distinct from new then return new; end if;
  end if;
  raise exception 'a steward is named by one person, confirmed by another, and ended once' using errcode = 'insufficient_privilege';
end $$;
create trigger kept before insert or update on equality_steward for each row execute function app.keep_steward();
`;

/** In the transaction of the act, whoever acts. */
const audit = `
create function app.audit_elevation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('EXACT_FIGURES_CHANGED', app.staff_id(), app.session_id(),
    jsonb_strip_nulls(jsonb_build_object('elevation', new.id, 'stage', new.stage, 'report', new.report_id, 'year', new.year,
      'side', new.side, 'characteristic', new.characteristic, 'by', new.breakdown, 'askedBy', new.asked_by_id, 'until', new.until)));
  return null;
end $$;
create trigger audited after insert on equality_elevation for each row execute function app.audit_elevation();
create trigger audited_change after update of stage on equality_elevation for each row
  when (new.stage is distinct from old.stage) execute function app.audit_elevation();

create function app.audit_steward() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('EQUALITY_STEWARD_CHANGED', app.staff_id(), app.session_id(),
    jsonb_build_object('stewardship', new.id, 'staff', new.staff_id, 'state', new.state));
  return null;
end $$;
create trigger audited after insert or update of state on equality_steward for each row execute function app.audit_steward();
`;

/** Nothing is handed out that is not sealed, nor without its entry in the audit. */
const door = `
create function app.look_at_exact_figures(elevation uuid) returns table (side text, characteristic text, breakdown text, until timestamptz,
    report_id uuid, revision int, status text, document jsonb, kept_id uuid, master_key text, wrapped bytea, counts bytea)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare open_one public.equality_elevation;
begin
  if not app.stewards_equality() then return; end if;
  select e.* into open_one from public.equality_elevation e
   where e.id = elevation and e.asked_by_id = app.staff_id() and e.stage = 'APPROVED' and e.until > clock_timestamp()
     and app.is_equality_steward(e.decided_by_id) and app.sees_counts_of(e.report_id) for share;
  if not found then return; end if;
  insert into public.audit_entry (kind, staff_id, session_id, facts)
  values ('EXACT_FIGURES_READ', app.staff_id(), app.session_id(),
    jsonb_build_object('elevation', open_one.id, 'report', open_one.report_id, 'year', open_one.year, 'side', open_one.side,
      'characteristic', open_one.characteristic, 'by', open_one.breakdown));
  return query select open_one.side, open_one.characteristic, open_one.breakdown, open_one.until, r.id, r.revision, r.status, r.document,
      k.id, k.master_key, k.wrapped, k.counts
    from public.equality_kept k join public.management_report r on r.id = k.report_id where k.report_id = open_one.report_id;
end $$;
`;
