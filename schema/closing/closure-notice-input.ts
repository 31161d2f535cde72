import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { CaseOutcome, ContactMethod } from '../vocabulary.ts';

@InputType({
  description:
    'Telling people that a case closes, each in words fit for them (policy 3.6). Needed one by one where not everybody may be told the same.',
})
export class GiveClosureNoticeInput extends CaseChangeInput {
  @Field(() => CaseOutcome, { description: 'The outcome; the case is then closed with the same.' })
  outcome!: CaseOutcome;

  @Field(() => String, {
    description:
      'What they are told, the reason for closing: nothing about others of the case (policy 1.4). At most 20,000 characters.',
  })
  toldThem!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Which parties; everybody who is kept informed and not yet told when left out. At most 50.',
  })
  partyIds?: string[] | null;

  @Field(() => ContactMethod, { description: 'By which means.' })
  method!: ContactMethod;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When; now when left out. Not in the future.',
  })
  givenAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the person was told in a way they asked not to be; confirms that it was meant.',
  })
  againstPreferenceReason?: string | null;
}
