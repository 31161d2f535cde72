import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { AbsoluteCondition } from '../vocabulary.ts';

@Entity({ tableName: 'possession_claim' })
@ObjectType({
  implements: Node,
  description:
    'What a claim for possession rests on: a breached clause, or one of five conditions (policy 11.8).',
})
@Reads('BASICS')
export class PossessionClaim extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  @Unique()
  action!: Action;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The clause of the agreement that was broken.' })
  @Reads('NARRATIVE')
  breachedClause?: string | null;

  @Enum({ items: () => AbsoluteCondition, type: 'text', nullable: true })
  @Field(() => AbsoluteCondition, {
    nullable: true,
    description: 'The condition of the absolute ground; null for a claim for breach.',
  })
  condition?: AbsoluteCondition | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of the conviction, finding or closure order.',
  })
  foundOn?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the notice.' })
  noticeOn?: string | null;
}
