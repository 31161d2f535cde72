import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { RiskLevel } from '../vocabulary.ts';

@InputType({ description: 'What was answered to one question of the risk matrix.' })
export class RiskAnswerInput {
  @Field(() => String, {
    description: 'Code of the question: riskMatrix.questions of the document of the query policy.',
  })
  question!: string;

  @Field(() => [String], { description: 'Code of the answer, or of several where several may hold.' })
  answers!: string[];
}

@InputType({ description: 'What every assessment of a risk carries.' })
export abstract class RiskAnswersInput extends ChangeInput {
  @Field(() => [RiskAnswerInput], { description: 'The answers to the risk matrix of the policy in force.' })
  answers!: RiskAnswerInput[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the person answered, or an officer from what is known.',
  })
  answeredByPerson!: boolean;

  @Field(() => RiskLevel, {
    description: 'The level you decide upon: an officer confirms or changes what the matrix comes to.',
  })
  level!: RiskLevel;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed where it is another than the computed level. At most 20,000 characters.',
  })
  levelReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What else was said or seen; at most 20,000 characters.',
  })
  notes?: string | null;
}

@InputType({ description: 'The risk to somebody in a case (policy 8.7).' })
export class AssessRiskInput extends RiskAnswersInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  caseVersion?: number | null;

  @Field(() => ID, {
    description: 'The party: an alleged perpetrator’s own vulnerability, or the risk to anybody else.',
  })
  partyId!: string;
}

@InputType({ description: 'The risk of an occupant, outside any case (policy 4.1, 4.2).' })
export class AssessOccupantRiskInput extends RiskAnswersInput {
  @Field(() => ID, { description: 'The occupant.' })
  personId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Control measures for those who visit; needed where a rule about danger to staff holds. At most 20,000 characters.',
  })
  controlMeasures?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day by which it is to be looked at again; as late as the policy allows when left out.',
  })
  reviewOn?: string | null;
}
