import { Property as Column, Entity, Enum, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { LivingAtHome } from '../vocabulary.ts';
import { ActionPlan } from './action-plan.ts';

@Entity({ tableName: 'plan_review' })
@Index({ properties: ['plan', 'reviewedAt'] })
@Index({ properties: ['case'] })
@ObjectType({ implements: Node, description: 'A review of an action plan, held (policy 8.10).' })
@Reads('BASICS')
export class PlanReview extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => ActionPlan)
  plan!: ActionPlan;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was held.' })
  reviewedAt!: Date;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Held with the individual; false where they could not be reached.' })
  withIndividual!: boolean;

  @Enum({ items: () => LivingAtHome, type: 'text' })
  @Field(() => LivingAtHome, {
    description: 'Whether the individual goes on living at home, the goal of support (policy 8.8).',
  })
  livingAtHome!: LivingAtHome;

  @Column({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What was found and what follows.' })
  @Reads('NARRATIVE')
  conclusion!: string;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;
}
