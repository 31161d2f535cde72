import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import {
  ActionType,
  InstructionStatus,
  OrderResult,
  OrderState,
  PublicityPurpose,
  PublicityStatus,
} from '../vocabulary.ts';

@InputType({ description: 'Which questions to the housing manager; conditions add up.' })
export class ConsultationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether answered.' })
  answered?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;
}

@InputType({ description: 'Which instructions of solicitors; conditions add up.' })
export class SolicitorInstructionFilter {
  @Field(() => [InstructionStatus], { nullable: true, description: 'Any of these.' })
  status?: InstructionStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;
}

@InputType({ description: 'Which publicity; conditions add up.' })
export class PublicityFilter {
  @Field(() => [PublicityStatus], { nullable: true, description: 'Any of these.' })
  status?: PublicityStatus[] | null;

  @Field(() => PublicityPurpose, { nullable: true, description: 'With this among its purposes.' })
  purpose?: PublicityPurpose | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;
}

@InputType({ description: 'Which decisions of the courts; conditions add up.' })
export class CourtOrderFilter {
  @Field(() => [ActionType], { nullable: true, description: 'For any of these powers.' })
  type?: ActionType[] | null;

  @Field(() => [OrderResult], { nullable: true, description: 'Any of these.' })
  result?: OrderResult[] | null;

  @Field(() => [OrderState], { nullable: true, description: 'Any of these.' })
  state?: OrderState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Decided on or after this day.' })
  decidedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Decided on or before this day.' })
  decidedTo?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'With its last day on or before this one.' })
  expiresTo?: string | null;
}

export const AskedOrder = orderOf('Asked', {
  ASKED_AT: 'When it was asked for.',
});

export const CourtOrderOrder = orderOf('CourtOrder', {
  DECIDED_ON: 'The day of the decision.',
  EXPIRES_ON: 'Its last day; no end counts as never.',
});
