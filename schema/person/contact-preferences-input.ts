import { Field, InputType } from 'type-graphql';
import { ContactMethod } from '../vocabulary.ts';

@InputType({
  description:
    'How a person may be reached safely. What is left out stays; what is null is emptied. A contact against it is refused unless confirmed with a reason.',
})
export class ContactPreferencesInput {
  @Field(() => [ContactMethod], { nullable: true, description: 'How the person wishes to be reached.' })
  preferredMethods?: ContactMethod[] | null;

  @Field(() => [ContactMethod], { nullable: true, description: 'How the person must not be reached.' })
  excludedMethods?: ContactMethod[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When and how it is safe to reach the person; at most 500 characters. Kept sealed (showSensitive).',
  })
  safeTimes?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'No message may be left for the person.' })
  doNotLeaveMessages?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Nothing may be sent to the person’s address.' })
  doNotWriteToAddress?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language the person wishes to speak; at most 100 characters.',
  })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an interpreter is needed.' })
  interpreterNeeded?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What must not be said to the person, or near them; at most 2,000 characters. Kept sealed (showSensitive).',
  })
  mustNotBeSaid?: string | null;
}
