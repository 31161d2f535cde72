import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Property as Place } from '../place/property.ts';
import { Staff } from '../staff/staff.ts';
import {
  ActionArea,
  ActionOutcome,
  ActionSide,
  ActionStatus,
  ActionType,
  AgencyKind,
} from '../vocabulary.ts';
import { sideSql } from './action-side.ts';

@Entity({ tableName: 'action' })
@Index({ properties: ['case', 'recordedAt'] })
@Index({
  name: 'action_planned',
  expression:
    "create index action_planned on action (type) where status in ('PROPOSED', 'APPROVED') and type in ('TEMPORARY_MOVE', 'TEMPORARY_EXCLUSION_WALES')",
})
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

  /** Where it is done, if not at the place of the case. */
  @ManyToOne(() => Place, { nullable: true })
  place?: Place | null;

  /** The action that this one helps along. */
  @ManyToOne(() => Action, { nullable: true })
  @Index()
  helps?: Action | null;

  @Field(() => ActionSide, {
    nullable: true,
    description:
      'Whether it is for somebody experiencing the behaviour or aimed at somebody causing it (policy 1.2); null when it is about neither.',
  })
  @FromSql((t) => `(select ${sideSql('p')} from party p where p.id = ${t}.party_id)`)
  readonly side?: ActionSide | null;

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
  @Field(() => String, {
    nullable: true,
    description: 'Who provides it, by name: a mediation service, a support provider (policy 13.6).',
  })
  @Reads('NARRATIVE')
  provider?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  @Reads('NARRATIVE')
  description?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it is proportionate to what has happened (policy 5.1, 10.5).',
  })
  @Reads('NARRATIVE')
  proportionality?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The clause of the occupancy agreement that the behaviour breaks (policy 6.2).',
  })
  @Reads('NARRATIVE')
  breachedClause?: string | null;

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

  /** When its end was written down, which may be long after; a slip of the hand is undone within a day of it. */
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Enum({ items: () => ActionOutcome, type: 'text', nullable: true })
  @Field(() => ActionOutcome, {
    nullable: true,
    description: 'What came of it, where its type has outcomes.',
  })
  outcome?: ActionOutcome | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What came of it; why it was cancelled or discharged, if it was.',
  })
  @Reads('NARRATIVE')
  result?: string | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}
