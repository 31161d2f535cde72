import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { ActionPlan } from '../../schema/action-plan/action-plan.ts';
import {
  AgreeActionPlanInput,
  ChangeActionPlanInput,
  CompletePlanItemInput,
  ReviewActionPlanInput,
} from '../../schema/action-plan/action-plan-inputs.ts';
import { agreeActionPlan } from '../../schema/action-plan/agree-action-plan.ts';
import { changeActionPlan } from '../../schema/action-plan/change-action-plan.ts';
import { completePlanItem } from '../../schema/action-plan/complete-plan-item.ts';
import { PlanItem } from '../../schema/action-plan/plan-item.ts';
import { PlanReview } from '../../schema/action-plan/plan-review.ts';
import { reviewActionPlan } from '../../schema/action-plan/review-action-plan.ts';
import { Case } from '../../schema/case/case.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'An action plan as the change left it.' })
@Reads('BASICS')
class ActionPlanPayload extends Payload {
  @Row(() => ActionPlan, 'The plan.')
  actionPlan?: ActionPlan;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'A review of an action plan.' })
@Reads('BASICS')
class ReviewActionPlanPayload extends ActionPlanPayload {
  @Row(() => PlanReview, 'The review.')
  review?: PlanReview;
}

@ObjectType({ description: 'Something agreed in an action plan, done.' })
@Reads('BASICS')
class CompletePlanItemPayload extends ActionPlanPayload {
  @Row(() => PlanItem, 'What was done.')
  item?: PlanItem;
}

/** What is agreed with the individual. */
@Resolver()
export class ActionPlanResolver {
  @Mutation(() => ActionPlanPayload, {
    description: `Agree the action plan of a case with the individual, once assessed (policy 8.7, 8.10, 9.5). ${changed}`,
  })
  @Allow('WORK_CASE')
  agreeActionPlan(
    @Arg('input', () => AgreeActionPlanInput, { description: 'What is agreed.' }) input: AgreeActionPlanInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const actionPlan = await agreeActionPlan(em, input, act);
      return { actionPlan, case: actionPlan.case };
    });
  }

  @Mutation(() => ActionPlanPayload, {
    description: `Change the action plan: a new version, agreed anew; those before are kept. ${changed}`,
  })
  @Allow('WORK_CASE')
  changeActionPlan(
    @Arg('input', () => ChangeActionPlanInput, { description: 'What changes, and why.' })
    input: ChangeActionPlanInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const actionPlan = await changeActionPlan(em, input, act);
      return { actionPlan, case: actionPlan.case };
    });
  }

  @Mutation(() => ReviewActionPlanPayload, {
    description: `Review the action plan; meets what is due of its timetable (policy 8.10). ${changed}`,
  })
  @Allow('WORK_CASE')
  reviewActionPlan(
    @Arg('input', () => ReviewActionPlanInput, { description: 'What the review came to.' })
    input: ReviewActionPlanInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const review = await reviewActionPlan(em, input, act);
      return { review, actionPlan: review.plan, case: review.case };
    });
  }

  @Mutation(() => CompletePlanItemPayload, {
    description: `Mark something agreed in the action plan as done, once. ${changed}`,
  })
  @Allow('WORK_CASE')
  completePlanItem(
    @Arg('input', () => CompletePlanItemInput, { description: 'Which, and what came of it.' })
    input: CompletePlanItemInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const item = await completePlanItem(em, input, act);
      return { item, actionPlan: item.plan, case: item.case };
    });
  }
}
