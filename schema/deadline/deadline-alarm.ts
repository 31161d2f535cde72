import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { AlarmStep } from '../vocabulary.ts';
import { Deadline } from './deadline.ts';

@Entity({ tableName: 'deadline_alarm' })
@Unique({ name: 'deadline_alarm_once', properties: ['deadline', 'step'] })
@ObjectType({
  implements: Node,
  description: 'A step of a deadline that has come: it is noted once, whoever was down meanwhile.',
})
@Reads('BASICS')
export class DeadlineAlarm extends Node {
  @ManyToOne(() => Deadline)
  deadline!: Deadline;

  @Enum({ items: () => AlarmStep, type: 'text' })
  @Field(() => AlarmStep, { description: 'Which step.' })
  step!: AlarmStep;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it came, by the policy that the deadline keeps.' })
  cameAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When a worker noted it: the difference is the lag.' })
  @Index()
  markedAt!: Date;
}
