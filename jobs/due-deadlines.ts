import type { ClientBase } from 'pg';
import type { Alarm, AlarmedClock } from '../schema/deadline/alarm-rules.ts';
import type { RunningClock } from '../schema/deadline/settling-clocks.ts';
import type { AlarmPolicy } from '../schema/policy/alarm-policy.ts';
import type { PolicyDocument } from '../schema/policy/policy-document.ts';
import { stillHereSql } from '../schema/staff/staff-sql.ts';
import type { AlarmStep } from '../schema/vocabulary.ts';

/** A deadline that a worker has been woken for, with whatever says who is to hear of it. */
export interface DueDeadline extends RunningClock, AlarmedClock {
  id: string;
  caseId: string | null;
  reportId: string | null;
  serviceId: string | null;
  areaId: string | null;
  ownerId: string | null;
  namedStaff: string[] | null;
  /** Those who have a conflict of interest in what it belongs to. */
  walled: string[];
  emergency: boolean;
  /** Of what the landlord owes for a period: who prepares it and who waits for it. */
  reports: PolicyDocument['reports'] | null;
  /** Steps that are noted already. */
  noted: AlarmStep[];
  /** Of the policy that the deadline keeps. */
  alarms: AlarmPolicy;
  /** The database's clock; no other decides what is due. */
  now: Date;
}

export interface ComeDeadline {
  deadline: DueDeadline;
  alarms: readonly Alarm[];
  lookAgainAt: Date | null;
}

/** Takes what has come, locked for this transaction; one of them where it is named. */
export async function lockDue(client: ClientBase, most: number, only?: string): Promise<DueDeadline[]> {
  const { rows } =
    only === undefined
      ? await client.query<DueDeadline>(dueSql(''), [most])
      : await client.query<DueDeadline>(dueSql('and d.id = $2'), [most, only]);
  return rows;
}

const come = 'd.wake_at <= statement_timestamp()';

/** With each deadline its case or report is locked, to which the entry in the log will be chained; an occupant’s review
 * and evidence without a case have a log of their own. */
export const dueSql = (and: string) => `
  with of_cases as materialized (
    select d.id, o.service_id, o.owner_id, o.named_staff, o.urgency
      from deadline d join asb_case o on o.id = d.case_id
     where ${come} ${and} order by d.wake_at limit $1 for update of d, o skip locked
  ), of_reports as materialized (
    select d.id, o.service_id, null::uuid as owner_id, o.named_staff, o.urgency
      from deadline d join report o on o.id = d.report_id
     where d.case_id is null and ${come} ${and} order by d.wake_at limit $1 for update of d, o skip locked
  ), of_occupants as materialized (
    select d.id, null::uuid as service_id, o.assessed_by_id as owner_id, null::uuid[] as named_staff, null as urgency
      from deadline d join risk_assessment o on o.id = d.risk_assessment_id
     where d.case_id is null and d.report_id is null and ${come} ${and}
     order by d.wake_at limit $1 for update of d, o skip locked
  ), of_evidence as materialized (
    select d.id, o.service_id, o.owner_id, null::uuid[] as named_staff, null as urgency
      from deadline d join evidence o on o.id = d.evidence_id
     where d.case_id is null and d.report_id is null and ${come} ${and}
     order by d.wake_at limit $1 for update of d, o skip locked
  ), of_landlord as materialized (
    select d.id, null::uuid as service_id, null::uuid as owner_id, null::uuid[] as named_staff, null as urgency
      from deadline d
     where d.period_from is not null and ${come} ${and} order by d.wake_at limit $1 for update skip locked
  ), found as (
    select * from of_cases union all select * from of_reports union all select * from of_occupants
    union all select * from of_evidence union all select * from of_landlord
  )
  select d.id, d.type, d.status, d.conditional, d.starts_at as "startsAt", d.due_at as "dueAt",
         d.case_id as "caseId", d.report_id as "reportId", f.service_id as "serviceId", s.area_id as "areaId",
         w.id as "ownerId", f.named_staff as "namedStaff", coalesce(f.urgency = 'EMERGENCY', false) as emergency,
         array(select w.staff_id from conflict_wall w left join report x on x.id = w.report_id
                where w.stands and (w.case_id = d.case_id or x.case_id = d.case_id or w.report_id = d.report_id)) as walled,
         array(select a.step from deadline_alarm a where a.deadline_id = d.id) as noted,
         p.document -> 'alarms' as alarms,
         case when d.period_from is not null then p.document -> 'reports' end as reports, statement_timestamp() as now
    from found f
    join deadline d on d.id = f.id
    join policy_version p on p.id = d.policy_version_id
    left join service s on s.id = f.service_id
    left join staff w on w.id = f.owner_id and ${stillHereSql('w')}
   order by d.wake_at limit $1`;
