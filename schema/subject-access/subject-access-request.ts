import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Staff } from '../staff/staff.ts';
import {
  ExtensionReason,
  IdentityCheck,
  SubjectAccessAsker,
  SubjectAccessRefusal,
  SubjectAccessStage,
} from '../vocabulary.ts';

@Entity({ tableName: 'subject_access_request' })
@Index({ properties: ['dueOn', 'id'] })
@Index({
  name: 'subject_access_once',
  expression:
    'create unique index subject_access_once on subject_access_request (person_id) where ended_at is null',
})
@Check({
  name: 'subject_access_second_person',
  expression: 'approved_by_id is null or approved_by_id <> drafted_by_id',
})
@Check({
  name: 'subject_access_identity_first',
  expression: 'drafted_at is null or identity_checked_at is not null',
})
@Check({
  name: 'subject_access_approved_draft',
  expression: `stage in ('RECEIVED', 'DRAFTED', 'REFUSED', 'WITHDRAWN') or num_nonnulls(drafted_by_id, approved_by_id, approved_print) = 3`,
})
@Check({
  name: 'subject_access_ended',
  expression: `(stage in ('SENT', 'REFUSED', 'WITHDRAWN')) = (ended_at is not null)`,
})
@ObjectType({
  implements: Node,
  description:
    'Somebody asks for access to what is held about them (UK GDPR, Article 15; Data Protection Act 2018). Handled by whoever protects data alone; what is held is never copied into it, only what was decided on each thing.',
})
@Reads('SUBJECT_ACCESS')
export class SubjectAccessRequest extends Node {
  @ManyToOne(() => Person)
  @Index()
  person!: Person;

  @Field(() => ID, { nullable: true, description: 'The person, as an identity.' })
  @FromSql((t) => `${t}.person_id`)
  readonly personId!: string;

  @Enum({ items: () => SubjectAccessAsker, type: 'text' })
  @Field(() => SubjectAccessAsker, {
    nullable: true,
    description: 'Whether they ask themselves, else who for them.',
  })
  askedBy!: SubjectAccessAsker;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day it was received: the clock runs from it.',
  })
  receivedOn!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The last day to answer: one calendar month from receipt, three if extended (UK GDPR, Article 12(3)); the next working day where nobody works then.',
  })
  dueOn!: string;

  @Enum({ items: () => SubjectAccessStage, type: 'text' })
  @Field(() => SubjectAccessStage, { nullable: true, description: 'Where it stands.' })
  stage!: SubjectAccessStage;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was written down.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Enum({ items: () => IdentityCheck, type: 'text', nullable: true })
  @Field(() => IdentityCheck, {
    nullable: true,
    description: 'How it was made sure who asks; null until then, and nothing is read before.',
  })
  identityChecked?: IdentityCheck | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When.' })
  identityCheckedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  identityCheckedBy?: Staff | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the authority to ask for somebody else was seen.',
  })
  authoritySeen: boolean = false;

  @Enum({ items: () => ExtensionReason, type: 'text', nullable: true })
  @Field(() => ExtensionReason, {
    nullable: true,
    description: 'Why it takes two months longer; null if it does not.',
  })
  extendedBecause?: ExtensionReason | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When the person was told so.' })
  extensionToldOn?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When everything had been decided on.' })
  draftedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  draftedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a second person approved it.' })
  approvedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  approvedBy?: Staff | null;

  /** Of the document that was approved, under the landlord's key: what is sent is that or nothing. */
  @Property({ type: 'text', nullable: true })
  approvedPrint?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the copy was last taken, to be sent.' })
  copyTakenAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was sent, refused or taken back.' })
  endedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  endedBy?: Staff | null;

  @Enum({ items: () => SubjectAccessRefusal, type: 'text', nullable: true })
  @Field(() => SubjectAccessRefusal, { nullable: true, description: 'Why it was refused; null otherwise.' })
  refusedBecause?: SubjectAccessRefusal | null;

  /** When whoever protects data was written that it comes due, and that it is late. */
  @Property({ type: 'timestamptz', nullable: true })
  toldAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  toldLateAt?: Date | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { nullable: true, description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
