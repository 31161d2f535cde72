import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Household } from '../../schema/household/household.ts';
import { Membership } from '../../schema/household/membership.ts';
import {
  AddMemberInput,
  EndMembershipInput,
  RecordHouseholdInput,
} from '../../schema/household/membership-input.ts';
import { addMember, endMembership, recordHousehold } from '../../schema/household/record-household.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A household as the change left it.' })
@Reads('BASICS')
class HouseholdPayload extends Payload {
  @Row(() => Household, 'The household.')
  household?: Household;
}

@ObjectType({ description: 'Who belongs to a household or group, as the change left it.' })
@Reads('BASICS')
class MembershipPayload extends Payload {
  @Row(() => Membership, 'The membership.')
  membership?: Membership;
}

/** Changes to households and groups. */
@Resolver()
export class HouseholdResolver {
  @Mutation(() => HouseholdPayload, { description: `Write down who lives together (policy 2.2). ${changed}` })
  @Allow('WORK_CASE')
  recordHousehold(
    @Arg('input', () => RecordHouseholdInput, { description: 'The household.' }) input: RecordHouseholdInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      return { household: await recordHousehold(em, input, act) };
    });
  }

  @Mutation(() => MembershipPayload, {
    description: `Write down that somebody belongs to a household, visits it, or belongs to a group (policy 2.2). ${changed}`,
  })
  @Allow('WORK_CASE')
  addMember(
    @Arg('input', () => AddMemberInput, { description: 'Who and what.' }) input: AddMemberInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      return { membership: await addMember(em, input, act) };
    });
  }

  @Mutation(() => MembershipPayload, {
    description: `Write down that somebody has left a household or group. ${changed}`,
  })
  @Allow('WORK_CASE')
  endMembership(
    @Arg('input', () => EndMembershipInput, { description: 'Which, and when.' }) input: EndMembershipInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      return { membership: await endMembership(em, input, act) };
    });
  }
}
