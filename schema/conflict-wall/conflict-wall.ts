import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import { ConflictKind } from '../vocabulary.ts';

@Entity({ tableName: 'conflict_wall' })
@Check({ name: 'conflict_wall_around_one', expression: 'num_nonnulls(case_id, report_id) = 1' })
@Index({
  name: 'conflict_wall_once',
  expression:
    'create unique index conflict_wall_once on conflict_wall (staff_id, coalesce(case_id, report_id)) where lifted_at is null',
})
@Index({
  name: 'conflict_wall_standing',
  expression: 'create index conflict_wall_standing on conflict_wall (staff_id) where stands',
})
@ObjectType({
  implements: Node,
  description:
    'A member of staff has a conflict of interest in a case or report (policy 12.1): whatever their role, to them it does not exist, nor what is reached only through it. They do not see this row either, and of the others only managers are told who and why.',
})
@Reads('CONFLICTS')
export class ConflictWall extends Scoped {
  @ManyToOne(() => Staff)
  staff!: Staff;

  @ManyToOne(() => Case, { nullable: true })
  @Index()
  case?: Case | null;

  /** A report that has no case yet; the wall goes with it into the case that it comes to. */
  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  @Enum({ items: () => ConflictKind, type: 'text' })
  @Field(() => ConflictKind, { nullable: true, description: 'Which conflict.' })
  kind!: ConflictKind;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The conflict in words.' })
  explanation!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when.' })
  raisedAt!: Date;

  @ManyToOne(() => Staff)
  raisedBy!: Staff;

  /** Who leads the case since, where the walled person led it: at the end of the transaction, as the wall. */
  @ManyToOne(() => Staff, { nullable: true })
  handedTo?: Staff | null;

  /** The database's own: from the end of the transaction that puts it up to the end of the one that lifts it. */
  @Property({ type: 'boolean', default: false })
  stands: boolean = false;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when; null while it stands.' })
  liftedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  liftedBy?: Staff | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was lifted.' })
  liftReason?: string | null;
}
