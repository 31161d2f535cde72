import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';

@InputType({ description: 'What was done about a flag of a signed equality summary.' })
export class NoteEqualityFlagInput extends ChangeInput {
  @Field(() => ID, { description: 'The signed summary.' })
  reportId!: string;

  @Field(() => String, { description: 'The key of the flag.' })
  flag!: string;

  @Field(() => String, {
    description:
      'What was looked into and done, 1 to 2,000 characters: of services and practice, never of a person or a case.',
  })
  done!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of what stands there, as last read; needed where something does.',
  })
  version?: number | null;
}
