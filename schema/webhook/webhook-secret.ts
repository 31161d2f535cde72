import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';

/** A secret that signs what is sent to a webhook. It is told once, when it is made. */
@Entity({ tableName: 'webhook_secret' })
export class WebhookSecret extends Node {
  @ManyToOne(() => WebhookEndpoint)
  @Index()
  endpoint!: WebhookEndpoint;

  @Property({ type: 'text' })
  masterKey!: string;

  /** 32 bytes, wrapped by the master key for this row. */
  @Property({ type: 'blob' })
  wrapped!: Buffer;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** Until when it signs beside the one that came after it. */
  @Property({ type: 'timestamptz', nullable: true })
  endsAt?: Date | null;
}
