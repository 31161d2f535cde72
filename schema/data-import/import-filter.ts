import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { ImportStatus } from '../vocabulary.ts';

@InputType({ description: 'Which imports; conditions add up.' })
export class ImportFilter {
  @Field(() => [String], { nullable: true, description: 'Read by any of these mappings.' })
  mapping?: string[] | null;

  @Field(() => [ImportStatus], { nullable: true, description: 'Any of these.' })
  status?: ImportStatus[] | null;
}

export enum ImportOrderField {
  STARTED_AT = 'STARTED_AT',
}

registerEnumType(ImportOrderField, {
  name: 'ImportOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    STARTED_AT: { description: 'When it began.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class ImportOrder {
  @Field(() => ImportOrderField, { description: 'By what.' })
  field!: ImportOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
