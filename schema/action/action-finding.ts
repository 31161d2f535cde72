import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { FindingKind } from '../vocabulary.ts';
import { Action } from './action.ts';

@Entity({ tableName: 'action_finding' })
@Index({ properties: ['action', 'foundOn'] })
@ObjectType({
  implements: Node,
  description: 'What was found while an action ran: a review, or a breach of its terms (policy 8.8, 11.6).',
})
@Reads('BASICS')
export class ActionFinding extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  action!: Action;

  @Enum({ items: () => FindingKind, type: 'text' })
  @Field(() => FindingKind, { description: 'A review or a breach.' })
  kind!: FindingKind;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day of the review or of the breach.' })
  foundOn!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What was found, or which terms were broken and how.' })
  @Reads('NARRATIVE')
  what!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was done about it.' })
  @Reads('NARRATIVE')
  done?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;
}
