import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { ManagementReport } from '../management-report/management-report.ts';
import { Node } from '../node.ts';
import { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import { AlarmStep } from '../vocabulary.ts';
import { Mail } from './mail.ts';

@Entity({ tableName: 'notification' })
@Unique({ name: 'notification_once', properties: ['deadline', 'step', 'staff'] })
@Unique({ name: 'notification_report_ready_once', properties: ['managementReport', 'staff'] })
@Check({
  name: 'notification_of_what',
  expression:
    '(deadline_id is null) = (management_report_id is not null) and (deadline_id is null) = (step is null)',
})
@Index({ properties: ['staff', 'createdAt'] })
@Index({
  name: 'notification_to_mail',
  expression: 'create index notification_to_mail on notification (mail_after) where mail_after is not null',
})
@ObjectType({
  implements: Node,
  description:
    'Something that one member of staff is told once: a step of a deadline, or that a report is ready to be read and signed.',
})
@Reads('BASICS')
export class Notification extends Node {
  @ManyToOne(() => Staff)
  staff!: Staff;

  @ManyToOne(() => Deadline, { nullable: true, deleteRule: 'cascade' })
  deadline?: Deadline | null;

  /** Drafted by the schedule, and ready. */
  @ManyToOne(() => ManagementReport, { nullable: true, deleteRule: 'cascade' })
  managementReport?: ManagementReport | null;

  @ManyToOne(() => Case, { nullable: true })
  @Index()
  case?: Case | null;

  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  @Enum({ items: () => AlarmStep, type: 'text', nullable: true })
  @Field(() => AlarmStep, {
    nullable: true,
    description: 'How far the deadline has come; null where it tells of a report.',
  })
  step?: AlarmStep | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'About an emergency: mailed at any hour.' })
  urgent: boolean = false;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was marked as read; null until then.',
  })
  readAt?: Date | null;

  /** When it may be mailed; null when it has been, or need not be. */
  @Property({ type: 'timestamptz', nullable: true })
  mailAfter?: Date | null;

  @ManyToOne(() => Mail, { nullable: true })
  @Index()
  mail?: Mail | null;
}
