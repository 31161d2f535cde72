import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { ActionArea, ActionStatus, ActionType, AgencyKind } from '../vocabulary.ts';

@Entity({ tableName: 'action' })
@Index({ properties: ['case', 'recordedAt'] })
@ObjectType({
  implements: Node,
  description: 'Something done, or to be done, about a case, in one of the four areas of policy 5.2.',
})
@Reads('BASICS')
export class Action extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Party, { nullable: true })
  @Index()
  party?: Party | null;

  @Enum({ items: () => ActionArea, type: 'text' })
  @Field(() => ActionArea, {
    description: 'Prevention, early intervention, support, or formal and legal (policy 5.2).',
  })
  area!: ActionArea;

  @Enum({ items: () => ActionType, type: 'text' })
  @Field(() => ActionType, { description: 'What kind of action.' })
  type!: ActionType;

  @Enum({ items: () => ActionStatus, type: 'text' })
  @Field(() => ActionStatus, {
    description: 'Where it stands. Formal and legal actions begin as proposed (policy 11.2).',
  })
  status!: ActionStatus;

  @Enum({ items: () => AgencyKind, type: 'text', nullable: true })
  @Field(() => AgencyKind, {
    nullable: true,
    description: 'The agency asked or pointed to (policy 9.4).',
  })
  agency?: AgencyKind | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  @Reads('NARRATIVE')
  description?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day by which it is to be done.',
  })
  dueOn?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was done.',
  })
  completedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @Reads('NARRATIVE')
  result?: string | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;
}
