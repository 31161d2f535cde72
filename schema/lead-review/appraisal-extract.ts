import type { LeadReviewPolicy } from '../policy/policy-document.ts';
import { LeadReviewDecision, type ReviewFollowUp } from '../vocabulary.ts';
import type { Reviewer } from './lead-review-rules.ts';
import {
  answeredForSql,
  daysBetween,
  dueOfThemSql,
  firstDoneSql,
  ofOneCaseSql,
  owedReviewsSql,
  reviewCountsSql,
} from './owed-reviews-sql.ts';
import type { ReviewCounts } from './reviews-document.ts';

/** A review that said what was to be done, and what became of it: no word of the note, no person. */
export interface AgreedAction {
  caseReference: string;
  decision: LeadReviewDecision;
  reviewedAt: Date;
  late: boolean;
  /** When the case was next reviewed in the same part, and what was then said to have become of it. */
  followedUpAt: Date | null;
  followUp: ReviewFollowUp | null;
  /** When somebody first did something in the case after it. */
  actedAt: Date | null;
}

/** What somebody was to review in one part, and did: for an appraisal (policy 15.2). */
export interface AppraisedPart extends ReviewCounts {
  role: Reviewer;
  /** The services that they answered for in the period. */
  services: string[];
  /** Reviews that they made themselves, and those of them that were late. */
  made: number;
  madeLate: number;
  agreed: AgreedAction[];
}

export interface AppraisalAsked {
  /** Whose it is, and who reads it. */
  staffId: string;
  viewerId: string;
  now: Date;
  from: string;
  to: string;
}

/**
 * The extract of one reviewer, as somebody of the line above them or they themselves may see it: `{ name, parts }`, or
 * null for everybody else. It is asked in the viewer's session, so it counts no case that they may not read.
 */
export function appraisalSql(
  policy: LeadReviewPolicy,
  { staffId, viewerId, now, from, to }: AppraisalAsked,
): { text: string; values: unknown[] } {
  const days = daysBetween('$3', '$4');
  const here = { from: days.from, to: `least(${days.to}, $5::timestamptz)` };
  const text = `
    with answered as (
      select a.* from (${answeredForSql}) a
       where a.staff_id = $1::uuid and a.since < ${here.to} and (a.until is null or a.until > ${here.from})
         and (a.staff_id = $2::uuid or exists (
           select from staff_grant v join service x on x.id = a.service_id
            where v.staff_id = $2::uuid and v.state = 'HELD'
              and (v.role = 'HEAD_OF_SERVICE' or (v.role = 'AREA_MANAGER' and a.role = 'SERVICE_LEAD'))
              and (v.service_id = x.id or v.area_id = x.area_id or num_nulls(v.service_id, v.area_id) = 2)))),
    owed as (${owedReviewsSql(policy, here)}),
    cases as (
      select role, case_id, ${ofOneCaseSql}
        from (select distinct a.role, o.case_id, o.due_at, o.reviewed_at from answered a join owed o on ${dueOfThemSql}) x
       group by 1, 2),
    counted as (select role, ${reviewCountsSql} from cases group by 1),
    made as (
      select v.*, c.reference from lead_review v join asb_case c on c.id = v.case_id and c.named_staff is null
       where v.reviewed_by_id = $1::uuid and v.reviewed_at >= ${here.from} and v.reviewed_at < ${here.to}
         and exists (select from answered a where a.role = v.role and a.service_id = c.service_id)),
    agreed as (
      select m.role, json_agg(json_build_object('caseReference', m.reference, 'decision', m.decision,
               'reviewedAt', m.reviewed_at, 'late', m.reviewed_at > m.due_at, 'followedUpAt', n.reviewed_at,
               'followUp', n.follow_up, 'actedAt', ${firstDoneSql('m.case_id', 'm.reviewed_at')})
               order by m.reviewed_at, m.id) as list
        from made m left join lateral (
          select f.reviewed_at, f.follow_up from lead_review f
           where f.case_id = m.case_id and f.role = m.role and f.reviewed_at > m.reviewed_at
           order by f.reviewed_at limit 1) n on true
       where m.decision <> '${LeadReviewDecision.AGREE}' group by 1)
    select json_build_object('name', p.name, 'parts', (
      select json_agg(json_build_object('role', w.role, 'services', w.services,
               'made', (select count(*) from made m where m.role = w.role),
               'madeLate', (select count(*) from made m where m.role = w.role and m.reviewed_at > m.due_at),
               'cases', coalesce(c.cases, 0), 'inTime', coalesce(c."inTime", 0), 'late', coalesce(c.late, 0),
               'notReviewed', coalesce(c."notReviewed", 0), 'reviewsDue', coalesce(c."reviewsDue", 0),
               'reviewsInTime', coalesce(c."reviewsInTime", 0), 'reviewsLate', coalesce(c."reviewsLate", 0),
               'reviewsMissing', coalesce(c."reviewsMissing", 0), 'agreed', coalesce(g.list, '[]')) order by w.role desc)
        from (select a.role, array_agg(distinct s.name order by s.name) as services
                from answered a join service s on s.id = a.service_id group by 1) w
        left join counted c using (role) left join agreed g using (role)))
      from staff p where p.id = $1::uuid and exists (select from answered)`;
  return { text, values: [staffId, viewerId, from, to, now.toISOString()] };
}

/** What became of all that was agreed: said by who reviewed next, or not said, or not looked at again yet. */
export const agreedInAll = (agreed: readonly AgreedAction[]) => {
  const of = (holds: (each: AgreedAction) => boolean) => agreed.filter(holds).length;
  return {
    agreed: agreed.length,
    carriedOut: of(({ followUp }) => followUp === 'CARRIED_OUT'),
    partly: of(({ followUp }) => followUp === 'PARTLY'),
    notCarriedOut: of(({ followUp }) => followUp === 'NOT_CARRIED_OUT'),
    notSaid: of(({ followUp, followedUpAt }) => followUp === null && followedUpAt !== null),
    notLookedAt: of(({ followedUpAt }) => followedUpAt === null),
    actedSince: of(({ actedAt }) => actedAt !== null),
  };
};
