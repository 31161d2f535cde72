import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { SurveySide, SurveyStatus } from '../vocabulary.ts';

@InputType({ description: 'Which surveys; conditions add up.' })
export class SurveyFilter {
  @Field(() => [SurveyStatus], { nullable: true, description: 'Any of these.' })
  status?: SurveyStatus[] | null;

  @Field(() => [SurveySide], { nullable: true, description: 'Any of these.' })
  side?: SurveySide[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Issued on or after this day (Europe/London).',
  })
  issuedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Issued on or before this day.' })
  issuedTo?: string | null;
}

export const SurveyOrder = orderOf('Survey', {
  ISSUED_AT: 'When it was issued.',
});
