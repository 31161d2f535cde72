import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { OccupancyType } from '../vocabulary.ts';
import { ContactPreferencesInput } from './contact-preferences-input.ts';

// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks for it of whatever is extended
type Base = abstract new (...args: any[]) => object;

/** What is told of a person, known or new, beside their name: added to the input that says of whom. */
export function WithPersonDetails<B extends Base>(Whom: B) {
  @InputType({ description: 'What is told of a person.' })
  abstract class PersonDetails extends Whom {
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
  return PersonDetails;
}
