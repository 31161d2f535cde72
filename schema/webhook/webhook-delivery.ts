import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { updateCursorSql } from '../event/update-cursor.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { DeliveryState, EventKind, WebhookFault } from '../vocabulary.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';

@Entity({ tableName: 'webhook_delivery' })
@Unique({ properties: ['endpoint', 'eventId'] })
@Index({ properties: ['endpoint', 'createdAt'] })
@Index({
  name: 'webhook_delivery_to_send',
  expression: "create index webhook_delivery_to_send on webhook_delivery (try_at) where state = 'WAITING'",
})
@Index({
  name: 'webhook_delivery_in_order',
  expression:
    "create index webhook_delivery_in_order on webhook_delivery (endpoint_id, lane, txid, position) where state = 'WAITING'",
})
@ObjectType({
  implements: Node,
  description:
    'One event on its way to one webhook, or a test: identities, what became of it, and nothing of what the receiver said. Kept for thirty days.',
})
@Reads('OPERATIONS')
export class WebhookDelivery extends Node {
  @ManyToOne(() => WebhookEndpoint)
  endpoint!: WebhookEndpoint;

  /** Identities alone: what they stand for is asked for anew, as the integrator, before anything is sent. */
  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Which event; null for a test.' })
  eventId?: string | null;

  @Enum({ items: () => EventKind, type: 'text', nullable: true })
  @Field(() => EventKind, { nullable: true, description: 'Its kind; null for a test.' })
  kind?: EventKind | null;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Of which case.' })
  caseId?: string | null;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Of which report.' })
  reportId?: string | null;

  /** What is delivered in order: a case, or a report before there is one. */
  @Property({ type: 'uuid' })
  lane!: string;

  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'app.first_open_transaction()' })
  txid!: string;

  @Property({ columnType: 'bigint', type: 'bigint', defaultRaw: '0' })
  position!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it happened.' })
  occurredAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was put on its way.' })
  createdAt!: Date;

  @Enum({ items: () => DeliveryState, type: 'text', default: 'WAITING' })
  @Field(() => DeliveryState, { nullable: true, description: 'What became of it.' })
  state: DeliveryState = DeliveryState.WAITING;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, { nullable: true, description: 'How often it was tried.' })
  attempts: number = 0;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it is tried next, while it waits.' })
  tryAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last tried.' })
  attemptedAt?: Date | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Code of the last answer (HTTP); null where there was none.',
  })
  statusCode?: number | null;

  @Enum({ items: () => WebhookFault, type: 'text', nullable: true })
  @Field(() => WebhookFault, { nullable: true, description: 'What went wrong the last time.' })
  fault?: WebhookFault | null;

  @ManyToOne(() => Staff, { nullable: true })
  askedBy?: Staff | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Place of the event in the feed: as `after` of `caseUpdates` or `replayWebhook`; null for a test.',
  })
  @FromSql((t) => `case when ${t}.event_id is not null then ${updateCursorSql(t)} end`)
  readonly cursor?: string | null;
}
