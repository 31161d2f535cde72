import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Staff } from '../staff/staff.ts';
import { EmergencyReason } from '../vocabulary.ts';

@Entity({ tableName: 'emergency_access' })
@Index({ properties: ['staff', 'until'] })
@Check({ name: 'emergency_access_to_one', expression: 'num_nonnulls(case_id, person_id) = 1' })
@ObjectType({
  implements: Node,
  description:
    'Somebody read, in an emergency, a case or a person outside their scope (policy 12.1): for a reason, for hours, and told to the data protection officer. It ends by itself; nothing may be changed by it.',
})
@Reads('STAFFING')
export class EmergencyAccess extends Node {
  @ManyToOne(() => Staff)
  staff!: Staff;

  @ManyToOne(() => Case, { nullable: true })
  @Index()
  case?: Case | null;

  @ManyToOne(() => Person, { nullable: true })
  @Index()
  person?: Person | null;

  @Enum({ items: () => EmergencyReason, type: 'text' })
  @Field(() => EmergencyReason, { nullable: true, description: 'Why.' })
  reason!: EmergencyReason;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  explanation!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when, by the clock of the database.' })
  startedAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when at the latest.' })
  until!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while it runs.' })
  @FromSql((t) => `coalesce(${t}.ended_at, case when ${t}.until <= now() then ${t}.until end)`)
  endedAt?: Date | null;

  /** When the data protection officer was written to. */
  @Property({ type: 'timestamptz', nullable: true })
  toldAt?: Date | null;
}
