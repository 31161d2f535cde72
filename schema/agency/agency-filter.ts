import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { AgencyKind } from '../vocabulary.ts';

@InputType({ description: 'Which agencies; conditions add up.' })
export class AgencyFilter {
  @Field(() => [AgencyKind], { nullable: true, description: 'Any of these.' })
  kind?: AgencyKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covering some of any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covering any of these services.' })
  serviceId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'That may be turned to on this day.' })
  activeOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Not checked on or after this day, or never (policy 13.6).',
  })
  notCheckedSince?: string | null;
}

export enum AgencyOrderField {
  KEPT_AT = 'KEPT_AT',
  NAME = 'NAME',
}

registerEnumType(AgencyOrderField, {
  name: 'AgencyOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    KEPT_AT: { description: 'When the entry was last written.' },
    NAME: { description: 'Its name.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class AgencyOrder {
  @Field(() => AgencyOrderField, { description: 'By what.' })
  field!: AgencyOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
