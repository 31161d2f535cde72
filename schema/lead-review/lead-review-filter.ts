import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { LeadReviewDecision, StaffRole } from '../vocabulary.ts';

@InputType({ description: 'Which reviews; conditions add up.' })
export class LeadReviewFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Made by any of these people.' })
  reviewedById?: string[] | null;

  @Field(() => [StaffRole], { nullable: true, description: 'Made as any of these.' })
  role?: StaffRole[] | null;

  @Field(() => [LeadReviewDecision], { nullable: true, description: 'Any of these.' })
  decision?: LeadReviewDecision[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Made after they were due, or not.' })
  late?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Made on or after this day (Europe/London).',
  })
  reviewedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Made on or before this day.' })
  reviewedTo?: string | null;
}

export const LeadReviewOrder = orderOf('LeadReview', {
  REVIEWED_AT: 'When it was made.',
});
