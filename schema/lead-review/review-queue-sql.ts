import type { LeadReviewPolicy } from '../policy/policy-document.ts';
import { ReviewReason } from '../vocabulary.ts';
import { nobodysDoing } from './nobodys-doing.ts';

/** What a client may narrow the queue to. */
export interface QueueFilter {
  serviceId?: string[] | null;
  areaId?: string[] | null;
  reason?: ReviewReason[] | null;
}

/** Where a page begins: behind this case, in the order as it was at that moment. */
export interface QueuePlace {
  score: number;
  id: string;
}

const R = ReviewReason;
/** An instant as the rule gets to see it: JavaScript knows no microseconds. */
const ms = (at: string) => `date_trunc('milliseconds', ${at})`;
const days = (n: string) => `interval '24 hours' * ${n}`;

/**
 * The queue of one reviewer as one statement over the rows of their scope: `reviewNeeded` (`review-queue-rules.ts`)
 * written as SQL. Numbers of the policy go in as they stand; what a client says goes in as a parameter.
 */
export function reviewQueueSql(
  policy: LeadReviewPolicy,
  asked: { staffId: string; now: Date; filter: QueueFilter; first: number; after: QueuePlace | null },
): { text: string; values: unknown[] } {
  const { filter, after } = asked;
  const values: unknown[] = [asked.staffId, asked.now.toISOString(), asked.first];
  const value = (given: unknown, cast: string) => `$${values.push(given)}::${cast}`;
  const now = '$2::timestamptz';
  const number = (n: number) => `(${Number(n)})`;
  const window = `${now} - ${days(number(policy.escalating.withinDays))}`;
  const unseen = (at: string) => `coalesce(${at} > coalesce(reviewed_at, '-infinity'), false)`;
  const many = `happenings >= ${number(policy.escalating.happenings)}`;
  const stalled = `active_at + ${days(number(policy.stalledAfterDays))} <= ${now}`;
  const escalated = `(role = 'AREA_MANAGER' and ${unseen('escalated_at')})`;
  const highDue = `coalesce(risk_level = 'HIGH' and reviewed_at + ${days(number(policy.highRiskEveryDays))} <= ${now}, false)`;
  const holds: Record<ReviewReason, string> = {
    [R.EMERGENCY_LATE]: 'emergency_late_at is not null',
    [R.ESCALATED]: escalated,
    [R.ESCALATING]: `(${many} or risk_rose_at is not null)`,
    [R.HIGH_RISK]: `coalesce(risk_level = 'HIGH', false)`,
    [R.DEADLINE_MISSED]: 'missed_at is not null',
    [R.RISK_REVIEW_OVERDUE]: 'risk_review_missed_at is not null',
    [R.STALLED]: stalled,
    [R.NEVER_REVIEWED]: 'reviewed_at is null',
    [R.REVIEW_DUE]: `due_at <= ${now}`,
  };
  const weight = Object.values(ReviewReason)
    .map((reason) => `case when ${holds[reason]} then ${number(policy.weights[reason])} else 0 end`)
    .join(' + ');
  const overdue = `least(greatest(floor(extract(epoch from ${now} - due_at) / 86400), 0), ${number(policy.mostDaysOverdue)})`;
  const where = [
    filter.serviceId && `m.service_id = any(${value(filter.serviceId, 'uuid[]')})`,
    filter.areaId && `m.area_id = any(${value(filter.areaId, 'uuid[]')})`,
  ].filter((condition) => !!condition);
  const only = filter.reason
    ? `and (${filter.reason.map((reason) => `(${holds[reason]})`).join(' or ') || 'false'})`
    : '';
  const page = after
    ? `where (-score, id) > (${value(-after.score, 'int')}, ${value(after.id, 'uuid')})`
    : '';
  const text = `
    with mine as (
      select s.id as service_id, s.area_id, min(g.role) as role
        from staff_grant g join service s
          on s.id = g.service_id or s.area_id = g.area_id or (g.service_id is null and g.area_id is null)
       where g.staff_id = any(app.hands_of($1::uuid)) and g.state = 'HELD' and g.role in ('SERVICE_LEAD', 'AREA_MANAGER') group by s.id),
    known as (
      select c.id, m.role, ${ms('c.opened_at')} as opened_at, c.risk_level, r.*, d.*, h.*, x.risk_rose_at,
             ${ms('greatest(c.opened_at, a.active_at)')} as active_at
        from mine m join asb_case c on c.service_id = m.service_id and c.status <> 'CLOSED'
        cross join lateral (
          select ${ms('max(v.reviewed_at) filter (where v.role = m.role)')} as reviewed_at,
                 ${ms(`max(v.reviewed_at) filter (where v.role = 'SERVICE_LEAD' and v.decision = 'ESCALATE')`)} as escalated_at
            from lead_review v where v.case_id = c.id) r
        cross join lateral (
          select ${ms(`min(d.due_at) filter (where d.type = 'EMERGENCY_CONTACT')`)} as emergency_late_at,
                 ${ms(`max(d.due_at) filter (where d.type not in ('EMERGENCY_CONTACT', 'RISK_REVIEW'))`)} as missed_at,
                 ${ms(`max(d.due_at) filter (where d.type = 'RISK_REVIEW')`)} as risk_review_missed_at
            from deadline d where d.case_id = c.id and d.due_at < ${now} and not d.conditional
             and d.status in ('PENDING', 'MISSED')) d
        cross join lateral (
          select count(*)::int as happenings, ${ms('max(at)')} as happened_at from (
            select i.occurred_at as at from incident i
             where i.case_id = c.id and i.report_id is null and i.occurred_at > ${window} and i.occurred_at <= ${now}
            union all select p.received_at from report p
             where p.case_id = c.id and p.received_at > ${window} and p.received_at <= ${now}) n) h
        left join lateral (
          select ${ms('max(n.assessed_at)')} as risk_rose_at from risk_assessment n join risk_assessment o
              on o.case_id = n.case_id and o.person_id = n.person_id and o.assessed_as = n.assessed_as
             and o.replaced_at = n.assessed_at
             and array_position(array['LOW', 'MEDIUM', 'HIGH'], n.level) > array_position(array['LOW', 'MEDIUM', 'HIGH'], o.level)
           where n.case_id = c.id and n.assessed_at > ${window} and n.replaced_at is null) x on true
        left join lateral (
          select e.occurred_at as active_at from case_event e
           where e.case_id = c.id and e.kind not in (${nobodysDoing}) order by e.seq desc limit 1) a on true
       ${where.length > 0 ? `where ${where.join(' and ')}` : ''}),
    due as (
      select *, case when reviewed_at is null then opened_at + ${days(number(policy.firstWithinDays))}
                     else reviewed_at + ${days(number(policy.everyDays))} end as due_at from known),
    waiting as (
      select *, (${weight} + ${overdue} * ${number(policy.perDayOverdue)})::int as score from due
       where (reviewed_at is null or due_at <= ${now} or emergency_late_at is not null or ${escalated} or ${highDue}
          or ${stalled} or ${unseen('missed_at')} or ${unseen('risk_review_missed_at')}
          or (${many} and ${unseen('happened_at')}) or ${unseen('risk_rose_at')}) ${only}),
    page as (select * from waiting ${page} order by score desc, id limit $3::int + 1)
    select json_build_object('total', (select count(*) from waiting), 'rows', (
      select coalesce(json_agg(json_build_object('id', id, 'role', role, 'openedAt', opened_at, 'riskLevel', risk_level,
        'reviewedAt', reviewed_at, 'activeAt', active_at, 'emergencyLateAt', emergency_late_at, 'missedAt', missed_at,
        'riskReviewMissedAt', risk_review_missed_at, 'happenings', happenings, 'happenedAt', happened_at,
        'riskRoseAt', risk_rose_at, 'escalatedAt', escalated_at, 'score', score) order by score desc, id), '[]')
        from page))`;
  return { text, values };
}
