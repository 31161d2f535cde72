import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActionChangeInput } from '../change-input.ts';
import { ConsentAnswer } from '../vocabulary.ts';

@InputType({ description: 'What a party said: agreed or signed, refused, or withdrew.' })
export class ConsentInput {
  @Field(() => ID, { description: 'Whose answer: a party of the case.' })
  partyId!: string;

  @Field(() => ConsentAnswer, { defaultValue: ConsentAnswer.AGREED, description: 'The answer.' })
  answer!: ConsentAnswer;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day; today when left out.' })
  answeredOn?: string | null;
}

@InputType({ description: 'What a party said to an action that needs their agreement (policy 8.3).' })
export class RecordConsentInput extends ActionChangeInput {
  @Field(() => ConsentInput, { description: 'The answer.' })
  consent!: ConsentInput;
}
