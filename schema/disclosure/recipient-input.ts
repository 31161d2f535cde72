import { Field, ID, InputType } from 'type-graphql';
import { RecipientKind } from '../vocabulary.ts';

@InputType({ description: 'With whom something is shared: an agency, somebody of the case, or a name.' })
export class RecipientInput {
  @Field(() => RecipientKind, { description: 'What kind of recipient.' })
  kind!: RecipientKind;

  @Field(() => ID, { nullable: true, description: 'The agency; for AGENCY and no other.' })
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The party of the case; for PARTY and no other.' })
  partyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the court, adviser or other recipient; at most 300 characters.',
  })
  name?: string | null;
}
