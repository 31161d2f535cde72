import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { RecommendationStatus } from '../vocabulary.ts';
import { CaseReview } from './case-review.ts';

@Entity({ tableName: 'recommendation' })
@ObjectType({
  implements: Node,
  description: 'What an ASB case review recommended, and who sees to it (policy 3.5, 16.3).',
})
@Reads('BASICS')
export class Recommendation extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => CaseReview)
  @Index()
  caseReview!: CaseReview;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is recommended.' })
  @Reads('NARRATIVE')
  recommends!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The body it is addressed to, where it is not us.' })
  addressedTo?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  owner?: Staff | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'By when it is to be carried out.' })
  dueOn?: string | null;

  @Enum({ items: () => RecommendationStatus, type: 'text', default: 'MADE' })
  @Field(() => RecommendationStatus, { description: 'What became of it.' })
  status: RecommendationStatus = RecommendationStatus.MADE;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Our answer, or what was done.' })
  @Reads('NARRATIVE')
  response?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was carried out.' })
  carriedOutAt?: Date | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}
