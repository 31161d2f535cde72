import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { LocalAuthority } from '../local-authority/local-authority.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import {
  CaseReviewApplicant,
  CaseReviewDecision,
  CaseReviewProgress,
  ThresholdGround,
} from '../vocabulary.ts';

@Entity({ tableName: 'case_review' })
@Index({ properties: ['case', 'receivedAt'] })
@Index({ name: 'case_review_received', properties: ['receivedAt', 'id'] })
@Check({
  name: 'case_review_decided_once_received',
  expression: `decided_at is null or decided_at >= received_at`,
})
@Check({
  name: 'case_review_decision_has_its_time',
  expression: `(decision = 'PENDING') = (decided_at is null)`,
})
@ObjectType({
  implements: Node,
  description:
    'An application for an ASB case review about a case of ours, and what became of it (policy 16; 2014 Act, sections 104 and 105). The local authority’s procedure decides.',
})
@Reads('BASICS')
export class CaseReview extends Scoped {
  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'Readable reference, for example ACR-2026-000012.' })
  reference!: string;

  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => LocalAuthority)
  localAuthority!: LocalAuthority;

  @Enum({ items: () => CaseReviewApplicant, type: 'text' })
  @Field(() => CaseReviewApplicant, { description: 'Who applied.' })
  applicantKind!: CaseReviewApplicant;

  @ManyToOne(() => Party, { nullable: true })
  applicant?: Party | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of an applicant who is no party of the case.' })
  @Reads('IDENTITY')
  applicantName?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the person consented to somebody else applying.',
  })
  consentAt?: Date | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the application was received.' })
  receivedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was acknowledged.' })
  acknowledgedAt?: Date | null;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Qualifying complaints counted when it was received.' })
  complaintsCounted!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Qualifying complaints that the authority asked for at that time.' })
  complaintsNeeded!: number;

  @Enum({ items: () => CaseReviewDecision, type: 'text', default: 'PENDING' })
  @Field(() => CaseReviewDecision, { description: 'Whether the threshold is met (policy 3.5).' })
  decision: CaseReviewDecision = CaseReviewDecision.PENDING;

  @Enum({ items: () => ThresholdGround, type: 'text', array: true, nullable: true })
  @Field(() => [ThresholdGround], { nullable: true, description: 'Why it was found to be met.' })
  grounds?: ThresholdGround[] | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When that was decided.' })
  decidedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The body that decided; the local authority unless said otherwise.',
  })
  decidedBy?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reasons, as told to the applicant.' })
  @Reads('NARRATIVE')
  decisionReasons?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the applicant was told of the decision.',
  })
  applicantToldAt?: Date | null;

  @Enum({ items: () => CaseReviewProgress, type: 'text', default: 'NOT_STARTED' })
  @Field(() => CaseReviewProgress, { description: 'Where the review stands.' })
  status: CaseReviewProgress = CaseReviewProgress.NOT_STARTED;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the review was carried out.' })
  reviewedAt?: Date | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'The applicant was consulted and invited to the meeting (Home Office guidance, 2025).',
  })
  applicantInvited?: boolean | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the review found.' })
  @Reads('NARRATIVE')
  findings?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the applicant appealed.' })
  appealedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the applicant appealed.' })
  @Reads('NARRATIVE')
  appealGrounds?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the appeal was decided.' })
  appealDecidedAt?: Date | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether the appeal was upheld; null until decided.' })
  appealUpheld?: boolean | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}
