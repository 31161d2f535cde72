import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
import { LetterKind } from '../vocabulary.ts';

@InputType({ description: 'Which standard letters; conditions add up.' })
export class LetterTemplateFilter {
  @Field(() => [LetterKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: LetterKind[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'In use on this day: one of each kind.' })
  inUseOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the Welsh is still to be written.' })
  welshMissing?: boolean | null;
}

export enum LetterTemplateOrderField {
  VALID_FROM = 'VALID_FROM',
  KIND = 'KIND',
}

registerEnumType(LetterTemplateOrderField, {
  name: 'LetterTemplateOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: {
    VALID_FROM: { description: 'From when it is used.' },
    KIND: { description: 'What it is for.' },
  },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class LetterTemplateOrder {
  @Field(() => LetterTemplateOrderField, { description: 'By what.' })
  field!: LetterTemplateOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}
