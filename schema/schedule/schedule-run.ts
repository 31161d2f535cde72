import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { ScheduleName, ScheduleRunStatus } from '../vocabulary.ts';

@Entity({ tableName: 'schedule_run' })
@Unique({ name: 'schedule_run_once', properties: ['schedule', 'dueAt'] })
@Index({
  name: 'schedule_run_asked_for',
  expression: "create index schedule_run_asked_for on schedule_run (due_at) where status = 'WAITING'",
})
@ObjectType({
  implements: Node,
  description:
    'One run of something that is done by itself at a set time: when it was due, and what it found.',
})
@Reads('OPERATIONS')
export class ScheduleRun extends Node {
  @Enum({ items: () => ScheduleName, type: 'text' })
  @Field(() => ScheduleName, { nullable: true, description: 'What was done.' })
  schedule!: ScheduleName;

  /** With the schedule the identity of a run: however many workers wake for it, there is one. */
  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was due; by hand, when it was asked for.',
  })
  dueAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the last attempt began; null while it waits.',
  })
  startedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while running.' })
  finishedAt?: Date | null;

  @Enum({ items: () => ScheduleRunStatus, type: 'text' })
  @Field(() => ScheduleRunStatus, { nullable: true, description: 'What became of it.' })
  status!: ScheduleRunStatus;

  /** Who asked for it; null where it was due by its timetable. */
  @ManyToOne(() => Staff, { nullable: true })
  @Index()
  askedBy?: Staff | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Asked for by an administrator, not due by its timetable.',
  })
  @FromSql((t) => `(${t}.asked_by_id is not null)`)
  readonly byHand!: boolean;

  @Property({ type: 'int', default: 1 })
  @Field(() => Int, { nullable: true, description: 'How often it was tried.' })
  attempts: number = 1;

  /** Counts, codes, identities and dates; no names, no free text. */
  @Property({ type: 'jsonb', nullable: true })
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'What it found, in counts, codes and identities.',
  })
  result?: Record<string, unknown> | null;

  /** When administrators were written of what it found; null where they need not be. */
  @Property({ type: 'timestamptz', nullable: true })
  toldAt?: Date | null;
}
