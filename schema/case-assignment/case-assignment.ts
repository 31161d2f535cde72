import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'case_assignment' })
@Index({ properties: ['case', 'assignedAt'] })
@ObjectType({
  implements: Node,
  description: 'A case that went from one worker to another, and why (policy 15.2). Never changed.',
})
@Reads('BASICS')
export class CaseAssignment extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Staff, { nullable: true })
  from?: Staff | null;

  @ManyToOne(() => Staff)
  to!: Staff;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Reads('NARRATIVE')
  reason!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When.' })
  assignedAt!: Date;

  @ManyToOne(() => Staff)
  assignedBy!: Staff;
}
