import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { PartyRole } from '../vocabulary.ts';

@InputType({ description: 'Which parties; conditions add up.' })
export class PartyFilter {
  @Field(() => [PartyRole], { nullable: true, description: 'Any of these.' })
  role?: PartyRole[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Any of these people.' })
  personId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether kept informed.' })
  informed?: boolean | null;
}

export enum PartyOrderField {
  ADDED_AT = 'ADDED_AT',
}

registerEnumType(PartyOrderField, {
  name: 'PartyOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    ADDED_AT: { description: 'When the party was added.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class PartyOrder {
  @Field(() => PartyOrderField, { description: 'By what.' })
  field!: PartyOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
