import type { LeadReviewPolicy } from '../policy/policy-document.ts';
import {
  answeredForSql,
  daysBetween,
  dueOfThemSql,
  ofOneCaseSql,
  owedReviewsSql,
  reviewCountsSql,
  stalledCasesSql,
} from './owed-reviews-sql.ts';

interface Statement {
  text: string;
  values: unknown[];
}

const here = daysBetween('$1', '$2');

/** Of the landlord, each area and each service: the reviews that fell due on these days, by who was to make them. */
export const reviewsOfPlacesSql = (policy: LeadReviewPolicy, from: string, to: string): Statement => ({
  text: `
    with owed as (${owedReviewsSql(policy, here)}),
    cases as (select area_id, service_id, role, case_id, ${ofOneCaseSql} from owed group by 1, 2, 3, 4),
    counted as (
      select area_id as "areaId", service_id as "serviceId", role, ${reviewCountsSql}
        from cases group by grouping sets ((role), (area_id, role), (area_id, service_id, role)))
    select coalesce(json_agg(c), '[]') from counted c`,
  values: [from, to],
});

/** Of the same places: the cases in which nothing happened, and what became of them. */
export const stalledAtPlacesSql = (policy: LeadReviewPolicy, from: string, to: string): Statement => ({
  text: `
    with stalled as (
      select *, floor(extract(epoch from acted_at - found_at) / 86400)::int as days from (${stalledCasesSql(policy, here)}) x),
    counted as (
      select area_id as "areaId", service_id as "serviceId", count(*)::int as found, count(distinct case_id)::int as cases,
             (count(*) filter (where acted_at is not null))::int as acted,
             (count(*) filter (where acted_at is null and reviewed_at is not null))::int as "reviewedOnly",
             (count(*) filter (where acted_at is null and reviewed_at is null))::int as nothing,
             percentile_cont(0.5) within group (order by days) as "medianDays", max(days) as "longestDays"
        from stalled group by grouping sets ((), (area_id), (area_id, service_id)))
    select coalesce(json_agg(c), '[]') from counted c`,
  values: [from, to],
});

/** Of everybody who answered for cases then: what was due of them, and what they made themselves. */
export const reviewedBySql = (policy: LeadReviewPolicy, from: string, to: string): Statement => ({
  text: `
    with owed as (${owedReviewsSql(policy, here)}),
    answered as (select * from (${answeredForSql}) a where a.since < ${here.to} and (a.until is null or a.until > ${here.from})),
    cases as (
      select staff_id, role, case_id, ${ofOneCaseSql}
        from (select distinct a.staff_id, a.role, o.case_id, o.due_at, o.reviewed_at from answered a join owed o on ${dueOfThemSql}) x
       group by 1, 2, 3),
    counted as (select staff_id, role, ${reviewCountsSql} from cases group by 1, 2),
    made as (
      select v.reviewed_by_id as staff_id, v.role, count(*)::int as made, (count(*) filter (where v.reviewed_at > v.due_at))::int as late
        from lead_review v join asb_case c on c.id = v.case_id and c.named_staff is null
       where v.reviewed_at >= ${here.from} and v.reviewed_at < ${here.to} group by 1, 2),
    posts as (
      select g.staff_id, g.role, array_agg(distinct coalesce(s.name, r.name, 'All areas') order by coalesce(s.name, r.name, 'All areas')) as posts
        from staff_grant g left join service s on s.id = g.service_id left join area r on r.id = g.area_id
       where g.state in ('HELD', 'ENDED') and coalesce(g.decided_at, g.granted_at) < ${here.to}
         and (g.ended_at is null or g.ended_at > ${here.from})
       group by 1, 2)
    select coalesce(json_agg(json_build_object('staffId', w.staff_id, 'role', w.role, 'posts', coalesce(p.posts, '{}'),
             'made', coalesce(m.made, 0), 'madeLate', coalesce(m.late, 0), 'cases', coalesce(c.cases, 0),
             'inTime', coalesce(c."inTime", 0), 'late', coalesce(c.late, 0), 'notReviewed', coalesce(c."notReviewed", 0),
             'reviewsDue', coalesce(c."reviewsDue", 0), 'reviewsInTime', coalesce(c."reviewsInTime", 0),
             'reviewsLate', coalesce(c."reviewsLate", 0), 'reviewsMissing', coalesce(c."reviewsMissing", 0))
             order by w.role desc, p.posts, w.staff_id), '[]')
      from (select distinct staff_id, role from answered) w
      left join counted c using (staff_id, role) left join made m using (staff_id, role) left join posts p using (staff_id, role)`,
  values: [from, to],
});
