import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { addParty } from '../../schema/party/add-party.ts';
import { AddPartyInput } from '../../schema/party/add-party-input.ts';
import { Party } from '../../schema/party/party.ts';
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
}
