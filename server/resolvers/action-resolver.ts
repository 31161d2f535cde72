import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Action } from '../../schema/action/action.ts';
import { completeAction } from '../../schema/action/complete-action.ts';
import { recordAction } from '../../schema/action/record-action.ts';
import { CompleteActionInput, RecordActionInput } from '../../schema/action/record-action-input.ts';
import { Case } from '../../schema/case/case.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'An action as the change left it.' })
@Reads('BASICS')
export class ActionPayload extends Payload {
  @Row(() => Action, 'The action.')
  action?: Action;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** What is done about a case. */
@Resolver()
export class ActionResolver {
  @Mutation(() => ActionPayload, {
    description: `Record an action; for a formal or legal one see proposeFormalAction. ${changed}`,
  })
  @Allow('WORK_CASE')
  recordAction(
    @Arg('input', () => RecordActionInput, { description: 'The action.' }) input: RecordActionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const action = await recordAction(em, input, act);
      return { action, case: action.case };
    });
  }

  @Mutation(() => ActionPayload, { description: `Mark an action as done, once. ${changed}` })
  @Allow('WORK_CASE')
  completeAction(
    @Arg('input', () => CompleteActionInput, { description: 'Which, and what came of it.' })
    input: CompleteActionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const action = await completeAction(em, input, act);
      return { action, case: action.case };
    });
  }
}
