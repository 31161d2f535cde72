import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Agency } from '../agency/agency.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import {
  ConsentState,
  DisclosureAdvice,
  DisclosureBasis,
  DisclosureStatus,
  LawfulBasis,
  OffenceCondition,
  RecipientKind,
  ReferralJudgement,
  SharingPurpose,
  SpecialCategoryCondition,
} from '../vocabulary.ts';

@Entity({ tableName: 'disclosure' })
@Index({ properties: ['case', 'requestedAt'] })
@Index({ properties: ['requestedAt', 'id'] })
@Check({
  name: 'disclosure_made_after_advice',
  expression: `made_at is null or basis = 'REFERRAL_WITHOUT_PERMISSION' or advice = 'PROCEED'`,
})
@Check({ name: 'disclosure_made_when_made', expression: `(status = 'MADE') = (made_at is not null)` })
@ObjectType({
  implements: Node,
  description:
    'Information of a case that leaves the landlord, or was to: to whom, on which basis, on whose advice (policy 12.2). Together they are the register of disclosures, which the data protection officer reads without names or words.',
})
@Reads('BASICS')
export class Disclosure extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @Enum({ items: () => DisclosureStatus, type: 'text' })
  @Field(() => DisclosureStatus, { description: 'Where it stands.' })
  status!: DisclosureStatus;

  @Enum({ items: () => DisclosureBasis, type: 'text' })
  @Field(() => DisclosureBasis, { description: 'What allows it (policy 11.9, 12.2).' })
  basis!: DisclosureBasis;

  @Enum({ items: () => RecipientKind, type: 'text' })
  @Field(() => RecipientKind, { description: 'What kind of recipient.' })
  recipientKind!: RecipientKind;

  @ManyToOne(() => Agency, { nullable: true })
  @Index()
  agency?: Agency | null;

  @ManyToOne(() => Party, { nullable: true })
  recipientParty?: Party | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The recipient’s name, where it is neither.' })
  @Reads('IDENTITY')
  recipientName?: string | null;

  @Enum({ items: () => SharingPurpose, type: 'text' })
  @Field(() => SharingPurpose, { description: 'What for.' })
  purpose!: SharingPurpose;

  @Enum({ items: () => LawfulBasis, type: 'text' })
  @Field(() => LawfulBasis, { description: 'What makes it lawful (UK GDPR Article 6).' })
  lawfulBasis!: LawfulBasis;

  @Enum({ items: () => SpecialCategoryCondition, type: 'text', nullable: true })
  @Field(() => SpecialCategoryCondition, {
    nullable: true,
    description: 'The further condition, where special category data is shared.',
  })
  specialCategoryCondition?: SpecialCategoryCondition | null;

  @Enum({ items: () => OffenceCondition, type: 'text', nullable: true })
  @Field(() => OffenceCondition, {
    nullable: true,
    description: 'The further condition, where criminal offence data is shared, allegations included.',
  })
  offenceCondition?: OffenceCondition | null;

  @Enum({ items: () => ConsentState, type: 'text' })
  @Field(() => ConsentState, { description: 'What part permission plays.' })
  consent!: ConsentState;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'The text that is shared, fit for its reader; written apart from notes (GDPR section).',
  })
  @Reads('NARRATIVE')
  text!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Notes that never leave the landlord.' })
  @Reads('NARRATIVE')
  internalNote?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The court’s order or direction, by its reference.' })
  @Reads('NARRATIVE')
  courtReference?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where a copy of the order is kept.' })
  @Reads('NARRATIVE')
  courtDocumentReference?: string | null;

  /** A proposal is never rewritten, so that advice is always about what stands there: a changed one replaces it. */
  @ManyToOne(() => Disclosure, { nullable: true })
  replaces?: Disclosure | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was proposed.' })
  requestedAt!: Date;

  @ManyToOne(() => Staff)
  requestedBy!: Staff;

  @Enum({ items: () => DisclosureAdvice, type: 'text', nullable: true })
  @Field(() => DisclosureAdvice, {
    nullable: true,
    description: 'The area manager’s advice on it as it stands; null until given (policy 12.2).',
  })
  advice?: DisclosureAdvice | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reason for the advice.' })
  @Reads('NARRATIVE')
  adviceReason?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the advice was given.' })
  advisedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  advisedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it left; null until it has.' })
  madeAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  madeBy?: Staff | null;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, { description: 'How many warnings about its text were looked at and confirmed.' })
  warningsConfirmed: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'For a referral without permission: why the situation supports it (policy 11.9).',
  })
  @Reads('NARRATIVE')
  referralReason?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'For a referral without permission: how confidentiality and data protection were considered.',
  })
  @Reads('NARRATIVE')
  confidentialityStatement?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'True for a safeguarding referral (policy 11.9).' })
  safeguarding: boolean = false;

  @ManyToOne(() => Deadline, { nullable: true })
  reviewDeadline?: Deadline | null;

  @Enum({ items: () => ReferralJudgement, type: 'text', nullable: true })
  @Field(() => ReferralJudgement, {
    nullable: true,
    description: 'What the later review found of a referral without permission; null until reviewed.',
  })
  judgement?: ReferralJudgement | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The words of the review.' })
  @Reads('NARRATIVE')
  reviewNote?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was reviewed.' })
  reviewedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  reviewedBy?: Staff | null;

  /** Set on a referral without permission: its only readers beside the data protection officer (11.9). */
  @Property({ columnType: 'uuid[]', type: 'array', nullable: true, hidden: true })
  namedStaff?: string[] | null;

  @Field(() => Boolean, { description: 'True when fewer people read it than read the case.' })
  @FromSql((t) => `(${t}.named_staff is not null)`)
  readonly restricted!: boolean;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}
