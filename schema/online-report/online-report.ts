import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Report } from '../report/report.ts';
import type { Place } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import {
  DocumentLanguage,
  OnlineReportReaders,
  OnlineReportState,
  ReporterType,
  SetAsideReason,
  Urgency,
} from '../vocabulary.ts';

@Entity({ tableName: 'online_report' })
@Index({ properties: ['state', 'dueAt'] })
@Check({
  name: 'online_report_taken_in',
  expression:
    "(state = 'TAKEN_IN') = (num_nonnulls(report_id, taken_in_at, taken_in_by_id) = 3) and num_nonnulls(report_id, taken_in_at, taken_in_by_id) in (0, 3)",
})
@Check({
  name: 'online_report_set_aside',
  expression:
    "(state = 'SET_ASIDE') = (num_nonnulls(set_aside_at, set_aside_reason, set_aside_by_id) = 3) and num_nonnulls(set_aside_at, set_aside_reason, set_aside_by_id) in (0, 3)",
})
@Check({
  name: 'online_report_sealed',
  expression:
    "num_nonnulls(sealed, wrapped, master_key) in (0, 3) and (state <> 'TAKEN_IN' or sealed is null) and (state = 'TAKEN_IN' or minimised_at is not null or sealed is not null)",
})
@ObjectType({
  implements: Node,
  description:
    'What somebody sent by the form that needs no account (policy 8.3), until its place is known and it is taken in. What was written is sealed and read by `openOnlineReport` alone.',
})
@Reads('BASICS')
export class OnlineReport extends Node {
  @Property({ type: 'text', unique: true })
  @Field(() => String, {
    description: 'The reference that whoever sent it was given, for example WEB-7KQ4-9XMT. It tells nothing.',
  })
  reference!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    description: 'When it was sent: the response clocks run from here (policy 8.6).',
  })
  sentAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    description: 'By when somebody must have been in contact, whether or not it is taken in (policy 8.6).',
  })
  dueAt!: Date;

  @Enum({ items: () => Urgency, type: 'text' })
  @Field(() => Urgency, { description: 'Emergency or not, by what was answered (policy 8.6).' })
  urgency!: Urgency;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'It was happening, or somebody was in danger, when it was sent (policy 2.4).',
  })
  dangerNow!: boolean;

  @Enum({ items: () => ReporterType, type: 'text' })
  @Field(() => ReporterType, { description: 'What whoever sent it is to the landlord (policy 8.1).' })
  reporterType!: ReporterType;

  @Enum({ items: () => DocumentLanguage, type: 'text' })
  @Field(() => DocumentLanguage, { description: 'In which language the form was filled in.' })
  language!: DocumentLanguage;

  @Enum({ items: () => OnlineReportReaders, type: 'text' })
  @Field(() => OnlineReportReaders, { description: 'Who may read it (policy 12.1, Scope).' })
  keptTo!: OnlineReportReaders;

  @Enum({ items: () => OnlineReportState, type: 'text', default: 'WAITING' })
  @Field(() => OnlineReportState, { description: 'Where it stands.' })
  state: OnlineReportState = OnlineReportState.WAITING;

  /** Everything that was written, under a key of this one report. */
  @Property({ type: 'blob', nullable: true })
  sealed?: Buffer | null;

  @Property({ type: 'blob', nullable: true })
  wrapped?: Buffer | null;

  @Property({ type: 'text', nullable: true })
  masterKey?: string | null;

  /** By which page it was sent: a page is sent once. */
  @Property({ type: 'blob', unique: true })
  pagePrint!: Buffer;

  /** Of what was written: the same page sent again with the same answers is the same report. */
  @Property({ type: 'blob' })
  contentPrint!: Buffer;

  /** Of the secret that belongs to the reference; the secret itself is nowhere. */
  @Property({ type: 'blob' })
  secretPrint!: Buffer;

  /** From when those who answer for it are reminded. */
  @Property({ type: 'timestamptz' })
  remindAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  toldAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  remindedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  toldLateAt?: Date | null;

  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was taken in.' })
  takenInAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  takenInBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was set aside.' })
  setAsideAt?: Date | null;

  @Enum({ items: () => SetAsideReason, type: 'text', nullable: true })
  @Field(() => SetAsideReason, { nullable: true, description: 'Why it was set aside.' })
  setAsideReason?: SetAsideReason | null;

  @ManyToOne(() => Staff, { nullable: true })
  setAsideBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When what was written was removed because nobody took it in for its time (policy 12.1).',
  })
  minimisedAt?: Date | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}

export const placeOfOnlineReport = (rowId: string): Place => ({
  table: 'online_report',
  column: 'sealed',
  rowId,
});
