import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
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

export enum SurveyOrderField {
  ISSUED_AT = 'ISSUED_AT',
}

registerEnumType(SurveyOrderField, {
  name: 'SurveyOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { ISSUED_AT: { description: 'When it was issued.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class SurveyOrder {
  @Field(() => SurveyOrderField, { description: 'By what.' })
  field!: SurveyOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
