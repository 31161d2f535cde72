import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { answerCooperationRequest } from '../../schema/cooperation/answer-cooperation-request.ts';
import { approveClosing } from '../../schema/cooperation/approve-closing.ts';
import { ClosingApproval } from '../../schema/cooperation/closing-approval.ts';
import {
  AnswerCooperationRequestInput,
  ApproveClosingInput,
  RequestCooperationInput,
} from '../../schema/cooperation/cooperation-input.ts';
import { CooperationRequest } from '../../schema/cooperation/cooperation-request.ts';
import { requestCooperation } from '../../schema/cooperation/request-cooperation.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A request for cooperation as the change left it.' })
@Reads('BASICS')
class CooperationPayload extends Payload {
  @Row(() => CooperationRequest, 'The request.')
  request?: CooperationRequest;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'An approval of closing a case.' })
@Reads('BASICS')
class ClosingApprovalPayload extends Payload {
  @Row(() => ClosingApproval, 'The approval.')
  approval?: ClosingApproval;

  @Row(() => Case, 'The case, which is still to be closed.')
  case?: Case;
}

/** What is asked of people, and what follows when they cannot be helped without it (policy 8.3). */
@Resolver()
export class CooperationResolver {
  @Mutation(() => CooperationPayload, {
    description: `Ask somebody to help the case along (policy 8.3). ${changed}`,
  })
  @Allow('WORK_CASE')
  requestCooperation(
    @Arg('input', () => RequestCooperationInput, { description: 'Whom, for what and by when.' })
    input: RequestCooperationInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const request = await requestCooperation(em, input, act);
      return { request, case: request.case };
    });
  }

  @Mutation(() => CooperationPayload, {
    description: `Record what somebody said to a request, or whether it was done in the end. ${changed}`,
  })
  @Allow('WORK_CASE')
  answerCooperationRequest(
    @Arg('input', () => AnswerCooperationRequestInput, { description: 'The answer, or the result.' })
    input: AnswerCooperationRequestInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const request = await answerCooperationRequest(em, input, act);
      return { request, case: request.case };
    });
  }

  @Mutation(() => ClosingApprovalPayload, {
    description: `Approve, as a manager, that a case may be closed for want of cooperation (policy 8.3). ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  approveClosingForNonCooperation(
    @Arg('input', () => ApproveClosingInput, { description: 'Which case, and why.' })
    input: ApproveClosingInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const approval = await approveClosing(em, input, act);
      return { approval, case: approval.case };
    });
  }
}
