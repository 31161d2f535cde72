import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { findOpenCase } from '../case/find-case.ts';
import { recordEvent } from '../event/record-event.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { insist, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { answersFor } from './answers-for.ts';
import { LeadReview } from './lead-review.ts';
import { reviewDueAt, ruleOnFollowingUp, ruleOnReviewing } from './lead-review-rules.ts';
import type { RecordReviewInput } from './record-review-input.ts';

/** Writes down that whoever answers for a case has reviewed it (15.2, 15.3). A review is never changed. */
export async function recordReview(
  em: EntityManager,
  input: RecordReviewInput,
  act: Act,
): Promise<LeadReview> {
  const of = await findOpenCase(em, input);
  const { role } = insist(
    ruleOnReviewing({
      answersAs: await answersFor(em, act.by.staffId, of.service, localDay(act.now, act.calendar).toString()),
      as: input.as ?? null,
      decision: input.decision,
      note: input.note ?? null,
    }),
  );
  const before = await em.findOne(LeadReview, { case: of, role }, { orderBy: { reviewedAt: 'desc' } });
  const followUp = input.followUp ?? null;
  insist(ruling(ruleOnFollowingUp(followUp, before?.decision ?? null), {}));
  const dueAt = reviewDueAt(
    { openedAt: of.openedAt, reviewedAt: before?.reviewedAt ?? null },
    act.policy.document.leadReview,
  );
  const review = em.create(LeadReview, {
    case: of,
    role,
    decision: input.decision,
    note: input.note?.trim() || null,
    followUp,
    reviewedAt: act.now,
    dueAt,
    policyVersion: em.getReference(PolicyVersion, act.policy.id),
    reviewedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  const facts = { review: review.id, role, decision: input.decision, dueAt, ...(followUp && { followUp }) };
  recordEvent(em, { case: of }, EventKind.LEAD_REVIEW_RECORDED, facts, act);
  return review;
}
