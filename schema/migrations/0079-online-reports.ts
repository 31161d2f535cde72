import { Migration } from '@mikro-orm/migrations';
import { livingSession } from '../access/living-session.ts';
import { kindsInOrder } from '../retention/retention-kinds.ts';
import { retentionDueFunction } from '../retention/retention-preview-sql.ts';
import {
  AuditKind,
  DocumentLanguage,
  OnlineReportReaders,
  OnlineReportState,
  ReporterType,
  SetAsideReason,
  Urgency,
} from '../vocabulary.ts';
import { wordCheck } from './word-check.ts';

/** What is sent by the form that needs no account, until it is taken in; and the two doors for those who have none. */
export class Migration0079OnlineReports extends Migration {
  override async up(): Promise<void> {
    await this.execute(table);
    await this.execute(rules);
    await this.execute(doors);
    await this.execute(retentionDueFunction(kindsInOrder));
  }
}

const table = `
create table online_report (
  id uuid not null default app.new_id(),
  reference text not null,
  sent_at timestamptz not null,
  due_at timestamptz not null,
  urgency text not null,
  danger_now boolean not null,
  reporter_type text not null,
  language text not null,
  kept_to text not null,
  state text not null default 'WAITING',
  sealed bytea null,
  wrapped bytea null,
  master_key text null,
  page_print bytea not null,
  content_print bytea not null,
  secret_print bytea not null,
  remind_at timestamptz not null,
  told_at timestamptz null,
  reminded_at timestamptz null,
  told_late_at timestamptz null,
  report_id uuid null,
  taken_in_at timestamptz null,
  taken_in_by_id uuid null,
  set_aside_at timestamptz null,
  set_aside_reason text null,
  set_aside_by_id uuid null,
  minimised_at timestamptz null,
  version int not null default 1,
  primary key (id)
);
alter table online_report add constraint online_report_reference_unique unique (reference);
alter table online_report add constraint online_report_page_print_unique unique (page_print);
create index online_report_state_due_at_index on online_report (state, due_at);
create index online_report_report_id_index on online_report (report_id);
alter table online_report add constraint online_report_taken_in check ((state = 'TAKEN_IN') = (num_nonnulls(report_id, taken_in_at, taken_in_by_id) = 3) and num_nonnulls(report_id, taken_in_at, taken_in_by_id) in (0, 3));
alter table online_report add constraint online_report_set_aside check ((state = 'SET_ASIDE') = (num_nonnulls(set_aside_at, set_aside_reason, set_aside_by_id) = 3) and num_nonnulls(set_aside_at, set_aside_reason, set_aside_by_id) in (0, 3));
alter table online_report add constraint online_report_sealed check (num_nonnulls(sealed, wrapped, master_key) in (0, 3) and (state <> 'TAKEN_IN' or sealed is null) and (state = 'TAKEN_IN' or minimised_at is not null or sealed is not null));
${wordCheck('online_report', 'urgency', Urgency)}
${wordCheck('online_report', 'reporter_type', ReporterType)}
${wordCheck('online_report', 'language', DocumentLanguage)}
${wordCheck('online_report', 'kept_to', OnlineReportReaders)}
${wordCheck('online_report', 'state', OnlineReportState)}
${wordCheck('online_report', 'set_aside_reason', SetAsideReason)}
${wordCheck('audit_entry', 'kind', AuditKind)}
alter table online_report add constraint online_report_report_id_foreign foreign key (report_id) references report (id) on delete set null;
alter table online_report add constraint online_report_taken_in_by_id_foreign foreign key (taken_in_by_id) references staff (id) on delete set null;
alter table online_report add constraint online_report_set_aside_by_id_foreign foreign key (set_aside_by_id) references staff (id) on delete set null;
`;

const rules = `
-- What was sent, and when, nobody changes; what was taken in stays so.
create function app.keep_online_report() returns trigger language plpgsql as $$
begin
  if (new.reference, new.sent_at, new.due_at, new.urgency, new.danger_now, new.reporter_type, new.language, new.kept_to,
      new.page_print, new.content_print, new.secret_print)
     is distinct from (old.reference, old.sent_at, old.due_at, old.urgency, old.danger_now, old.reporter_type, old.language,
      old.kept_to, old.page_print, old.content_print, old.secret_print)
    or (new.sealed is not null and new.sealed is distinct from old.sealed)
    or (old.state = 'TAKEN_IN' and (new.state, new.report_id) is distinct from (old.state, old.report_id)) then
    raise exception 'what was sent online is never changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger kept before update on online_report for each row execute function app.keep_online_report();

-- Whether the session may read what is kept to so many.
create function app.reads_online(kept_to text) returns boolean language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp as $$
declare held text[] := (select s.roles from app.session s where ${livingSession});
begin
  return coalesce(held, '{}') && case kept_to
    when 'CASE_WORKERS' then array['HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE']
    when 'LEADS_AND_MANAGERS' then array['SERVICE_LEAD', 'AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE']
    else array['AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE'] end;
end $$;
`;

const doors = `
-- The policy that holds at a moment: for those who have no session, who are told its response times (policy 3.4, 8.6).
create function app.policy_for_everybody(moment timestamptz) returns table (id uuid, number int, document jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, p.number, p.document from public.policy_version p where p.in_force_at <= moment order by p.number desc limit 1
$$;

-- Takes what was sent. A page is taken once: the same answers again are the same report, other answers are not taken.
create function app.send_online_report(sent jsonb, sealed bytea, wrapped bytea, page bytea, content bytea, secret bytea)
  returns table (state text, due_at timestamptz) language plpgsql volatile security definer
  set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  insert into public.online_report (id, reference, sent_at, due_at, remind_at, urgency, danger_now, reporter_type, language,
    kept_to, sealed, wrapped, master_key, page_print, content_print, secret_print)
  values ((sent->>'id')::uuid, sent->>'reference', (sent->>'sentAt')::timestamptz, (sent->>'dueAt')::timestamptz,
    (sent->>'remindAt')::timestamptz, sent->>'urgency', (sent->>'dangerNow')::boolean, sent->>'reporterType', sent->>'language',
    sent->>'keptTo', $2, $3, sent->>'masterKey', page, content, secret)
  on conflict (page_print) do nothing;
  return query select case when found then 'SENT' when o.content_print = content then 'SENT_BEFORE' else 'OTHER' end, o.due_at
    from public.online_report o where o.page_print = page;
end $$;

-- The print of the secret that belongs to a reference, to be compared outside; nothing else of the report.
create function app.secret_of_online_report(asked text) returns bytea
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.secret_print from public.online_report o where o.reference = asked
$$;

-- How it stands, in stages that tell nothing of anybody, and of a case only whether it is closed (policy 8.9).
create function app.stage_of_online_report(asked text) returns table (sent_at timestamptz, stage text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.sent_at, case
      when o.state = 'WAITING' then 'SENT'
      when o.state = 'SET_ASIDE' then 'NOT_TAKEN'
      when c.status = 'CLOSED' then 'CLOSED'
      when c.id is not null then 'WORKING'
      when r.status in ('RECEIVED', 'IN_TRIAGE') then 'READ'
      else 'ANSWERED' end
    from public.online_report o left join public.report r on r.id = o.report_id left join public.asb_case c on c.id = r.case_id
   where o.reference = asked
$$;
`;
