import { Arg, type ClassType, Ctx, Extensions, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Action } from '../../schema/action/action.ts';
import { completeAction } from '../../schema/action/complete-action.ts';
import { recordAction } from '../../schema/action/record-action.ts';
import { CompleteActionInput, RecordActionInput } from '../../schema/action/record-action-input.ts';
import { Case } from '../../schema/case/case.ts';
import { closeCase } from '../../schema/case/close-case.ts';
import { CloseCaseInput } from '../../schema/case/close-case-input.ts';
import { Contact } from '../../schema/contact/contact.ts';
import { recordContact } from '../../schema/contact/record-contact.ts';
import { RecordContactInput } from '../../schema/contact/record-contact-input.ts';
import { addParty } from '../../schema/party/add-party.ts';
import { AddPartyInput } from '../../schema/party/add-party-input.ts';
import { Party } from '../../schema/party/party.ts';
import { receiveReport } from '../../schema/report/receive-report.ts';
import { ReceiveReportInput } from '../../schema/report/receive-report-input.ts';
import { Report } from '../../schema/report/report.ts';
import { triageReport } from '../../schema/report/triage-report.ts';
import { TriageReportInput } from '../../schema/report/triage-report-input.ts';
import type { Refusal } from '../../schema/ruling.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { RefusalType } from './refusal.ts';
import { runOperation } from './run-operation.ts';

/** A row of the payload: read back through the planner, with the viewer's scope and masks. */
const Row = (of: () => ClassType, description: string) => (target: object, name: string) => {
  Field(of, { nullable: true, description: `${description} Null when refused.` })(target, name);
  Extensions({ row: of().name })(target, name);
};

@ObjectType({ description: 'What every change answers with.' })
@Reads('BASICS')
abstract class Payload {
  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'Something the person at the keyboard must be told at once.' })
@Reads('BASICS')
class Prompt {
  @Field(() => String, { description: 'Stable name, for programs: CALL_999.' })
  prompt!: string;

  @Field(() => String, { description: 'Clause of the policy.' })
  clause!: string;

  @Field(() => String, { description: 'What to tell.' })
  message!: string;
}

@ObjectType({ description: 'A report taken.' })
@Reads('BASICS')
class ReceiveReportPayload extends Payload {
  @Row(() => Report, 'The report.')
  report?: Report;

  @Field(() => [Prompt], { nullable: true, description: 'What to say at once, danger first (policy 2.4).' })
  prompts?: Prompt[];
}

@ObjectType({ description: 'A report decided.' })
@Reads('BASICS')
class TriageReportPayload extends Payload {
  @Row(() => Report, 'The report, if the viewer may still read it.')
  report?: Report;

  @Row(() => Case, 'The case that was opened or linked to.')
  case?: Case | null;
}

@ObjectType({ description: 'A party added.' })
@Reads('BASICS')
class AddPartyPayload extends Payload {
  @Row(() => Party, 'The party.')
  party?: Party;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'A contact recorded.' })
@Reads('BASICS')
class RecordContactPayload extends Payload {
  @Row(() => Contact, 'The contact.')
  contact?: Contact;

  @Row(() => Case, 'Its case, with the clocks as they now stand.')
  case?: Case;
}

@ObjectType({ description: 'An action recorded or completed.' })
@Reads('BASICS')
class ActionPayload extends Payload {
  @Row(() => Action, 'The action.')
  action?: Action;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'A case closed.' })
@Reads('BASICS')
class CloseCasePayload extends Payload {
  @Row(() => Case, 'The case.')
  case?: Case;
}

const changed =
  'Answers with what was written, or with refusals that name field, rule and clause; then nothing was written.';

@Resolver()
export class CaseworkResolver {
  @Mutation(() => ReceiveReportPayload, {
    description: `Take a report and start the response clocks of policy 8.6. ${changed}`,
  })
  @Allow('RECEIVE_REPORT')
  receiveReport(
    @Arg('input', () => ReceiveReportInput, { description: 'The report.' }) input: ReceiveReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, (em, circumstances) => receiveReport(em, input, circumstances));
  }

  @Mutation(() => TriageReportPayload, { description: `Decide a report, once. ${changed}` })
  @Allow('TRIAGE_REPORT')
  triageReport(
    @Arg('input', () => TriageReportInput, { description: 'The decision.' }) input: TriageReportInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, (em, circumstances) => triageReport(em, input, circumstances));
  }

  @Mutation(() => AddPartyPayload, { description: `Add a person to a case. ${changed}` })
  @Allow('WORK_CASE')
  addParty(
    @Arg('input', () => AddPartyInput, { description: 'The person and the role.' }) input: AddPartyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, async (em, circumstances) => {
      const party = await addParty(em, input, circumstances);
      return { party, case: party.case };
    });
  }

  @Mutation(() => RecordContactPayload, {
    description: `Record a contact or an attempt; meets the clocks it settles. ${changed}`,
  })
  @Allow('WORK_CASE')
  recordContact(
    @Arg('input', () => RecordContactInput, { description: 'The contact.' }) input: RecordContactInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, async (em, circumstances) => {
      const contact = await recordContact(em, input, circumstances);
      return { contact, case: contact.case };
    });
  }

  @Mutation(() => ActionPayload, {
    description: `Record an action; a formal or legal one as a proposal. ${changed}`,
  })
  @Allow('WORK_CASE')
  recordAction(
    @Arg('input', () => RecordActionInput, { description: 'The action.' }) input: RecordActionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, async (em, circumstances) => {
      const action = await recordAction(em, input, circumstances);
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
    return runOperation(context, async (em, circumstances) => {
      const action = await completeAction(em, input, circumstances);
      return { action, case: action.case };
    });
  }

  @Mutation(() => CloseCasePayload, { description: `Close a case. ${changed}` })
  @Allow('CLOSE_CASE')
  closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'How and why it ends.' }) input: CloseCaseInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, async (em, circumstances) => ({
      case: await closeCase(em, input, circumstances),
    }));
  }
}
