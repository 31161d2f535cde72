import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { Staff } from '../staff/staff.ts';
import { LeadReviewDecision, ReviewFollowUp, StaffRole } from '../vocabulary.ts';

@Entity({ tableName: 'lead_review' })
@Index({ properties: ['case', 'role', 'reviewedAt'] })
@Index({ name: 'lead_review_made', properties: ['reviewedAt', 'id'] })
@Index({ properties: ['reviewedBy', 'reviewedAt'] })
@Check({ name: 'lead_review_of_whom', expression: `role in ('SERVICE_LEAD', 'AREA_MANAGER')` })
@ObjectType({
  implements: Node,
  description:
    'A review of a case by whoever answers for its service or its area (policy 15.2, 15.3). Not the ASB case review of policy 16.',
})
@Reads('BASICS')
export class LeadReview extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @Enum({ items: () => StaffRole, type: 'text' })
  @Field(() => StaffRole, { description: 'As what it was done: service lead or area manager.' })
  role!: StaffRole;

  @Enum({ items: () => LeadReviewDecision, type: 'text' })
  @Field(() => LeadReviewDecision, { description: 'What came of it.' })
  decision!: LeadReviewDecision;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be done, and why.' })
  @Reads('NARRATIVE')
  note?: string | null;

  @Enum({ items: () => ReviewFollowUp, type: 'text', nullable: true })
  @Field(() => ReviewFollowUp, {
    nullable: true,
    description:
      'What became of what the review before, in the same part, said was to be done; null where it said nothing, or nobody told.',
  })
  followUp?: ReviewFollowUp | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When.' })
  reviewedAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was due, by the policy then in force.' })
  dueAt!: Date;

  @Field(() => Boolean, { description: 'Done after it was due.' })
  @FromSql((t) => `(${t}.reviewed_at > ${t}.due_at)`)
  readonly late!: boolean;

  @ManyToOne(() => PolicyVersion)
  policyVersion!: PolicyVersion;

  @ManyToOne(() => Staff)
  reviewedBy!: Staff;

  @KnownFrom()
  knownFrom?: Date;
}
