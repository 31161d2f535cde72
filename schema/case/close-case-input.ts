import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { CaseOutcome } from '../vocabulary.ts';

@InputType({ description: 'The end of a case (policy 3.6, 3.11).' })
export class CloseCaseInput extends CaseChangeInput {
  @Field(() => CaseOutcome, { description: 'How it ended.' })
  outcome!: CaseOutcome;

  @Field(() => String, {
    description: 'Why, as told to everyone who is kept informed; at most 20,000 characters.',
  })
  reason!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When notice was given; needed where a reporter can be reached.',
  })
  closureNoticeAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the right to a case review was explained, if not before (policy 3.11).',
  })
  reviewRightInformedAt?: Date | null;
}
