import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseChangeInput, ChangeInput } from '../change-input.ts';
import { CooperationAnswer, CooperationKind, CooperationResult } from '../vocabulary.ts';

@InputType({ description: 'A reasonable request to somebody to help the case along (policy 8.3).' })
export class RequestCooperationInput extends CaseChangeInput {
  @Field(() => ID, { description: 'Who is asked: a party of the case.' })
  partyId!: string;

  @Field(() => CooperationKind, { description: 'What is asked for.' })
  kind!: CooperationKind;

  @Field(() => String, {
    nullable: true,
    description: 'What exactly, as it is put to the person; at most 20,000 characters.',
  })
  description?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the person was asked; now when left out.',
  })
  askedAt?: Date | null;

  @Field(() => GraphQLLocalDate, { description: 'The day by which; after the day of asking.' })
  byWhen!: string;

  @Field(() => String, {
    description:
      'What was considered so that the person can do it (Equality Act 2010); at most 20,000 characters.',
  })
  adjustments!: string;
}

@InputType({ description: 'What a person said to a request, or whether it was done in the end.' })
export class AnswerCooperationRequestInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the request as last read; a change by somebody else since is then refused, and so is writing over what is there without it.',
  })
  requestVersion?: number | null;

  @Field(() => CooperationAnswer, {
    nullable: true,
    description: 'What the person said; left out when only the result is told.',
  })
  answer?: CooperationAnswer | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day; today when left out.' })
  answeredOn?: string | null;

  @Field(() => CooperationResult, { nullable: true, description: 'Whether it was done, once that is known.' })
  result?: CooperationResult | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, or why that is excused; needed then. At most 20,000 characters.',
  })
  resultReason?: string | null;
}

@InputType({ description: 'That a case may be closed for want of cooperation (policy 8.3).' })
export class ApproveClosingInput extends CaseChangeInput {
  @Field(() => String, { description: 'Why; at most 20,000 characters.' })
  reason!: string;
}
