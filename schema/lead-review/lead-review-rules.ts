import type { LeadReviewPolicy } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { LeadReviewDecision, type ReviewFollowUp, StaffRole } from '../vocabulary.ts';

/** Those who review the cases they answer for: the lead of a service (15.2), the manager of an area (15.3). */
export const reviewers = [StaffRole.SERVICE_LEAD, StaffRole.AREA_MANAGER] as const;
export type Reviewer = (typeof reviewers)[number];

const clauseOf = (role: Reviewer) => (role === StaffRole.AREA_MANAGER ? '15.3' : '15.2');

const hour = 3_600_000;
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * 24 * hour);

/** By when a case is to be reviewed next by one of its reviewers: what lies beyond is late. */
export const reviewDueAt = (
  { openedAt, reviewedAt }: { openedAt: Date; reviewedAt: Date | null },
  policy: Pick<LeadReviewPolicy, 'firstWithinDays' | 'everyDays'>,
): Date =>
  reviewedAt ? daysAfter(reviewedAt, policy.everyDays) : daysAfter(openedAt, policy.firstWithinDays);

export interface ReviewAsked {
  /** The parts in which the actor answers for the case. */
  answersAs: readonly Reviewer[];
  as: StaffRole | null;
  decision: LeadReviewDecision;
  note: string | null;
}

/** What came of the review before, in the same part, tells whether there is anything to be said of it. */
export function ruleOnFollowingUp(
  followUp: ReviewFollowUp | null,
  last: LeadReviewDecision | null,
): Refusal[] {
  if (followUp === null || (last !== null && last !== LeadReviewDecision.AGREE)) return [];
  const message = 'The review before asked for nothing, so nothing can have become of it.';
  return [refusal('followUp', 'NOTHING_WAS_ASKED_FOR', '15.2', message)];
}

/** Who reviews, and that whoever wants something done says what (#142, #143). */
export function ruleOnReviewing({ answersAs, as, decision, note }: ReviewAsked): Ruling<{ role: Reviewer }> {
  const role = as === null ? answersAs.toSorted().at(0) : answersAs.find((each) => each === as);
  const refusals: Refusal[] = refuseText('note', note, 5_000);
  if (!role) {
    const message =
      as !== null && answersAs.length > 0
        ? 'You do not answer for this case in that part.'
        : 'A case is reviewed by the lead of its service and the manager of its area.';
    refusals.push(refusal(as === null ? 'caseId' : 'as', 'REVIEWED_BY_WHO_ANSWERS', '15.2', message));
  }
  if (decision !== LeadReviewDecision.AGREE && isBlank(note)) {
    const message = 'Say what is to be done, and why.';
    refusals.push(
      refusal('note', 'SAY_WHAT_IS_TO_BE_DONE', clauseOf(role ?? StaffRole.SERVICE_LEAD), message),
    );
  }
  return ruling(refusals, { role: role! });
}
