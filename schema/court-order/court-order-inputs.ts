import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActionChangeInput, ChangeInput } from '../change-input.ts';
import { OrderResult } from '../vocabulary.ts';

@InputType({ description: 'What the court decided on a legal action that is under way.' })
export class RecordOrderInput extends ActionChangeInput {
  @Field(() => OrderResult, { description: 'Granted or refused.' })
  result!: OrderResult;

  @Field(() => String, { description: 'The court; at most 200 characters.' })
  court!: string;

  @Field(() => String, { nullable: true, description: "The court's reference; at most 200 characters." })
  reference?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The day of the decision; not in the future.' })
  decidedOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day of an order, if it has one.' })
  expiresOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its terms (needed), or the reasons of a refusal; at most 20,000 characters.',
  })
  terms?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the police may arrest for a breach.' })
  powerOfArrest!: boolean;
}

@InputType({ description: 'What every change to an order carries.' })
abstract class OrderChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the order as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  orderVersion?: number | null;

  @Field(() => GraphQLLocalDate, { description: 'On which day; not in the future.' })
  happenedOn!: string;
}

@InputType({ description: 'A breach of an order.' })
export class RecordOrderBreachInput extends OrderChangeInput {
  @Field(() => String, { description: 'How it was broken; at most 20,000 characters.' })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the police told of it; at most 200 characters.',
  })
  policeReference?: string | null;
}

@InputType({ description: 'A variation or the discharge of an order by the court.' })
export class VaryOrDischargeOrderInput extends OrderChangeInput {
  @Field(() => Boolean, { description: 'True where the court ended it; false where it changed it.' })
  discharged!: boolean;

  @Field(() => String, { description: 'Why; at most 20,000 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Its terms from now on; as before when left out.' })
  terms?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Its last day from now on; as before when left out.',
  })
  expiresOn?: string | null;
}
