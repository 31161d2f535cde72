import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import { Behaviour } from '../vocabulary.ts';

@Entity({ tableName: 'incident' })
@Index({ properties: ['case', 'occurredAt'] })
@Index({
  name: 'incident_against_staff',
  expression: 'create index incident_against_staff on incident (case_id) where against_staff',
})
@Check({
  name: 'incident_ends_after_it_began',
  expression: 'ended_at is null or ended_at >= occurred_at',
})
@ObjectType({
  implements: Node,
  description: 'Something that happened, within a case.',
})
@Reads('BASICS')
export class Incident extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it began.' })
  occurredAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it ended, where known.',
  })
  endedAt?: Date | null;

  @Enum({ items: () => Behaviour, type: 'text', nullable: true })
  @Field(() => Behaviour, {
    nullable: true,
    description: 'Behaviour of the list in policy 2.6.',
  })
  behaviour?: Behaviour | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What happened.' })
  @Reads('NARRATIVE')
  description?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'Aimed at staff: those who visit are warned of it (policy 4.1, 4.3).',
  })
  againstStaff: boolean = false;

  @ManyToOne(() => Staff, { nullable: true })
  recordedBy?: Staff | null;
}
