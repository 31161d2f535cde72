import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { PersonKind } from '../vocabulary.ts';
import { WithPersonDetails } from './person-details-input.ts';

@InputType({ description: 'What changes about a person. What is left out stays; what is null is emptied.' })
export class UpdatePersonInput extends WithPersonDetails(ChangeInput) {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the person as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  personVersion?: number | null;

  @Field(() => PersonKind, {
    nullable: true,
    description: 'An individual, a group, an organisation, or unknown.',
  })
  kind?: PersonKind | null;

  @Field(() => String, { nullable: true, description: 'Full name; at most 300 characters.' })
  name?: string | null;
}
