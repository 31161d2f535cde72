import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { orderOf } from '../ordering.ts';
import { ErasureReason } from '../vocabulary.ts';

@InputType({ description: 'Somebody who is to be erased. It cannot be taken back.' })
export class ErasePersonInput extends ChangeInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => ErasureReason, { description: 'On which ground of Article 17(1).' })
  reason!: ErasureReason;
}

@InputType({ description: 'Which erasures; conditions add up.' })
export class ErasureFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these people.' })
  personId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was carried out.' })
  carriedOut?: boolean | null;
}

export const ErasureOrder = orderOf('Erasure', { ASKED_AT: 'When it was asked for.' });
