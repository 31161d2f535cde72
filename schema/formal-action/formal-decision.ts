import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { FormalStep } from '../vocabulary.ts';

@Entity({ tableName: 'formal_decision' })
@Index({ properties: ['action', 'at'] })
@ObjectType({
  implements: Node,
  description: 'A step of formal action: who took it, when and why (policy 11.2). Added, never changed.',
})
@Reads('BASICS')
export class FormalDecision extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  action!: Action;

  @Enum({ items: () => FormalStep, type: 'text' })
  @Field(() => FormalStep, { description: 'What was done.' })
  step!: FormalStep;

  @ManyToOne(() => Staff)
  by!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Reads('NARRATIVE')
  reason?: string | null;
}
