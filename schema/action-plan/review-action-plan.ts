import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { Deadline } from '../deadline/deadline.ts';
import { meetDeadline } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { stillToDo } from '../deadline/settling-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { DeadlineType, EventKind } from '../vocabulary.ts';
import type { ReviewActionPlanInput } from './action-plan-inputs.ts';
import { ruleOnPlanReview } from './action-plan-rules.ts';
import { findPlan, setReviews } from './plan-contents.ts';
import { PlanReview } from './plan-review.ts';

/** Writes down a review of the plan: it meets what was due of its timetable, or what comes next. */
export async function reviewActionPlan(
  em: EntityManager,
  input: ReviewActionPlanInput,
  act: Act,
): Promise<PlanReview> {
  const plan = await findPlan(em, input.planId);
  // Before the first review nobody has said anything.
  const wanted = plan.reviewedAt ? { livingAtHome: input.livingAtHome } : {};
  refuseOverwriting(plan, input.planVersion, wanted, 'planVersion');
  await holdClocks(em, plan.case);
  const reviewedAt = input.reviewedAt ?? act.now;
  const owed = await em.find(
    Deadline,
    {
      case: plan.case,
      type: DeadlineType.PLAN_REVIEW,
      status: { $in: [...stillToDo] },
    },
    { orderBy: { dueAt: 'asc' } },
  );
  const late = owed.filter(({ dueAt }) => dueAt < reviewedAt);
  const met = late.length > 0 ? late : owed.slice(0, 1);
  insist(
    ruleOnPlanReview(
      {
        reviewedAt,
        agreedAt: plan.agreedAt,
        conclusion: input.conclusion,
        nextReviewOn: input.nextReviewOn ?? null,
        stillToCome: owed.length - met.length,
      },
      act.now,
      act.calendar,
    ),
  );
  for (const deadline of met) meetDeadline(em, deadline, reviewedAt, act);
  if (input.nextReviewOn) setReviews(em, plan.case, [input.nextReviewOn], act);
  plan.livingAtHome = input.livingAtHome;
  plan.reviewedAt = reviewedAt;
  const review = em.create(PlanReview, {
    case: plan.case,
    plan,
    reviewedAt,
    withIndividual: input.withIndividual,
    livingAtHome: input.livingAtHome,
    conclusion: input.conclusion.trim(),
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
  recordEvent(
    em,
    { case: plan.case },
    EventKind.PLAN_REVIEWED,
    { plan: plan.id, review: review.id, livingAtHome: review.livingAtHome, nextReviewOn: input.nextReviewOn },
    act,
    reviewedAt,
  );
  return review;
}
