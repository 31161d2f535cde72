import { Field, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { Stock } from '../vocabulary.ts';

@InputType({ description: 'How many homes of a kind the landlord owned at the end of a reporting year.' })
export class HomesOwnedInput extends ChangeInput {
  @Field(() => String, {
    description: 'In which the reporting year begins: 2025 for 2025/26; one that is over.',
  })
  year!: string;

  @Field(() => Stock, { description: 'Which kind of homes.' })
  stock!: Stock;

  @Field(() => Int, { description: 'Relevant homes owned in England on 31 March, from 0.' })
  homes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Its version as last read; needed where another number stands there.',
  })
  version?: number | null;
}
