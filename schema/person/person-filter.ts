import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { PersonKind } from '../vocabulary.ts';

@InputType({ description: 'Which people; conditions add up.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, or one that sounds like it in writing; capitals do not matter.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number, however it is spaced.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The mail address; capitals do not matter.' })
  email?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Living in any of these homes.' })
  propertyId?: string[] | null;

  @Field(() => [PersonKind], { nullable: true, description: 'Any of these.' })
  kind?: PersonKind[] | null;
}

export const PersonOrder = orderOf('Person', {
  RECORDED: 'When the person was first written down.',
  NAME: 'The name; those without one come first from A to Z.',
});
