import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../change-input.ts';
import { HealthKind } from '../vocabulary.ts';

@InputType({
  description:
    'Something about somebody’s health or vulnerability: only what their case cannot be worked well without (policy, GDPR section; 11.3).',
})
export class NoteHealthInput extends ChangeInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => HealthKind, { description: 'What it is about.' })
  kind!: HealthKind;

  @Field(() => String, { description: 'In words; at most 2,000 characters.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to do differently for them (Equality Act 2010, s.20); at most 1,000 characters.',
  })
  adjustment?: string | null;
}

@InputType({ description: 'A note that does not hold any more. It is kept, sealed.' })
export class EndHealthNoteInput extends ChangeInput {
  @Field(() => ID, { description: 'The note.' })
  noteId!: string;
}
