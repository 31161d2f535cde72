import { Check, Property as Column, Entity, Enum, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { AgencyKind, PlanItemBy, PlanItemStatus } from '../vocabulary.ts';
import { ActionPlan } from './action-plan.ts';

@Entity({ tableName: 'plan_item' })
@Index({ properties: ['plan', 'sinceVersion'] })
@Index({ properties: ['case'] })
@Check({ name: 'plan_item_says_what', expression: 'action_id is not null or description is not null' })
@ObjectType({
  implements: Node,
  description: 'Something agreed in an action plan: who does what by when (policy 8.10).',
})
@Reads('BASICS')
export class PlanItem extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => ActionPlan)
  plan!: ActionPlan;

  @ManyToOne(() => Action, { nullable: true })
  @Index()
  action?: Action | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  @Reads('NARRATIVE')
  description?: string | null;

  @Enum({ items: () => PlanItemBy, type: 'text' })
  @Field(() => PlanItemBy, { description: 'Who is to do it.' })
  by!: PlanItemBy;

  @Enum({ items: () => AgencyKind, type: 'text', nullable: true })
  @Field(() => AgencyKind, { nullable: true, description: 'Which agency, where an agency is to do it.' })
  agency?: AgencyKind | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day by which; an action has its own.',
  })
  dueOn?: string | null;

  @Enum({ items: () => PlanItemStatus, type: 'text', default: 'TO_DO' })
  @Field(() => PlanItemStatus, {
    description: 'Whether it is done; what is an action of the case is done with the action.',
  })
  @FromSql(
    (t) => `coalesce((select case when a.status in ('COMPLETED', 'DISCHARGED') then 'DONE'
      when a.status in ('CANCELLED', 'REFUSED') then 'DROPPED' else 'TO_DO' end
      from action a where a.id = ${t}.action_id and ${t}.status = 'TO_DO'), ${t}.status)`,
  )
  status: PlanItemStatus = PlanItemStatus.TO_DO;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was done.' })
  completedAt?: Date | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @Reads('NARRATIVE')
  result?: string | null;

  @Column({ type: 'int' })
  @Field(() => Int, { description: 'The version of the plan that brought it.' })
  sinceVersion!: number;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the plan that no longer has it; null while it belongs to the plan.',
  })
  untilVersion?: number | null;
}
