import { Field, ID, InputType } from 'type-graphql';
import { SensitiveKind, ShowingReason } from '../vocabulary.ts';

@InputType({
  description: 'What is to be shown, and why. It cannot be sent under a key: each showing is one.',
})
export class ShowSensitiveInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => SensitiveKind, { description: 'What of theirs.' })
  kind!: SensitiveKind;

  @Field(() => ShowingReason, { description: 'Why it is needed.' })
  reason!: ShowingReason;

  @Field(() => String, {
    nullable: true,
    description: 'In words; needed for OTHER, at most 500 characters. Kept sealed.',
  })
  explanation?: string | null;
}
