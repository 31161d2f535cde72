import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { CaseStage } from '../vocabulary.ts';

@Entity({ tableName: 'case_monitoring' })
@Index({ properties: ['case', 'startedAt'] })
@ObjectType({
  implements: Node,
  description: 'A time in which it is watched whether the behaviour has stopped (policy 8.10).',
})
@Reads('BASICS')
export class CaseMonitoring extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why watching is enough.' })
  @Reads('NARRATIVE')
  reason!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'From when.' })
  startedAt!: Date;

  @ManyToOne(() => Staff)
  startedBy!: Staff;

  /** What the case goes back to. */
  @Enum({ items: () => CaseStage, type: 'text' })
  stageBefore!: CaseStage;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day on which it is decided how it goes on.' })
  until!: string;

  @ManyToOne(() => Deadline, { nullable: true })
  deadline?: Deadline | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while it is watched.' })
  endedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  endedBy?: Staff | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it is worked on again; null where it was closed.',
  })
  @Reads('NARRATIVE')
  endReason?: string | null;
}
