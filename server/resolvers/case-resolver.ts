import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { SetCaseLeadInput, setCaseLead } from '../../schema/case/case-lead.ts';
import { ChangePriorityInput, changePriority } from '../../schema/case/change-priority.ts';
import { changeUrgency } from '../../schema/case/change-urgency.ts';
import { ChangeUrgencyInput } from '../../schema/case/change-urgency-input.ts';
import { closeCase } from '../../schema/case/close-case.ts';
import { CloseCaseInput } from '../../schema/case/close-case-input.ts';
import { liftRestriction, restrictCase } from '../../schema/case/restrict-case.ts';
import { LiftRestrictionInput, RestrictCaseInput } from '../../schema/case/restrict-case-input.ts';
import { assignCase } from '../../schema/case-assignment/assign-case.ts';
import { AssignCaseInput } from '../../schema/case-assignment/assign-case-input.ts';
import { Report } from '../../schema/report/report.ts';
import { FlagSafeguardingInput, flagSafeguarding } from '../../schema/safeguarding/flag-safeguarding.ts';
import type { TrainingWarning } from '../../schema/staff-training/training-standing.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';
import { TrainingWarningType } from './training-warning.ts';

@ObjectType({ description: 'A case as the change left it.' })
@Reads('BASICS')
export class CasePayload extends Payload {
  @Row(() => Case, 'The case.')
  case?: Case;
}

@ObjectType({ description: 'A case given to another worker.' })
@Reads('BASICS')
class AssignCasePayload extends CasePayload {
  @Field(() => [TrainingWarningType], {
    nullable: true,
    description: 'Training that whoever leads it now lacks: told, never in the way (policy 13.3).',
  })
  warnings?: TrainingWarning[];
}

@ObjectType({ description: 'A case, or a report that has none, as the change left it.' })
@Reads('BASICS')
export class CaseOrReportPayload extends Payload {
  @Row(() => Case, 'The case, where the change was to one.')
  case?: Case;

  @Row(() => Report, 'The report, where the change was to one.')
  report?: Report;
}

/** Changes to a case as a whole. */
@Resolver()
export class CaseResolver {
  @Mutation(() => AssignCasePayload, {
    description: `Give a case to another worker of its service, with a reason; warns where training is missing. ${changed}`,
  })
  @Allow('ASSIGN_CASE')
  assignCase(
    @Arg('input', () => AssignCaseInput, { description: 'To whom, and why.' }) input: AssignCaseInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, (em, act) => assignCase(em, input, act));
  }

  @Mutation(() => CasePayload, { description: `Close a case. ${changed}` })
  @Allow('CLOSE_CASE')
  closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'How and why it ends.' }) input: CloseCaseInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await closeCase(em, input, act) }));
  }

  @Mutation(() => CaseOrReportPayload, {
    description: `Raise or lower the urgency; the emergency clock comes, counted from the receipt, or goes (policy 8.6). ${changed}`,
  })
  @Allow('WORK_CASE')
  changeUrgency(
    @Arg('input', () => ChangeUrgencyInput, { description: 'Of what, to which, and why.' })
    input: ChangeUrgencyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, (em, act) => changeUrgency(em, input, act));
  }

  @Mutation(() => CasePayload, {
    description: `Set the priority by hand, with a reason, or let harm and risk decide again (policy 7.5). ${changed}`,
  })
  @Allow('WORK_CASE')
  changePriority(
    @Arg('input', () => ChangePriorityInput, { description: 'To which, and why.' })
    input: ChangePriorityInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await changePriority(em, input, act) }));
  }

  @Mutation(() => CaseOrReportPayload, {
    description: `Let safeguarding and incident procedures take priority (policy 2.3). ${changed}`,
  })
  @Allow('WORK_CASE')
  flagSafeguarding(
    @Arg('input', () => FlagSafeguardingInput, { description: 'Of what, and its references.' })
    input: FlagSafeguardingInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, (em, act) => flagSafeguarding(em, input, act));
  }

  @Mutation(() => CasePayload, {
    description: `Say who leads a case: the landlord, or an agency that it supports (policy 7.2). ${changed}`,
  })
  @Allow('WORK_CASE')
  setCaseLead(
    @Arg('input', () => SetCaseLeadInput, { description: 'Who leads.' }) input: SetCaseLeadInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await setCaseLead(em, input, act) }));
  }

  @Mutation(() => CasePayload, {
    description: `Let only named staff read a case, from this moment (policy 12.1). ${changed}`,
  })
  @Allow('RESTRICT_CASE')
  restrictCase(
    @Arg('input', () => RestrictCaseInput, { description: 'Who reads it, and why.' })
    input: RestrictCaseInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await restrictCase(em, input, act) }));
  }

  @Mutation(() => CasePayload, {
    description: `Let whoever answers for a case read it again (policy 12.1). ${changed}`,
  })
  @Allow('RESTRICT_CASE')
  liftRestriction(
    @Arg('input', () => LiftRestrictionInput, { description: 'Why.' }) input: LiftRestrictionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({ case: await liftRestriction(em, input, act) }));
  }
}
