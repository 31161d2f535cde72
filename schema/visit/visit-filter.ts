import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { VisitStatus } from '../vocabulary.ts';

@InputType({ description: 'Which visits; conditions add up.' })
export class VisitFilter {
  @Field(() => [VisitStatus], { nullable: true, description: 'Any of these.' })
  status?: VisitStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'To any of these people.' })
  personId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'To any of these places.' })
  propertyId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'By any of these members of staff.' })
  staffId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether staff went without control measures confirmed before (policy 4.1).',
  })
  withoutConfirmation?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Still planned, by somebody who leaves, has left, or no longer visits people (policy 4.1). False for all others.',
  })
  toHandOver?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Planned on or after this day (Europe/London).',
  })
  plannedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Planned on or before this day.' })
  plannedTo?: string | null;
}

export const VisitOrder = orderOf('Visit', {
  PLANNED_AT: 'When it is or was to take place.',
});
