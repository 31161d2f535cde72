import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { CaseReviewDecision, CaseReviewProgress, DeadlineType, EventKind } from '../vocabulary.ts';
import { CaseReview } from './case-review.ts';
import { setCaseReviewClocks } from './case-review-clocks.ts';
import type {
  AcknowledgeCaseReviewInput,
  AppealCaseReviewInput,
  CaseReviewChangeInput,
  CloseCaseReviewInput,
  DecideThresholdInput,
} from './case-review-input.ts';
import { ruleOnAppeal, ruleOnThreshold } from './case-review-rules.ts';

export async function findCaseReview(em: EntityManager, input: CaseReviewChangeInput): Promise<CaseReview> {
  const id = identity(input.caseReviewId, 'caseReviewId', 'case review');
  const review = await em.findOne(CaseReview, id, { populate: ['case', 'localAuthority'] });
  refuseIfChanged(found(review, 'caseReviewId', 'case review'), input.version, {}, 'version');
  return review!;
}

const meet = (em: EntityManager, caseReview: CaseReview, type: DeadlineType, at: Date, act: Act) =>
  meetDeadlines(em, { caseReview, type }, at, act);

/** The applicant hears that the application has come. */
export async function acknowledgeCaseReview(
  em: EntityManager,
  input: AcknowledgeCaseReviewInput,
  act: Act,
): Promise<CaseReview> {
  const review = await findCaseReview(em, input);
  const at = input.acknowledgedAt ?? act.now;
  if (review.acknowledgedAt || at > act.now || at < review.receivedAt) {
    const message = 'An application is acknowledged once, after it has come and not in the future.';
    throw new Refused([refusal('acknowledgedAt', 'ACKNOWLEDGED_ONCE', '16.3', message)]);
  }
  review.acknowledgedAt = at;
  await meet(em, review, DeadlineType.CASE_REVIEW_ACKNOWLEDGEMENT, at, act);
  const facts = { caseReview: review.reference };
  recordEvent(em, { case: review.case }, EventKind.CASE_REVIEW_ACKNOWLEDGED, facts, act, at);
  return review;
}

/** The decision on the threshold, which starts the review or ends the matter. */
export async function decideThreshold(
  em: EntityManager,
  input: DecideThresholdInput,
  act: Act,
): Promise<CaseReview> {
  const review = await findCaseReview(em, input);
  const decidedAt = input.decidedAt ?? act.now;
  insist(
    ruleOnThreshold(
      review,
      {
        met: input.met,
        grounds: input.grounds,
        decidedAt,
        reasons: input.reasons,
        applicantToldAt: input.applicantToldAt ?? null,
      },
      act.now,
    ),
  );
  const tooLong = refuseText('decidedBy', input.decidedBy, 200);
  if (tooLong.length > 0) throw new Refused(tooLong);
  review.decision = input.met ? CaseReviewDecision.THRESHOLD_MET : CaseReviewDecision.THRESHOLD_NOT_MET;
  review.grounds = input.met ? [...new Set(input.grounds)] : null;
  review.decidedAt = decidedAt;
  review.decidedBy = input.decidedBy?.trim() || review.localAuthority.name;
  review.decisionReasons = input.reasons.trim();
  review.applicantToldAt = input.applicantToldAt ?? null;
  await meet(em, review, DeadlineType.CASE_REVIEW_DECISION, decidedAt, act);
  if (input.met) setCaseReviewClocks(em, review, decidedAt, [DeadlineType.CASE_REVIEW_MEETING], act);
  const facts = { caseReview: review.reference, decision: review.decision, grounds: review.grounds };
  recordEvent(em, { case: review.case }, EventKind.CASE_REVIEW_DECIDED, facts, act, decidedAt);
  return review;
}

export async function appealCaseReview(
  em: EntityManager,
  input: AppealCaseReviewInput,
  act: Act,
): Promise<CaseReview> {
  const review = await findCaseReview(em, input);
  const appealedAt = input.appealedAt ?? act.now;
  const { decision, status, decidedAt } = review;
  const appeal = { decision, status, decidedAt: decidedAt ?? null, appealedAt, grounds: input.grounds };
  insist(ruleOnAppeal(appeal, act.now));
  review.status = CaseReviewProgress.APPEALED;
  review.appealedAt = appealedAt;
  review.appealGrounds = input.grounds.trim();
  const facts = { caseReview: review.reference };
  recordEvent(em, { case: review.case }, EventKind.CASE_REVIEW_APPEALED, facts, act, appealedAt);
  return review;
}

/** Ends an appeal, or a review of which nothing more is to come. */
export async function closeCaseReview(
  em: EntityManager,
  input: CloseCaseReviewInput,
  act: Act,
): Promise<CaseReview> {
  const review = await findCaseReview(em, input);
  const appealed = review.status === CaseReviewProgress.APPEALED;
  if (review.decision === CaseReviewDecision.PENDING || review.status === CaseReviewProgress.CLOSED) {
    const message = 'Only what has been decided, and not closed before, is closed.';
    throw new Refused([refusal('caseReviewId', 'DECISION_FIRST', '16.3', message)]);
  }
  const unreviewed = review.status === CaseReviewProgress.NOT_STARTED;
  if (unreviewed && review.decision === CaseReviewDecision.THRESHOLD_MET) {
    const message = 'The threshold is met: the review has still to be carried out.';
    throw new Refused([refusal('caseReviewId', 'REVIEW_FIRST', '2014 Act, section 104', message)]);
  }
  if (appealed !== (input.appealUpheld != null)) {
    const message = appealed ? 'Say whether the appeal was upheld.' : 'There is no appeal to be decided.';
    throw new Refused([refusal('appealUpheld', 'APPEAL_DECIDED', '16.3', message)]);
  }
  if (appealed) {
    review.appealDecidedAt = act.now;
    review.appealUpheld = input.appealUpheld!;
  }
  review.status = CaseReviewProgress.CLOSED;
  const facts = { caseReview: review.reference, appealUpheld: review.appealUpheld };
  recordEvent(em, { case: review.case }, EventKind.CASE_REVIEW_CLOSED, facts, act);
  return review;
}
