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

  @Field(() => [ID], {
    nullable: true,
    description: 'In any of these areas: of the case, or of the report or evidence while there is no case.',
  })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these services, likewise.' })
  serviceId?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of cases that any of these lead. Only for those who may know who works on a case.',
  })
  ownerId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only what is still to be done, or only what is not: pending, or missed and neither ended since nor missed in a case that was closed. Case reviews and reviews of what was shared outlive their case.',
  })
  toDo?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only what a manager set on another day than it was due before (policy 15.3), or only what none did.',
  })
  overridden?: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Due at or after this instant.' })
  dueAfter?: Date | null;

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
