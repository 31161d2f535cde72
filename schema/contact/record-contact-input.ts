import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { WithContactFacts } from './contact-facts-input.ts';

@InputType({
  description: 'A contact, or an attempt at one. Meets the clocks of policy 8.6 that it settles.',
})
export class RecordContactInput extends WithContactFacts(CaseChangeInput) {
  @Field(() => ID, {
    nullable: true,
    description: 'With whom; the reporter when left out and there is only one.',
  })
  partyId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a meeting face to face was agreed to be needed; null when not spoken of.',
  })
  faceToFaceNeeded?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a meeting was offered and declined.' })
  faceToFaceDeclined?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a meeting is needed or not; needed where one is declined (policy 8.6).',
  })
  faceToFaceReason?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a message was left for the person, who was not reached.',
  })
  messageLeft!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What the person was told, in words that may be shared with them: nothing about others of the case (policy 1.4). At most 20,000 characters.',
  })
  toldThem?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the person was reached in a way they asked not to be; confirms that it was meant.',
  })
  againstPreferenceReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Internal: what was said and agreed; at most 20,000 characters.',
  })
  summary?: string | null;
}
