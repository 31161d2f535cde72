import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { AssessedAs, RiskLevel } from '../vocabulary.ts';

@InputType({ description: 'Which risk assessments; conditions add up.' })
export class RiskAssessmentFilter {
  @Field(() => [ID], { nullable: true, description: 'In any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these people.' })
  personId?: string[] | null;

  @Field(() => [AssessedAs], { nullable: true, description: 'In any of these respects.' })
  assessedAs?: AssessedAs[] | null;

  @Field(() => [RiskLevel], { nullable: true, description: 'Any of these levels.' })
  level?: RiskLevel[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands, or another has taken its place.' })
  current?: boolean | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'It stands, and its review was due before this instant.',
  })
  reviewDueBefore?: Date | null;
}

export const RiskAssessmentOrder = orderOf('RiskAssessment', {
  ASSESSED_AT: 'When it was made.',
  REVIEW_DUE_AT: 'When it is to be looked at again.',
});
