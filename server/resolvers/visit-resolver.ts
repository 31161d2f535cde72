import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { cancelVisit, completeVisit, confirmVisit } from '../../schema/visit/change-visit.ts';
import { planVisit } from '../../schema/visit/plan-visit.ts';
import { Visit } from '../../schema/visit/visit.ts';
import {
  CancelVisitInput,
  CompleteVisitInput,
  ConfirmVisitInput,
  PlanVisitInput,
} from '../../schema/visit/visit-inputs.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A visit as the change left it.' })
@Reads('BASICS')
class VisitPayload extends Payload {
  @Row(() => Visit, 'The visit, with what to know before going.')
  visit?: Visit;

  @Row(() => Case, 'The case it is about; null outside any too.')
  case?: Case | null;
}

const told = (visit: Visit) => ({ visit, case: visit.case });

/** Visits by staff, and their safety (policy 4.1). */
@Resolver()
export class VisitResolver {
  @Mutation(() => VisitPayload, { description: `Plan a visit. ${changed}` })
  @Allow('WORK_CASE')
  planVisit(
    @Arg('input', () => PlanVisitInput, { description: 'Whom, where and when.' }) input: PlanVisitInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await planVisit(em, input, act)));
  }

  @Mutation(() => VisitPayload, {
    description: `Confirm that control measures are in place, before the visit. ${changed}`,
  })
  @Allow('WORK_CASE')
  confirmVisit(
    @Arg('input', () => ConfirmVisitInput, { description: 'Which measures.' }) input: ConfirmVisitInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await confirmVisit(em, input, act)));
  }

  @Mutation(() => VisitPayload, { description: `Write down that a visit took place. ${changed}` })
  @Allow('WORK_CASE')
  completeVisit(
    @Arg('input', () => CompleteVisitInput, { description: 'When, and what came of it.' })
    input: CompleteVisitInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await completeVisit(em, input, act)));
  }

  @Mutation(() => VisitPayload, { description: `Cancel a visit. ${changed}` })
  @Allow('WORK_CASE')
  cancelVisit(
    @Arg('input', () => CancelVisitInput, { description: 'Why.' }) input: CancelVisitInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => told(await cancelVisit(em, input, act)));
  }
}
