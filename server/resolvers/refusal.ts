import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';

@ObjectType('Refusal', {
  description: 'Why something was not done: an expected answer, not a fault. Nothing was written.',
})
@Reads('BASICS')
export class RefusalType {
  @Field(() => String, { description: 'Field of the input, as a path.' })
  field!: string;

  @Field(() => String, { description: 'Stable name of the rule, for programs.' })
  rule!: string;

  @Field(() => String, { description: 'Clause of the policy (for example 8.6), or the law spelt out.' })
  clause!: string;

  @Field(() => String, { description: 'A sentence fit for a person.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where somebody else has changed the field meanwhile: the value you sent.',
  })
  yours?: string | null;

  @Field(() => String, { nullable: true, description: 'The value it has now.' })
  current?: string | null;
}
