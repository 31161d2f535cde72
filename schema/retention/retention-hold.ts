import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Staff } from '../staff/staff.ts';
import { HoldReason } from '../vocabulary.ts';

@Entity({ tableName: 'retention_hold' })
@Check({ name: 'retention_hold_on_one', expression: 'num_nonnulls(case_id, person_id) = 1' })
@Check({
  name: 'retention_hold_lifted_with_reason',
  expression: 'num_nonnulls(lifted_at, lifted_by_id, lift_reason) in (0, 3)',
})
@ObjectType({
  implements: Node,
  description:
    'While it stands, nothing of a case or a person goes, however long its time is over (UK GDPR, Article 17(3); policy 12.1).',
})
@Reads('STAFFING')
export class RetentionHold extends Node {
  @ManyToOne(() => Case, { nullable: true })
  @Index()
  case?: Case | null;

  /** Whoever protects data reads no case, and must know which they hold. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reference of the case; null for a person.' })
  caseReference?: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @Index()
  person?: Person | null;

  @Field(() => ID, { nullable: true, description: 'The identity of the person; null for a case.' })
  @FromSql((t) => `${t}.person_id`)
  readonly personId?: string | null;

  @Enum({ items: () => HoldReason, type: 'text' })
  @Field(() => HoldReason, { nullable: true, description: 'Why.' })
  reason!: HoldReason;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  explanation!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day by which somebody looks whether it is still needed. It does not end by itself.',
  })
  reviewOn!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when.' })
  placedAt!: Date;

  @ManyToOne(() => Staff)
  placedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was lifted; null while it stands.' })
  liftedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  liftedBy?: Staff | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was lifted.' })
  liftReason?: string | null;

  /** When whoever protects data was written that its review is due. */
  @Property({ type: 'timestamptz', nullable: true })
  toldAt?: Date | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    nullable: true,
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;
}
