import { Field, InputType } from 'type-graphql';
import { CaseChangeInput } from '../change-input.ts';
import { LeadReviewDecision, ReviewFollowUp, StaffRole } from '../vocabulary.ts';

@InputType({ description: 'A review of a case by whoever answers for it.' })
export class RecordReviewInput extends CaseChangeInput {
  @Field(() => LeadReviewDecision, { description: 'What came of it.' })
  decision!: LeadReviewDecision;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be done, and why: needed unless all is well. At most 5,000 characters.',
  })
  note?: string | null;

  @Field(() => ReviewFollowUp, {
    nullable: true,
    description:
      'What became of what the review before, in the same part, said was to be done; only where it said so.',
  })
  followUp?: ReviewFollowUp | null;

  @Field(() => StaffRole, {
    nullable: true,
    description:
      'As what, for somebody who is both service lead and area manager of it: as area manager when left out.',
  })
  as?: StaffRole | null;
}
