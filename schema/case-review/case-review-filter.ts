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

  @Field(() => [ID], { nullable: true, description: 'About cases in any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About cases at any of these services.' })
  serviceId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only where the review was carried out, or only where it was not.',
  })
  carriedOut?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only where it made recommendations, or only where it made none.',
  })
  withRecommendations?: boolean | null;

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
