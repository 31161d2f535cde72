import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay, sameDayEnd } from '../calendar/working-days.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { findNamed } from '../find-named.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { CaseReviewProgress, DeadlineType, EventKind, RecommendationStatus } from '../vocabulary.ts';
import type { CaseReview } from './case-review.ts';
import type { RecommendationInput, RecordCaseReviewInput } from './case-review-input.ts';
import { ruleOnReview } from './case-review-rules.ts';
import { findCaseReview } from './decide-case-review.ts';
import { Recommendation } from './recommendation.ts';

const most = 50;

/** Writes down a review that was carried out, and makes each recommendation to us due. */
export async function recordCaseReview(
  em: EntityManager,
  input: RecordCaseReviewInput,
  act: Act,
): Promise<CaseReview> {
  const review = await findCaseReview(em, input);
  const reviewedAt = input.reviewedAt ?? act.now;
  if (input.recommendations.length > most) {
    throw new Refused([refusal('recommendations', 'TOO_MANY', '16.3', `Give at most ${most}.`)]);
  }
  insist(
    ruleOnReview(
      {
        decision: review.decision,
        status: review.status,
        decidedAt: review.decidedAt ?? null,
        reviewedAt,
        findings: input.findings,
        recommendations: input.recommendations.map(({ recommends, dueOn, addressedTo }) => ({
          recommends,
          dueOn: dueOn ?? null,
          ours: !addressedTo?.trim(),
        })),
        today: localDay(act.now, act.calendar).toString(),
      },
      act.now,
    ),
  );
  review.reviewedAt = reviewedAt;
  review.applicantInvited = input.applicantInvited;
  review.findings = input.findings.trim();
  const made = input.recommendations.length;
  review.status = made > 0 ? CaseReviewProgress.RECOMMENDATIONS_MADE : CaseReviewProgress.CARRIED_OUT;
  for (const [index, one] of input.recommendations.entries()) await recommend(em, review, one, index, act);
  await meetDeadlines(em, { caseReview: review, type: DeadlineType.CASE_REVIEW_MEETING }, reviewedAt, act);
  const facts = { caseReview: review.reference, recommendations: made };
  recordEvent(em, { case: review.case }, EventKind.CASE_REVIEW_CARRIED_OUT, facts, act, reviewedAt);
  return review;
}

async function recommend(
  em: EntityManager,
  review: CaseReview,
  input: RecommendationInput,
  index: number,
  act: Act,
): Promise<void> {
  const field = `recommendations.${index}.ownerId`;
  const ours = !input.addressedTo?.trim();
  const named = await findNamed(em, Staff, input.ownerId, field, 'member of staff');
  const owner = named ?? (ours ? (review.case.owner ?? em.getReference(Staff, act.by.staffId)) : null);
  const recommendation = em.create(Recommendation, {
    case: review.case,
    caseReview: review,
    recommends: input.recommends.trim(),
    addressedTo: input.addressedTo?.trim() || null,
    owner,
    dueOn: input.dueOn ?? null,
    status: RecommendationStatus.MADE,
  } as never);
  if (!ours || !input.dueOn) return;
  const dueAt = sameDayEnd(new Date(`${input.dueOn}T12:00:00Z`), act.calendar);
  const type = DeadlineType.RECOMMENDATION_DUE;
  const due = { type, conditional: false, startsAt: act.now, dueAt, clause: '16.3' };
  setDeadlines(em, { case: review.case, recommendation }, [due], act);
}
