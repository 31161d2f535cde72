import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

/** That somebody wants a failed job tried again; a worker, which may touch the queue, does it. */
@Entity({ tableName: 'job_retry' })
@Index({
  name: 'job_retry_asked_for',
  expression: 'create index job_retry_asked_for on job_retry (asked_at) where done_at is null',
})
export class JobRetry extends Node {
  @Property({ type: 'text' })
  queue!: string;

  @Property({ type: 'text' })
  jobId!: string;

  @ManyToOne(() => Staff)
  @Index()
  askedBy!: Staff;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  doneAt?: Date | null;

  /** RETRIED, or GONE when the queue knew it no more. */
  @Property({ type: 'text', nullable: true })
  outcome?: string | null;
}
