import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { ContactMethod } from '../vocabulary.ts';

@InputType({
  description: 'A contact, or an attempt at one. Meets the clocks of policy 8.6 that it settles.',
})
export class RecordContactInput extends CaseChangeInput {
  @Field(() => ID, { nullable: true, description: 'With whom.' })
  partyId?: string | null;

  @Field(() => ContactMethod, {
    description: 'By which means; an initial interview is by phone or in person (policy 8.5).',
  })
  method!: ContactMethod;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  occurredAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the person was reached; false for an attempt.' })
  reached!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the approach was agreed (policy 8.6).' })
  approachAgreed!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a meeting face to face was agreed to be needed; null when not spoken of.',
  })
  faceToFaceNeeded?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a meeting was offered and declined.' })
  faceToFaceDeclined?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said and agreed; at most 20,000 characters.',
  })
  summary?: string | null;
}
