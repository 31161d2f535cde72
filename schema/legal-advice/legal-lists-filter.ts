import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
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

export enum AskedOrderField {
  ASKED_AT = 'ASKED_AT',
}

registerEnumType(AskedOrderField, {
  name: 'AskedOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { ASKED_AT: { description: 'When it was asked for.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class AskedOrder {
  @Field(() => AskedOrderField, { description: 'By what.' })
  field!: AskedOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}

export enum CourtOrderOrderField {
  DECIDED_ON = 'DECIDED_ON',
  EXPIRES_ON = 'EXPIRES_ON',
}

registerEnumType(CourtOrderOrderField, {
  name: 'CourtOrderOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    DECIDED_ON: { description: 'The day of the decision.' },
    EXPIRES_ON: { description: 'Its last day; no end counts as never.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class CourtOrderOrder {
  @Field(() => CourtOrderOrderField, { description: 'By what.' })
  field!: CourtOrderOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
