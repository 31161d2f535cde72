import { Property as Column, Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { ActionPlan } from './action-plan.ts';
import { AgreedPlan } from './agreed-plan.ts';

@Entity({ tableName: 'plan_version' })
@Unique({ properties: ['plan', 'number'] })
@Index({ properties: ['case'] })
@ObjectType({
  implements: Node,
  description: 'An action plan as it was agreed at one time; never changed (policy 8.10).',
})
@Reads('BASICS')
export class PlanVersion extends AgreedPlan {
  @ManyToOne(() => ActionPlan)
  plan!: ActionPlan;

  @Column({ type: 'int' })
  @Field(() => Int, { description: 'Number of the version within the plan, from 1.' })
  number!: number;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was changed; null for the first.' })
  @Reads('NARRATIVE')
  reason?: string | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;
}
