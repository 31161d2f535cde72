import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
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

export enum CaseReviewOrderField {
  RECEIVED_AT = 'RECEIVED_AT',
}

registerEnumType(CaseReviewOrderField, {
  name: 'CaseReviewOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { RECEIVED_AT: { description: 'When it was received.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class CaseReviewOrder {
  @Field(() => CaseReviewOrderField, { description: 'By what.' })
  field!: CaseReviewOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
