import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, WebhookFault, WebhookStop } from '../vocabulary.ts';

@Entity({ tableName: 'webhook_endpoint' })
@ObjectType({
  implements: Node,
  description:
    'Where an integrator’s system is told of what happens, by the Standard Webhooks specification: identities only, each event at least once, those of one case in their order. What it is told of its role and scope decide, anew for each event.',
})
@Reads('OPERATIONS')
export class WebhookEndpoint extends Node {
  @ManyToOne(() => Staff)
  @Index()
  staff!: Staff;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called here.' })
  name!: string;

  /** Never in a log: whoever knows the address may be let in by it. */
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Where it is sent: an https address.' })
  url!: string;

  @Enum({ items: () => EventKind, type: 'text', array: true, nullable: true })
  @Field(() => [EventKind], {
    nullable: true,
    description: 'Which kinds of event are sent; null for all of them.',
  })
  kinds?: EventKind[] | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was set up; what happens from then on is sent.',
  })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when nothing is sent; null while it is in use.',
  })
  stoppedAt?: Date | null;

  @Enum({ items: () => WebhookStop, type: 'text', nullable: true })
  @Field(() => WebhookStop, { nullable: true, description: 'Why nothing is sent.' })
  stoppedBecause?: WebhookStop | null;

  /** How far the feed of events has been looked through for it: the transaction, and the place in it. */
  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'app.first_open_transaction()' })
  txid!: string;

  @Property({ columnType: 'bigint', type: 'bigint', defaultRaw: '0' })
  position!: string;

  /** Asked for by an administrator, and taken up by a worker: from this moment, or behind this cursor. */
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Everything from this moment on is about to be sent again.',
  })
  replayFrom?: Date | null;

  @Property({ type: 'text', nullable: true })
  replayAfter?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the receiver last took something.' })
  deliveredAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When something last could not be delivered.',
  })
  failedAt?: Date | null;

  @Enum({ items: () => WebhookFault, type: 'text', nullable: true })
  @Field(() => WebhookFault, { nullable: true, description: 'What went wrong then.' })
  fault?: WebhookFault | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    nullable: true,
    description: 'Grows with every change by hand; send it back with a change.',
  })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'How many events wait to be delivered.' })
  @FromSql(
    (t) =>
      `(select count(*)::int from webhook_delivery d where d.endpoint_id = ${t}.id and d.state = 'WAITING')`,
  )
  readonly waiting?: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when the secret before the latest signs as well; null where one alone signs. When it is over is seen by the receiver’s clock.',
  })
  @FromSql(
    (t) =>
      `(select max(s.ends_at) from webhook_secret s where s.endpoint_id = ${t}.id and s.ends_at > statement_timestamp())`,
  )
  readonly bothSignUntil?: Date | null;
}
