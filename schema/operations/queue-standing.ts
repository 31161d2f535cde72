import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';

/** A job that failed: its identity and name in the queue, and the reason without what stood in quotation marks. */
export interface FailedJob {
  id: string;
  name: string;
  failedAt: string | null;
  attempts: number;
  reason: string;
}

/** How a queue stood when a worker last looked: the API has no right to the queue itself, in PostgreSQL or in Redis. */
@Entity({ tableName: 'queue_standing' })
@Unique({ properties: ['queue'] })
export class QueueStanding extends Node {
  @Property({ type: 'text' })
  queue!: string;

  @Property({ type: 'timestamptz' })
  seenAt!: Date;

  @Property({ type: 'int' })
  waiting!: number;

  @Property({ type: 'int' })
  active!: number;

  @Property({ type: 'int' })
  delayed!: number;

  @Property({ type: 'int' })
  failed!: number;

  /** The latest failures. */
  @Property({ type: 'jsonb' })
  failures!: FailedJob[];
}
