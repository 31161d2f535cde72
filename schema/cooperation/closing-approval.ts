import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'closing_approval' })
@ObjectType({
  implements: Node,
  description: "A manager's approval that a case may be closed for want of cooperation (policy 8.3).",
})
@Reads('BASICS')
export class ClosingApproval extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was given.' })
  approvedAt!: Date;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Reads('NARRATIVE')
  reason!: string;

  @ManyToOne(() => Staff)
  approvedBy!: Staff;
}
