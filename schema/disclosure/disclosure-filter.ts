import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { DisclosureBasis, DisclosureStatus } from '../vocabulary.ts';

@InputType({ description: 'Which disclosures; conditions add up.' })
export class DisclosureFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'To any of these agencies.' })
  agencyId?: string[] | null;

  @Field(() => [DisclosureBasis], { nullable: true, description: 'On any of these bases.' })
  basis?: DisclosureBasis[] | null;

  @Field(() => [DisclosureStatus], { nullable: true, description: 'Any of these.' })
  status?: DisclosureStatus[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Proposed on or after this day (Europe/London).',
  })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Proposed on or before this day.' })
  to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is a referral without permission that nobody has reviewed yet.',
  })
  awaitsReview?: boolean | null;
}

export enum DisclosureOrderField {
  REQUESTED_AT = 'REQUESTED_AT',
  MADE_AT = 'MADE_AT',
}

registerEnumType(DisclosureOrderField, {
  name: 'DisclosureOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    REQUESTED_AT: { description: 'When it was proposed.' },
    MADE_AT: { description: 'When it left; never comes last when the newest come first.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class DisclosureOrder {
  @Field(() => DisclosureOrderField, { description: 'By what.' })
  field!: DisclosureOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
