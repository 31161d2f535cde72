import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { WithoutSurveyInput } from '../survey/survey-input.ts';
import { CaseOutcome, ContactMethod } from '../vocabulary.ts';

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
    description:
      'When everybody who is kept informed and has no notice of their own (giveClosureNotice) was told the reason and the outcome; each is recorded as a contact.',
  })
  closureNoticeAt?: Date | null;

  @Field(() => ContactMethod, {
    nullable: true,
    description: 'By which means they were told; by letter when left out.',
  })
  closureNoticeBy?: ContactMethod | null;

  @Field(() => [WithoutSurveyInput], {
    nullable: true,
    description: 'Who is not to be asked how satisfied they are, each with the reason (policy 3.5).',
  })
  withoutSurvey?: WithoutSurveyInput[] | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the right to a case review was explained, if not before (policy 3.11).',
  })
  reviewRightInformedAt?: Date | null;
}
