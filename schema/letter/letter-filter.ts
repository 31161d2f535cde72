import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
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

export const LetterTemplateOrder = orderOf('LetterTemplate', {
  VALID_FROM: 'From when it is used.',
  KIND: 'What it is for.',
});
