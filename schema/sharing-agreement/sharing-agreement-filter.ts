import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';

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

export enum SharingAgreementOrderField {
  RECORDED_AT = 'RECORDED_AT',
  VALID_TO = 'VALID_TO',
}

registerEnumType(SharingAgreementOrderField, {
  name: 'SharingAgreementOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    RECORDED_AT: { description: 'When it was recorded.' },
    VALID_TO: { description: 'Its last day.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class SharingAgreementOrder {
  @Field(() => SharingAgreementOrderField, { description: 'By what.' })
  field!: SharingAgreementOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
