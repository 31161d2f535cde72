import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { Case } from '../../schema/case/case.ts';
import { LeadReview } from '../../schema/lead-review/lead-review.ts';
import { Staff } from '../../schema/staff/staff.ts';
import { ReviewReason, StaffRole } from '../../schema/vocabulary.ts';
import type { OneOfMany } from '../reading/one-of-many.ts';
import { connectionOf } from './connection.ts';
import { Payload, Row } from './payload.ts';

@ObjectType({ description: 'A case reviewed by whoever answers for it.' })
@Reads('BASICS')
export class RecordReviewPayload extends Payload {
  @Row(() => LeadReview, 'The review.')
  leadReview?: LeadReview;

  @Row(() => Case, 'Its case.')
  case?: Case;
}

@ObjectType({ description: 'A case that waits for its reviewer, and why.' })
@Reads('BASICS')
export class CaseToReview {
  @Row(() => Case, 'The case.')
  case!: OneOfMany;

  @Field(() => StaffRole, { description: 'As what the viewer is to review it.' })
  role!: StaffRole;

  @Field(() => [ReviewReason], { description: 'Why it is here, the gravest first.' })
  reasons!: ReviewReason[];

  @Field(() => Int, { description: 'What the reasons weigh, by the policy: the heaviest come first.' })
  score!: number;

  @Field(() => GraphQLDateTime, { description: 'By when it is to be reviewed in this role.' })
  dueAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it last was; null when never.' })
  reviewedAt!: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When somebody last did something about it.' })
  activeAt!: Date;

  @Field(() => Int, { description: 'Incidents and reports of late (policy 5.3).' })
  happenings!: number;
}

export const ReviewQueue = connectionOf(CaseToReview);

@ObjectType({
  description: 'How somebody who answers for cases reviewed them in a period (policy 15.2, 15.3).',
})
@Reads('BASICS')
export class ReviewCoverage {
  @Row(() => Staff, 'Who.')
  staff!: OneOfMany;

  @Field(() => StaffRole, { description: 'As what.' })
  role!: StaffRole;

  @Field(() => Int, { description: 'Cases that ran in the period and that they answer for.' })
  cases!: number;

  @Field(() => Int, { description: 'Of these, reviewed in the period, by whoever shares the part.' })
  reviewed!: number;

  @Field(() => Int, { description: 'Of these, overdue for review at its end, or now if it has not ended.' })
  overdue!: number;

  @Field(() => Int, { description: 'Reviews they made in the period.' })
  reviewsMade!: number;

  @Field(() => Int, { description: 'Of these, made after they were due.' })
  reviewedLate!: number;
}
