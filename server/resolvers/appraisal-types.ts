import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { LeadReviewDecision, ReviewFollowUp, StaffRole } from '../../schema/vocabulary.ts';

@ObjectType({
  description:
    'A review that said what was to be done, and what became of it: without the note, which stands in the case (policy 15.2).',
})
@Reads('BASICS')
export class AgreedAction {
  @Field(() => String, { description: 'The reference of the case.' })
  caseReference!: string;

  @Field(() => LeadReviewDecision, { description: 'What came of the review.' })
  decision!: LeadReviewDecision;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  reviewedAt!: Date;

  @Field(() => Boolean, { description: 'Made after it was due.' })
  late!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the case was next reviewed in the same part; null when it has not been.',
  })
  followedUpAt!: Date | null;

  @Field(() => ReviewFollowUp, {
    nullable: true,
    description: 'What whoever reviewed it next said had become of it; null where nobody did.',
  })
  followUp!: ReviewFollowUp | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When somebody first did something in the case after it, other than review it.',
  })
  actedAt!: Date | null;
}

@ObjectType({
  description:
    'What somebody was to review in one part, as service lead or as area manager, and what they did (policy 15.2, 15.3).',
})
@Reads('BASICS')
export class AppraisedPart {
  @Field(() => StaffRole, { description: 'As what.' })
  role!: StaffRole;

  @Field(() => [String], { description: 'The services that they answered for in the period.' })
  services!: string[];

  @Field(() => Int, { description: 'Cases of which a review by them fell due in the period.' })
  cases!: number;

  @Field(() => Int, { description: 'Of these, reviewed in time whenever it was due.' })
  inTime!: number;

  @Field(() => Int, { description: 'Of these, reviewed whenever it was due, and at least once late.' })
  late!: number;

  @Field(() => Int, { description: 'Of these, not reviewed at least once when it was due.' })
  notReviewed!: number;

  @Field(() => Int, { description: 'Reviews that fell due, by whomever of those who share the part.' })
  reviewsDue!: number;

  @Field(() => Int, { description: 'Of these, made in time.' })
  reviewsInTime!: number;

  @Field(() => Int, { description: 'Of these, made late.' })
  reviewsLate!: number;

  @Field(() => Int, { description: 'Of these, not made.' })
  reviewsMissing!: number;

  @Field(() => Int, { description: 'Reviews that they made themselves in the period.' })
  made!: number;

  @Field(() => Int, { description: 'Of these, made late.' })
  madeLate!: number;

  @Field(() => [AgreedAction], {
    description: 'Their reviews that said what was to be done, oldest first, and what became of it.',
  })
  agreed!: AgreedAction[];
}

@ObjectType({
  description:
    'How one service lead or area manager reviewed what they answer for: for their appraisal (policy 15.2). It names no tenant and holds no note. Restricted cases are left out.',
})
@Reads('STAFFING')
export class AppraisalExtract {
  @Field(() => String, { nullable: true, description: 'Whose it is.' })
  name!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of the period.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of the period.' })
  to!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was counted: now.' })
  dataTo!: Date;

  @Field(() => [AppraisedPart], {
    nullable: true,
    description: 'Each part in which they answered for cases.',
  })
  parts!: AppraisedPart[];
}
