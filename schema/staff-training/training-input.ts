import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'A module of training that a member of staff has completed.' })
export class RecordTrainingInput extends ChangeInput {
  @Field(() => ID, { description: 'Who: somebody who works where you are a manager, not yourself.' })
  staffId!: string;

  @Field(() => String, { description: 'Code of the module, one of those in the policy.' })
  module!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day it was completed; not in the future.' })
  completedOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day from which it no longer counts; by the policy when left out.',
  })
  expiresOn?: string | null;
}

@InputType({ description: 'A record of training that was made by mistake.' })
export class WithdrawTrainingInput extends ChangeInput {
  @Field(() => ID, { description: 'The record.' })
  trainingId!: string;
}
