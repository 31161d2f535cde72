import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'Another day for something due.' })
export class OverrideDeadlineInput extends ChangeInput {
  @Field(() => ID, { description: 'The deadline.' })
  deadlineId!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day by whose end it is due instead, Europe/London.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}
