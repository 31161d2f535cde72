import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';

/** A worker that has run: alive while it says so every few seconds. Operators are told how many. */
@Entity({ tableName: 'worker_process' })
export class WorkerProcess extends Node {
  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  @Property({ type: 'timestamptz' })
  seenAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}
