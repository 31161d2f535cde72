import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { MailStatus } from '../vocabulary.ts';

@Entity({ tableName: 'mail' })
@Index({ properties: ['createdAt'] })
@Index({
  name: 'mail_to_send',
  expression: "create index mail_to_send on mail (try_at) where status = 'WAITING'",
})
@ObjectType({
  implements: Node,
  description:
    'A mail to a member of staff: written with what it tells of, and sent from here. It names no person, only references of cases and reports.',
})
@Reads('OPERATIONS')
export class Mail extends Node {
  @ManyToOne(() => Staff)
  @Index()
  staff!: Staff;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Its subject line.' })
  title!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Plain text.' })
  body!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was written.' })
  createdAt!: Date;

  @Enum({ items: () => MailStatus, type: 'text', default: 'WAITING' })
  @Field(() => MailStatus, { nullable: true, description: 'What became of it.' })
  status: MailStatus = MailStatus.WAITING;

  /** When it is tried next. */
  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it is tried next, while it waits.' })
  tryAt!: Date;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, { nullable: true, description: 'How often it was tried.' })
  attempts: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the mail server took it.' })
  sentAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of what went wrong the last time.' })
  fault?: string | null;
}
