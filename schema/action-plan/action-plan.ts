import { Property as Column, Entity, Enum, Index, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { LivingAtHome } from '../vocabulary.ts';
import { AgreedPlan } from './agreed-plan.ts';

@Entity({ tableName: 'action_plan' })
@Unique({ properties: ['case'] })
@Index({ properties: ['agreedWith'] })
@ObjectType({
  implements: Node,
  description:
    'The action plan of a case as it stands: agreed with the individual, with timescales and a timetable of reviews (policy 8.10). Every version of it is kept.',
})
@Reads('BASICS')
export class ActionPlan extends AgreedPlan {
  @Enum({ items: () => LivingAtHome, type: 'text', default: 'NOT_KNOWN' })
  @Field(() => LivingAtHome, {
    description:
      'The goal of support is that the individual goes on living at home (policy 8.8): how that stands, by the last review.',
  })
  livingAtHome: LivingAtHome = LivingAtHome.NOT_KNOWN;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last reviewed.' })
  reviewedAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When a review of it is owed; past, it is overdue.',
  })
  @FromSql(
    (t) => `(select min(d.due_at) from deadline d
      where d.case_id = ${t}.case_id and d.type = 'PLAN_REVIEW' and d.status in ('PENDING', 'MISSED'))`,
  )
  readonly reviewOwedAt?: Date | null;

  @Column({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;
}
