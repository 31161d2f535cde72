import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
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

export const DisclosureOrder = orderOf('Disclosure', {
  REQUESTED_AT: 'When it was proposed.',
  MADE_AT: 'When it left; never comes last when the newest come first.',
});
