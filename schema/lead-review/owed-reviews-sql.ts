import type { LeadReviewPolicy } from '../policy/policy-document.ts';
import { EventKind } from '../vocabulary.ts';
import { nobodysDoing } from './nobodys-doing.ts';

/** Two moments in SQL: from the first on, and before the second. */
export interface Between {
  from: string;
  to: string;
}

const days = (n: number) => `interval '24 hours' * ${Number(n)}`;

/** Everything of the landlord's own that named people alone do not read: of the rest not everybody who answers for it knows. */
const everybodys = `join service s on s.id = c.service_id and s.import_id is null
  left join data_import i on i.id = c.import_id`;

/**
 * Reviews that fell due between two moments, one row each: `case_id`, `service_id`, `area_id`, `readers`, `role`, `due_at`,
 * and when it was made, if it was. What is owed next is counted by the policy in force, what was made by that of its day.
 * A case that was closed before a review fell due owes none; one that came in a file owes none from before it came.
 */
export const owedReviewsSql = (policy: LeadReviewPolicy, { from, to }: Between): string => `
  select c.id as case_id, c.service_id, s.area_id, c.readers, r.role, n.due_at, n.reviewed_at
    from asb_case c ${everybodys}
   cross join (values ('SERVICE_LEAD'), ('AREA_MANAGER')) r (role)
   cross join lateral (
     select v.due_at, v.reviewed_at from lead_review v where v.case_id = c.id and v.role = r.role
      union all
     select coalesce(max(v.reviewed_at) + ${days(policy.everyDays)}, c.opened_at + ${days(policy.firstWithinDays)}), null
       from lead_review v where v.case_id = c.id and v.role = r.role) n
   where c.named_staff is null and c.opened_at < ${to} and n.due_at >= ${from} and n.due_at < ${to}
     and (n.reviewed_at is not null or c.closed_at is null or c.closed_at > n.due_at)
     and (i.id is null or n.due_at >= i.started_at)`;

/** What is counted of them: each review, and each case by the worst of its reviews. */
export const reviewCountsSql = `
  count(*)::int as cases,
  (count(*) filter (where missing = 0 and late = 0))::int as "inTime",
  (count(*) filter (where missing = 0 and late > 0))::int as late,
  (count(*) filter (where missing > 0))::int as "notReviewed",
  coalesce(sum(due), 0)::int as "reviewsDue",
  coalesce(sum(due - late - missing), 0)::int as "reviewsInTime",
  coalesce(sum(late), 0)::int as "reviewsLate",
  coalesce(sum(missing), 0)::int as "reviewsMissing"`;

/** Of the reviews that one case owed. */
export const ofOneCaseSql = `count(*)::int as due,
  (count(*) filter (where reviewed_at > due_at))::int as late,
  (count(*) filter (where reviewed_at is null))::int as missing`;

/** What somebody did in a case after a moment, other than review it: when first. */
export const firstDoneSql = (caseId: string, after: string): string => `
  (select min(e.occurred_at) from case_event e where e.case_id = ${caseId} and e.occurred_at > ${after}
      and e.kind not in (${nobodysDoing}, '${EventKind.LEAD_REVIEW_RECORDED}'))`;

/**
 * Cases in which so long nobody did anything, once each time: when that was found, as the queue of reviews finds it, when
 * somebody acted after that, and when it was reviewed.
 */
export const stalledCasesSql = (policy: LeadReviewPolicy, { from, to }: Between): string => `
  select f.*, ${firstDoneSql('f.case_id', 'f.found_at')} as acted_at,
         (select min(v.reviewed_at) from lead_review v where v.case_id = f.case_id and v.reviewed_at > f.found_at) as reviewed_at
    from (
      select g.case_id, g.service_id, g.area_id, g.at + ${days(policy.stalledAfterDays)} as found_at
        from (
          select c.id as case_id, c.service_id, s.area_id, c.closed_at, i.started_at, d.at, d.kind,
                 lead(d.at) over (partition by c.id order by d.at, d.seq) as next_at
            from asb_case c ${everybodys}
           cross join lateral (
             select c.opened_at as at, '' as kind, 0 as seq
              union all
             select greatest(e.occurred_at, c.opened_at), e.kind, e.seq
               from case_event e where e.case_id = c.id and e.kind not in (${nobodysDoing})) d
           where c.named_staff is null and c.opened_at < ${to} and (c.closed_at is null or c.closed_at >= ${from})) g
       where g.kind <> '${EventKind.CASE_CLOSED}'
         and g.at + ${days(policy.stalledAfterDays)} >= greatest(${from}, g.started_at)
         and g.at + ${days(policy.stalledAfterDays)} < ${to}
         and (g.next_at is null or g.next_at > g.at + ${days(policy.stalledAfterDays)})
         and (g.closed_at is null or g.closed_at > g.at + ${days(policy.stalledAfterDays)})) f`;

/**
 * Who answered for which services as what, and from when to when: `staff_id`, `role`, `service_id`, `since`, `until`. A role
 * that is over stays theirs for the time in which it was held.
 */
export const answeredForSql = `
  select g.staff_id, g.role, s.id as service_id, coalesce(g.decided_at, g.granted_at) as since,
         least(g.ended_at, (p.left_on + 1)::timestamp at time zone 'Europe/London') as until
    from staff_grant g join staff p on p.id = g.staff_id
    join service s on s.import_id is null
     and (s.id = g.service_id or s.area_id = g.area_id or num_nulls(g.service_id, g.area_id) = 2)
   where g.role in ('SERVICE_LEAD', 'AREA_MANAGER') and g.state in ('HELD', 'ENDED')`;

/**
 * The reviews `o` that were due of whoever answered `a` for the case then: not of one from whom a wall keeps it.
 */
export const dueOfThemSql = `o.service_id = a.service_id and o.role = a.role
  and o.due_at >= a.since and (a.until is null or o.due_at < a.until) and app.wall_key_of(a.staff_id) <> all(o.readers)`;

/** London's days as moments. */
export const daysBetween = (from: string, to: string): Between => ({
  from: `((${from}::date)::timestamp at time zone 'Europe/London')`,
  to: `((${to}::date + 1)::timestamp at time zone 'Europe/London')`,
});
