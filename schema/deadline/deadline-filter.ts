import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { DeadlineStatus, DeadlineType } from '../vocabulary.ts';

@InputType({ description: 'Which deadlines; conditions add up.' })
export class DeadlineFilter {
  @Field(() => [DeadlineType], { nullable: true, description: 'Any of these.' })
  type?: DeadlineType[] | null;

  @Field(() => [DeadlineStatus], { nullable: true, description: 'Any of these.' })
  status?: DeadlineStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these reports.' })
  reportId?: string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Due before this instant.' })
  dueBefore?: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on or after this day (Europe/London).' })
  dueFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on or before this day.' })
  dueTo?: string | null;
}

export const DeadlineOrder = orderOf('Deadline', {
  DUE_AT: 'When it is due.',
});
