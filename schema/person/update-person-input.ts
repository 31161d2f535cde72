import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { OccupancyType, PersonKind } from '../vocabulary.ts';
import { ContactPreferencesInput } from './contact-preferences-input.ts';

@InputType({ description: 'What changes about a person. What is left out stays; what is null is emptied.' })
export class UpdatePersonInput extends ChangeInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the person as last read; a change by somebody else since is then refused.',
  })
  personVersion?: number | null;

  @Field(() => PersonKind, {
    nullable: true,
    description: 'An individual, a group, an organisation, or unknown.',
  })
  kind?: PersonKind | null;

  @Field(() => String, { nullable: true, description: 'Full name; at most 300 characters.' })
  name?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Date of birth; not in the future.' })
  dateOfBirth?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number, as given.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Electronic mail address, as given.' })
  email?: string | null;

  @Field(() => OccupancyType, { nullable: true, description: 'How the person occupies their home.' })
  occupancyType?: OccupancyType | null;

  @Field(() => ID, { nullable: true, description: 'Their home, when it is one of the landlord’s.' })
  propertyId?: string | null;

  @Field(() => ContactPreferencesInput, { nullable: true, description: 'How to reach them safely.' })
  contactPreferences?: ContactPreferencesInput | null;
}
