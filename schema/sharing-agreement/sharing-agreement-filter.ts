import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';

@InputType({ description: 'Which agreements; conditions add up.' })
export class SharingAgreementFilter {
  @Field(() => [ID], { nullable: true, description: 'With any of these agencies.' })
  agencyId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'In date on this day and not ended.' })
  inForceOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Whose last day lies before this one; with inForceOn, those that expire soon.',
  })
  expiresBefore?: string | null;
}

export const SharingAgreementOrder = orderOf('SharingAgreement', {
  RECORDED_AT: 'When it was recorded.',
  VALID_TO: 'Its last day.',
});
