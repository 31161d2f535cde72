import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { addParty } from '../../schema/party/add-party.ts';
import { AddPartyInput } from '../../schema/party/add-party-input.ts';
import { RemovePartyInput, UpdatePartyInput } from '../../schema/party/change-party-input.ts';
import { Party } from '../../schema/party/party.ts';
import { removeParty } from '../../schema/party/remove-party.ts';
import { updateParty } from '../../schema/party/update-party.ts';
import { PartyPermission } from '../../schema/permission/party-permission.ts';
import { recordPermission, withdrawPermission } from '../../schema/permission/record-permission.ts';
import {
  RecordPermissionInput,
  WithdrawPermissionInput,
} from '../../schema/permission/record-permission-input.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A party added.' })
@Reads('BASICS')
class AddPartyPayload extends Payload {
  @Row(() => Party, 'The party.')
  party?: Party;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'A party as the change left it.' })
@Reads('BASICS')
class PartyPayload extends Payload {
  @Row(() => Party, 'The party.')
  party?: Party;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'An express permission as the change left it.' })
@Reads('BASICS')
class PermissionPayload extends Payload {
  @Row(() => PartyPermission, 'The permission.')
  permission?: PartyPermission;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

/** Changes to the people of a case. */
@Resolver()
export class PartyResolver {
  @Mutation(() => AddPartyPayload, { description: `Add a person to a case. ${changed}` })
  @Allow('WORK_CASE')
  addParty(
    @Arg('input', () => AddPartyInput, { description: 'The person and the role.' }) input: AddPartyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const party = await addParty(em, input, act);
      return { party, case: party.case };
    });
  }

  @Mutation(() => PartyPayload, { description: `Change how a person stands in a case. ${changed}` })
  @Allow('WORK_CASE')
  updateParty(
    @Arg('input', () => UpdatePartyInput, { description: 'What changes.' }) input: UpdatePartyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const party = await updateParty(em, input, act);
      return { party, case: party.case };
    });
  }

  @Mutation(() => PartyPayload, {
    description: `End a person’s part in a case; the record of it stays. ${changed}`,
  })
  @Allow('WORK_CASE')
  removeParty(
    @Arg('input', () => RemovePartyInput, { description: 'Whose part ends, and why.' })
    input: RemovePartyInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const party = await removeParty(em, input, act);
      return { party, case: party.case };
    });
  }

  @Mutation(() => PermissionPayload, {
    description: `Record an express permission to share between the people of a case (policy 1.4). ${changed}`,
  })
  @Allow('WORK_CASE')
  recordPermission(
    @Arg('input', () => RecordPermissionInput, { description: 'Who gave it, to whom, how and when.' })
    input: RecordPermissionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const permission = await recordPermission(em, input, act);
      return { permission, case: permission.case };
    });
  }

  @Mutation(() => PermissionPayload, { description: `Withdraw an express permission. ${changed}` })
  @Allow('WORK_CASE')
  withdrawPermission(
    @Arg('input', () => WithdrawPermissionInput, { description: 'Which.' }) input: WithdrawPermissionInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      const permission = await withdrawPermission(em, input, act);
      return { permission, case: permission.case };
    });
  }
}
