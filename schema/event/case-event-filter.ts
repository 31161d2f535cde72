import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { EventKind } from '../vocabulary.ts';

@InputType({ description: 'Which events; conditions add up.' })
export class CaseEventFilter {
  @Field(() => [EventKind], { nullable: true, description: 'Any of these.' })
  kind?: EventKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these reports.' })
  reportId?: string[] | null;
}

export enum CaseEventOrderField {
  RECORDED_AT = 'RECORDED_AT',
}

registerEnumType(CaseEventOrderField, {
  name: 'CaseEventOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    RECORDED_AT: { description: 'When it was written down.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class CaseEventOrder {
  @Field(() => CaseEventOrderField, { description: 'By what.' })
  field!: CaseEventOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
