import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { PartyRole } from '../vocabulary.ts';

@InputType({ description: 'Which parties; conditions add up.' })
export class PartyFilter {
  @Field(() => [PartyRole], { nullable: true, description: 'Any of these.' })
  role?: PartyRole[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Any of these people.' })
  personId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether kept informed.' })
  informed?: boolean | null;
}

export const PartyOrder = orderOf('Party', {
  ADDED_AT: 'When the party was added.',
});
