import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Act } from '../../schema/act.ts';
import type { Action } from '../../schema/action/action.ts';
import { Case } from '../../schema/case/case.ts';
import type { ChangeInput } from '../../schema/change-input.ts';
import { assessFormalAction } from '../../schema/formal-action/assess-formal-action.ts';
import { giveExclusionReasons } from '../../schema/formal-action/begin-exclusion.ts';
import {
  breachFormalAction,
  cancelFormalAction,
  dischargeFormalAction,
  startFormalAction,
} from '../../schema/formal-action/carry-out-formal-action.ts';
import { considerOption } from '../../schema/formal-action/consider-option.ts';
import {
  approveFormalAction,
  refuseFormalAction,
  supportFormalAction,
} from '../../schema/formal-action/decide-formal-action.ts';
import {
  AssessFormalActionInput,
  ConsiderOptionInput,
  FormalStepInput,
  GiveExclusionReasonsInput,
  LinkPoliceEvidenceInput,
  ProposeFormalActionInput,
  RecordPolicePartnershipInput,
  StartFormalActionInput,
} from '../../schema/formal-action/formal-action-inputs.ts';
import { PartnershipOption } from '../../schema/formal-action/partnership-option.ts';
import { PoliceEvidence } from '../../schema/formal-action/police-evidence.ts';
import { PolicePartnership } from '../../schema/formal-action/police-partnership.ts';
import { proposeFormalAction } from '../../schema/formal-action/propose-formal-action.ts';
import { linkPoliceEvidence, recordPolicePartnership } from '../../schema/formal-action/work-with-police.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { ActionPayload } from './action-resolver.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'What was agreed with the police, as written down.' })
@Reads('BASICS')
class PolicePartnershipPayload extends Payload {
  @Row(() => PolicePartnership, 'The record.')
  partnership?: PolicePartnership;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: "The police's support or evidence, as linked." })
@Reads('BASICS')
class PoliceEvidencePayload extends ActionPayload {
  @Row(() => PoliceEvidence, 'The reference.')
  evidence?: PoliceEvidence;
}

@ObjectType({ description: 'An option of partnership work, as written down.' })
@Reads('BASICS')
class ConsiderOptionPayload extends Payload {
  @Row(() => PartnershipOption, 'The option.')
  option?: PartnershipOption;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

type Operation<I> = (em: Parameters<typeof supportFormalAction>[0], input: I, act: Act) => Promise<Action>;

/** Formal and legal action from its proposal to its end (policy section 11). */
@Resolver()
export class FormalActionResolver {
  @Mutation(() => ActionPayload, {
    description: `Propose formal or legal action; it then waits for the housing manager's support and the area manager's approval (policy 11.2). ${changed}`,
  })
  @Allow('WORK_CASE')
  proposeFormalAction(
    @Arg('input', () => ProposeFormalActionInput, { description: 'The proposal.' })
    input: ProposeFormalActionInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, proposeFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Write the assessment of policy 11.3, or parts of it, until it is decided upon. ${changed}`,
  })
  @Allow('WORK_CASE')
  assessFormalAction(
    @Arg('input', () => AssessFormalActionInput, { description: 'The assessment.' })
    input: AssessFormalActionInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, assessFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `As housing manager, support a proposal; never one's own (policy 11.2). ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  supportFormalAction(
    @Arg('input', () => FormalStepInput, { description: 'Which, and why.' }) input: FormalStepInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, supportFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `As area manager, approve a supported and assessed proposal of somebody else (policy 11.2, 11.3). ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  approveFormalAction(
    @Arg('input', () => FormalStepInput, { description: 'Which, and why.' }) input: FormalStepInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, approveFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Refuse a proposal, with a reason: the area manager, or the housing manager whose support it waits for. ${changed}`,
  })
  @Allow('DECIDE_AS_MANAGER')
  refuseFormalAction(
    @Arg('input', () => FormalStepInput, { description: 'Which, and why.' }) input: FormalStepInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, refuseFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Begin an approved action; completeAction ends it. An exclusion whose time is still to come stays approved until then and begins by itself. ${changed}`,
  })
  @Allow('WORK_CASE')
  startFormalAction(
    @Arg('input', () => StartFormalActionInput, { description: 'Which.' }) input: StartFormalActionInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, startFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Write down that the terms of an action were broken; see recordOrderBreach for an order. ${changed}`,
  })
  @Allow('WORK_CASE')
  breachFormalAction(
    @Arg('input', () => FormalStepInput, { description: 'Which, and how.' }) input: FormalStepInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, breachFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `End an action that is under way before its time; see varyOrDischargeOrder for an order. ${changed}`,
  })
  @Allow('WORK_CASE')
  dischargeFormalAction(
    @Arg('input', () => FormalStepInput, { description: 'Which, and why.' }) input: FormalStepInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, dischargeFormalAction);
  }

  @Mutation(() => ActionPayload, { description: `Give up a formal action before it begins. ${changed}` })
  @Allow('WORK_CASE')
  cancelFormalAction(
    @Arg('input', () => FormalStepInput, { description: 'Which, and why.' }) input: FormalStepInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, cancelFormalAction);
  }

  @Mutation(() => ActionPayload, {
    description: `Keep the written reasons of a temporary exclusion as they were given (Renting Homes (Wales) Act 2016 s.145). ${changed}`,
  })
  @Allow('WORK_CASE')
  giveExclusionReasons(
    @Arg('input', () => GiveExclusionReasonsInput, { description: 'The reasons.' })
    input: GiveExclusionReasonsInput,
    @Ctx() context: Context,
  ) {
    return step(context, input, giveExclusionReasons);
  }

  @Mutation(() => PoliceEvidencePayload, {
    description: `Link the police's support or evidence to a formal action (policy 11.4). ${changed}`,
  })
  @Allow('WORK_CASE')
  linkPoliceEvidence(
    @Arg('input', () => LinkPoliceEvidenceInput, { description: 'The reference.' })
    input: LinkPoliceEvidenceInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const { evidence, action } = await linkPoliceEvidence(em, input, act);
      return { evidence, action, case: action.case };
    });
  }

  @Mutation(() => PolicePartnershipPayload, {
    description: `Write down what was agreed with the police about a case (policy 10.5). ${changed}`,
  })
  @Allow('WORK_CASE')
  recordPolicePartnership(
    @Arg('input', () => RecordPolicePartnershipInput, { description: 'What was agreed.' })
    input: RecordPolicePartnershipInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const partnership = await recordPolicePartnership(em, input, act);
      return { partnership, case: partnership.case };
    });
  }

  @Mutation(() => ConsiderOptionPayload, {
    description: `Write down that an option of partnership work was used, or considered and why not (policy 11.7). ${changed}`,
  })
  @Allow('WORK_CASE')
  considerOption(
    @Arg('input', () => ConsiderOptionInput, { description: 'The option.' }) input: ConsiderOptionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const option = await considerOption(em, input, act);
      return { option, case: option.case };
    });
  }
}

const step = <I extends ChangeInput>(context: Context, input: I, operation: Operation<I>) =>
  runOperation(context, input, async (em, act) => {
    const action = await operation(em, input, act);
    return { action, case: action.case };
  });
