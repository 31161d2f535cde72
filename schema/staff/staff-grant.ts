import { Check, Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Area } from '../place/area.ts';
import { Service } from '../place/service.ts';
import { GrantState, StaffRole } from '../vocabulary.ts';
import { Staff } from './staff.ts';

/** Whoever asks which roles somebody holds finds those that count; SQL says so itself. */
@Filter({ name: 'held', cond: { state: GrantState.HELD }, default: true })
@Entity({ tableName: 'staff_grant' })
@Check({
  name: 'staff_grant_one_scope',
  expression: 'area_id is null or service_id is null',
})
@Index({
  name: 'staff_grant_once',
  expression: `create unique index staff_grant_once on staff_grant (staff_id, role, area_id, service_id) nulls not distinct where state in ('PROPOSED', 'HELD')`,
})
@ObjectType({
  implements: Node,
  description:
    'One role over one scope: a service, an area, or, with neither, the whole landlord. It is never removed; what became of it is its state.',
})
@Reads('ACCOUNTS')
export class StaffGrant extends Node {
  @ManyToOne(() => Staff, { deleteRule: 'cascade' })
  @Index()
  staff!: Staff;

  @Enum({ items: () => StaffRole, type: 'text' })
  @Field(() => StaffRole, { nullable: true, description: 'The role.' })
  role!: StaffRole;

  @ManyToOne(() => Area, { nullable: true, deleteRule: 'cascade' })
  area?: Area | null;

  @ManyToOne(() => Service, { nullable: true, deleteRule: 'cascade' })
  service?: Service | null;

  @Enum({ items: () => GrantState, type: 'text', default: 'HELD' })
  @Field(() => GrantState, { nullable: true, description: 'How it stands: it counts only while it is held.' })
  state: GrantState = GrantState.HELD;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was given, or proposed.' })
  grantedAt!: Date;

  @ManyToOne(() => Staff, { nullable: true, deleteRule: 'set null' })
  grantedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When a second person confirmed or declined it, where one was needed.',
  })
  decidedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true, deleteRule: 'set null' })
  decidedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was ended.' })
  endedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true, deleteRule: 'set null' })
  endedBy?: Staff | null;

  /** It has come to stand otherwise, and a worker is to tell others of it. */
  @Property({ type: 'boolean', default: false })
  untold: boolean = false;
}
