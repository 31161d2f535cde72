import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { SurveyResult } from '../vocabulary.ts';

@InputType({ description: 'Somebody who is not to be asked after the case is closed.' })
export class WithoutSurveyInput {
  @Field(() => ID, { description: 'The party.' })
  partyId!: string;

  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'What came of asking somebody of a closed case (policy 3.5).' })
export class SurveyAnswerInput {
  @Field(() => SurveyResult, { description: 'Answered, declined or no answer.' })
  result!: SurveyResult;

  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction with how it was handled: 1 (very dissatisfied) to 5 (very satisfied).',
  })
  handlingScore?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Satisfaction with the outcome: 1 (very dissatisfied) to 5 (very satisfied).',
  })
  outcomeScore?: number | null;

  @Field(() => String, { nullable: true, description: 'In their words; at most 20,000 characters.' })
  comments?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; now when left out.' })
  answeredAt?: Date | null;
}

@InputType({ description: 'An answer that staff write down for whoever gave it (policy 3.5).' })
export class RecordSurveyAnswerInput extends ChangeInput {
  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => SurveyAnswerInput, { description: 'What came of it.' })
  answer!: SurveyAnswerInput;
}

@InputType({ description: 'One line of answers that came back on paper or from a survey company.' })
export class SurveyAnswerRow extends SurveyAnswerInput {
  @Field(() => String, { description: 'The reference printed on the survey.' })
  reference!: string;
}

@InputType({ description: 'Answers to surveys after closing; each line is taken or refused by itself.' })
export class ImportSurveyAnswersInput extends ChangeInput {
  @Field(() => [SurveyAnswerRow], { description: 'The lines; 1 to 500.' })
  rows!: SurveyAnswerRow[];
}
