import type { LeadReviewPolicy } from '../policy/policy-document.ts';
import { ReviewReason, RiskLevel, StaffRole } from '../vocabulary.ts';
import { daysAfter, type Reviewer, reviewDueAt } from './lead-review-rules.ts';

/** What is known of a running case when it is asked whether its reviewer must look at it. */
export interface CaseToReview {
  role: Reviewer;
  openedAt: Date;
  riskLevel: RiskLevel | null;
  /** The last review in this role. */
  reviewedAt: Date | null;
  /** When somebody last did something. */
  activeAt: Date;
  /** Since when contact in an emergency is overdue. */
  emergencyLateAt: Date | null;
  /** The latest of what is overdue: other deadlines, and reviews of risk. */
  missedAt: Date | null;
  riskReviewMissedAt: Date | null;
  /** Incidents and reports of late, and the last of them. */
  happenings: number;
  happenedAt: Date | null;
  /** When a risk went up, if it did of late. */
  riskRoseAt: Date | null;
  /** When the service lead last passed it on. */
  escalatedAt: Date | null;
}

export interface ReviewNeeded {
  reasons: ReviewReason[];
  score: number;
  dueAt: Date;
}

const R = ReviewReason;

/**
 * Why a case waits for its reviewer (#75, #142, #143); null when it does not. What a review has seen does not bring the
 * case back before the next one is due, an emergency apart. The same is written as SQL beside (`review-queue-sql.ts`),
 * which puts a hundred thousand cases in order; a test holds the two together.
 */
export function reviewNeeded(of: CaseToReview, policy: LeadReviewPolicy, now: Date): ReviewNeeded | null {
  const dueAt = reviewDueAt(of, policy);
  const { reviewedAt, happenings, riskRoseAt } = of;
  const unseen = (at: Date | null) => at !== null && (reviewedAt === null || at > reviewedAt);
  const high = of.riskLevel === RiskLevel.HIGH;
  const highDue = high && reviewedAt !== null && daysAfter(reviewedAt, policy.highRiskEveryDays) <= now;
  const many = happenings >= policy.escalating.happenings;
  const stalled = daysAfter(of.activeAt, policy.stalledAfterDays) <= now;
  const escalated = of.role === StaffRole.AREA_MANAGER && unseen(of.escalatedAt);
  const waits =
    reviewedAt === null ||
    dueAt <= now ||
    of.emergencyLateAt !== null ||
    escalated ||
    highDue ||
    stalled ||
    unseen(of.missedAt) ||
    unseen(of.riskReviewMissedAt) ||
    (many && unseen(of.happenedAt)) ||
    unseen(riskRoseAt);
  if (!waits) return null;
  const holds: Record<ReviewReason, boolean> = {
    [R.EMERGENCY_LATE]: of.emergencyLateAt !== null,
    [R.ESCALATED]: escalated,
    [R.ESCALATING]: many || riskRoseAt !== null,
    [R.HIGH_RISK]: high,
    [R.DEADLINE_MISSED]: of.missedAt !== null,
    [R.RISK_REVIEW_OVERDUE]: of.riskReviewMissedAt !== null,
    [R.STALLED]: stalled,
    [R.NEVER_REVIEWED]: reviewedAt === null,
    [R.REVIEW_DUE]: dueAt <= now,
  };
  const reasons = Object.values(ReviewReason)
    .filter((reason) => holds[reason])
    .sort((one, other) => policy.weights[other] - policy.weights[one]);
  const overdue = Math.floor((now.getTime() - dueAt.getTime()) / 86_400_000);
  const days = Math.min(Math.max(overdue, 0), policy.mostDaysOverdue);
  const score =
    reasons.reduce((sum, reason) => sum + policy.weights[reason], 0) + days * policy.perDayOverdue;
  return { reasons, score, dueAt };
}
