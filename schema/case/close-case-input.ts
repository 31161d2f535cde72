import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CaseOutcome } from '../vocabulary.ts';

@InputType({ description: 'The end of a case (policy 3.6, 3.11).' })
export class CloseCaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

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

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the case as last read; a change by somebody else since is then refused.',
  })
  caseVersion?: number | null;
}
