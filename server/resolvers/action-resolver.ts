import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Act } from '../../schema/act.ts';
import { Action } from '../../schema/action/action.ts';
import {
  CancelActionInput,
  ChangeActionInput,
  CompleteActionInput,
  DischargeActionInput,
  RecordBreachInput,
  ReopenActionInput,
  ReviewActionInput,
  StartActionInput,
} from '../../schema/action/action-life-input.ts';
import { cancelAction, dischargeAction } from '../../schema/action/cancel-action.ts';
import { changeAction } from '../../schema/action/change-action.ts';
import { completeAction } from '../../schema/action/complete-action.ts';
import { recordAction } from '../../schema/action/record-action.ts';
import { RecordActionInput } from '../../schema/action/record-action-input.ts';
import { reopenAction } from '../../schema/action/reopen-action.ts';
import { recordBreach, reviewAction } from '../../schema/action/review-action.ts';
import { startAction } from '../../schema/action/start-action.ts';
import { Case } from '../../schema/case/case.ts';
import type { ChangeInput } from '../../schema/change-input.ts';
import { RecordConsentInput } from '../../schema/consent/consent-input.ts';
import { recordConsent } from '../../schema/consent/record-consent.ts';
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

/** Runs a change of an action, and answers with it and its case. */
export const changeOfAction = <I extends ChangeInput>(
  context: Context,
  input: I,
  change: (em: EntityManager, input: I, act: Act) => Promise<Action>,
) =>
  runOperation(context, input, async (em, act) => {
    const action = await change(em, input, act);
    return { action, case: action.case };
  });

/** What is done about a case. */
@Resolver()
export class ActionResolver {
  @Mutation(() => ActionPayload, {
    description: `Record an action, with the facts of its type; for a formal or legal one see proposeFormalAction. ${changed}`,
  })
  @Allow('WORK_CASE')
  recordAction(
    @Arg('input', () => RecordActionInput, { description: 'The action.' }) input: RecordActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, recordAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Start an action that waited for consent or signatures (policy 8.3). ${changed}`,
  })
  @Allow('WORK_CASE')
  startAction(
    @Arg('input', () => StartActionInput, { description: 'Which.' }) input: StartActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, startAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Change what an action says or when it is due. ${changed}`,
  })
  @Allow('WORK_CASE')
  changeAction(
    @Arg('input', () => ChangeActionInput, { description: 'Which, and how it reads now.' })
    input: ChangeActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, changeAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Mark an action as done, once. ${changed}`,
  })
  @Allow('WORK_CASE')
  completeAction(
    @Arg('input', () => CompleteActionInput, { description: 'Which, and what came of it.' })
    input: CompleteActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, completeAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Give an action up; its dates end with it. ${changed}`,
  })
  @Allow('WORK_CASE')
  cancelAction(
    @Arg('input', () => CancelActionInput, { description: 'Which, and why.' }) input: CancelActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, cancelAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Take back a completion that was a mistake, within a day of it. ${changed}`,
  })
  @Allow('WORK_CASE')
  reopenAction(
    @Arg('input', () => ReopenActionInput, { description: 'Which.' }) input: ReopenActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, reopenAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Review an agreement or a temporary move (policy 8.8, 11.6). ${changed}`,
  })
  @Allow('WORK_CASE')
  reviewAction(
    @Arg('input', () => ReviewActionInput, { description: 'Which, and what was found.' })
    input: ReviewActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, reviewAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Record that the terms of an agreement were broken (policy 11.6). ${changed}`,
  })
  @Allow('WORK_CASE')
  recordBreach(
    @Arg('input', () => RecordBreachInput, { description: 'Which, and what happened.' })
    input: RecordBreachInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, recordBreach);
  }

  @Mutation(() => ActionPayload, {
    description: `End an agreement before its time. ${changed}`,
  })
  @Allow('WORK_CASE')
  dischargeAction(
    @Arg('input', () => DischargeActionInput, { description: 'Which, and why.' }) input: DischargeActionInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, dischargeAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Record that a party agreed to an action or signed it, refused or withdrew (policy 8.3). ${changed}`,
  })
  @Allow('WORK_CASE')
  recordConsent(
    @Arg('input', () => RecordConsentInput, { description: 'Whose answer to which action.' })
    input: RecordConsentInput,
    @Ctx() context: Context,
  ) {
    return changeOfAction(context, input, recordConsent);
  }
}
