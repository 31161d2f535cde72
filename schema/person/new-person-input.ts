import { Field, InputType } from 'type-graphql';
import { PersonKind } from '../vocabulary.ts';
import { WithPersonDetails } from './person-details-input.ts';

@InputType({ description: 'Somebody who is not on record yet.' })
export class NewPersonInput extends WithPersonDetails(class {}) {
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
}
