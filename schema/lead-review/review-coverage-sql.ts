import type { LeadReviewPolicy } from '../policy/policy-document.ts';

/**
 * Of everybody who reviews cases: how many they answered for, how many were reviewed, what they did themselves, and
 * what is overdue. Somebody who answers for others sees theirs; everybody their own (it is part of appraisals, 15.2).
 */
export function reviewCoverageSql(
  policy: LeadReviewPolicy,
  asked: { staffId: string; now: Date; from: string; to: string; only: string | null },
): { text: string; values: unknown[] } {
  const started = `($3::date)::timestamp at time zone 'Europe/London'`;
  const ended = `least(($4::date + 1)::timestamp at time zone 'Europe/London', $2::timestamptz)`;
  const text = `
    with answers as (
      select g.staff_id, g.role, s.id as service_id
        from staff_grant g join staff p on p.id = g.staff_id and (p.left_on is null or p.left_on >= $3::date)
        join service s on s.id = g.service_id or s.area_id = g.area_id or (g.service_id is null and g.area_id is null)
       where g.role in ('SERVICE_LEAD', 'AREA_MANAGER') and g.state = 'HELD'
         and ($5::uuid is null or g.staff_id = $5::uuid)
         and (g.staff_id = $1::uuid or exists (
           select from staff_grant a where a.staff_id = $1::uuid and a.state = 'HELD'
              and (a.role = 'HEAD_OF_SERVICE' or (a.role = 'AREA_MANAGER' and g.role = 'SERVICE_LEAD'))
              and (a.area_id = s.area_id or a.service_id = s.id or (a.area_id is null and a.service_id is null))))
       group by g.staff_id, g.role, s.id),
    counted as (
      select a.staff_id, a.role, c.id,
             exists (select from lead_review v where v.case_id = c.id and v.role = a.role
                        and v.reviewed_at >= ${started} and v.reviewed_at < ${ended}) as reviewed,
             coalesce(l.reviewed_at + interval '24 hours' * (${Number(policy.everyDays)}),
                      c.opened_at + interval '24 hours' * (${Number(policy.firstWithinDays)})) < ${ended}
               and (c.closed_at is null or c.closed_at >= ${ended}) as overdue
        from answers a join asb_case c on c.service_id = a.service_id and c.opened_at < ${ended}
         and (c.status <> 'CLOSED' or c.closed_at >= ${started})
        cross join lateral (select max(v.reviewed_at) as reviewed_at from lead_review v
           where v.case_id = c.id and v.role = a.role and v.reviewed_at < ${ended}) l),
    cases as (
      select staff_id, role, count(distinct id)::int as cases, (count(distinct id) filter (where reviewed))::int as reviewed,
             (count(distinct id) filter (where overdue))::int as overdue from counted group by staff_id, role),
    made as (
      select v.reviewed_by_id as staff_id, v.role, count(*)::int as made, (count(*) filter (where v.reviewed_at > v.due_at))::int as late
        from lead_review v where v.reviewed_at >= ${started} and v.reviewed_at < ${ended}
         and v.reviewed_by_id in (select staff_id from answers) group by 1, 2)
    select coalesce(json_agg(json_build_object('id', p.staff_id, 'role', p.role, 'cases', coalesce(c.cases, 0),
             'reviewed', coalesce(c.reviewed, 0), 'overdue', coalesce(c.overdue, 0), 'reviewsMade', coalesce(m.made, 0),
             'reviewedLate', coalesce(m.late, 0)) order by coalesce(c.overdue, 0) desc, s.name, p.role), '[]')
      from (select distinct staff_id, role from answers) p join staff s on s.id = p.staff_id
      left join cases c using (staff_id, role) left join made m using (staff_id, role)`;
  return { text, values: [asked.staffId, asked.now.toISOString(), asked.from, asked.to, asked.only] };
}
