import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { ContactMethod, PerceptionAnswer, Stock } from '../vocabulary.ts';

@InputType({ description: 'One answer to question TP12; nothing that says who gave it.' })
export class PerceptionRow {
  @Field(() => String, {
    description:
      'The number of the answer in the survey, 1 to 100 characters: it counts once however often it is sent.',
  })
  externalReference!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day of the answer; not in the future.' })
  respondedOn!: string;

  @Field(() => PerceptionAnswer, { description: 'The answer.' })
  answer!: PerceptionAnswer;

  @Field(() => Stock, { description: 'The kind of stock: the two are reported apart.' })
  stock!: Stock;

  @Field(() => ContactMethod, { nullable: true, description: 'How it was asked.' })
  method?: ContactMethod | null;

  @Field(() => ID, { nullable: true, description: 'The service that the person lives in, if known.' })
  serviceId?: string | null;
}

@InputType({
  description:
    'Answers to question TP12 of the tenant satisfaction measures (Regulator of Social Housing); each line is taken or refused by itself.',
})
export class ImportPerceptionResponsesInput extends ChangeInput {
  @Field(() => String, { description: 'The name of the survey, 1 to 100 characters.' })
  source!: string;

  @Field(() => [PerceptionRow], { description: 'The lines; 1 to 500.' })
  rows!: PerceptionRow[];
}
