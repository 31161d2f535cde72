import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { OccupancyType, PersonKind } from '../vocabulary.ts';
import { ContactPreferencesInput } from './contact-preferences-input.ts';

@InputType({ description: 'Somebody who is not on record yet.' })
export class NewPersonInput {
  @Field(() => PersonKind, {
    defaultValue: PersonKind.INDIVIDUAL,
    description: 'An individual, a group, an organisation, or unknown.',
  })
  kind!: PersonKind;

  @Field(() => String, {
    nullable: true,
    description: 'Full name; may be left out only for somebody unknown or a group. At most 300 characters.',
  })
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
