import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { CaseReviewDecision, CaseReviewProgress } from '../vocabulary.ts';

@InputType({ description: 'Which applications for a case review; conditions add up.' })
export class CaseReviewFilter {
  @Field(() => [CaseReviewDecision], { nullable: true, description: 'Any of these.' })
  decision?: CaseReviewDecision[] | null;

  @Field(() => [CaseReviewProgress], { nullable: true, description: 'Any of these.' })
  status?: CaseReviewProgress[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these local authorities.' })
  localAuthorityId?: string[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Received on or after this day (Europe/London).',
  })
  receivedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Received on or before this day.' })
  receivedTo?: string | null;
}

export const CaseReviewOrder = orderOf('CaseReview', {
  RECEIVED_AT: 'When it was received.',
});
