import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { ActionArea, ActionStatus, ActionType } from '../vocabulary.ts';

@InputType({ description: 'Which actions; conditions add up.' })
export class ActionFilter {
  @Field(() => [ActionArea], { nullable: true, description: 'Any of these.' })
  area?: ActionArea[] | null;

  @Field(() => [ActionType], { nullable: true, description: 'Any of these.' })
  type?: ActionType[] | null;

  @Field(() => [ActionStatus], { nullable: true, description: 'Any of these.' })
  status?: ActionStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on or after this day.' })
  dueFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on or before this day.' })
  dueTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Formal action that waits for the viewer's own support or approval (policy 11.2): not what they proposed, nor what they supported themselves.",
  })
  awaitingMe?: boolean | null;
}

export const ActionOrder = orderOf('Action', {
  RECORDED_AT: 'When it was recorded.',
  COMPLETED_AT: 'When it was done; not yet counts as never.',
  DUE_ON: 'When it is due; no date counts as never.',
});
