import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'delegation' })
@Index({ properties: ['staff', 'until'] })
@Index({ properties: ['delegate', 'until'] })
@Check({ name: 'delegation_of_two', expression: 'staff_id <> delegate_id' })
@Check({
  name: 'delegation_of_weeks',
  expression: `until > from_at and until <= from_at + '43 days'::interval`,
})
@ObjectType({
  implements: Node,
  description:
    'While somebody is on leave a colleague stands in for them (policy 15.2): sees and does in their scope what they may, restricted cases only where the colleague is named too, and decides nothing of which the absent person had a part. It ends by itself.',
})
@Reads('STAFFING')
export class Delegation extends Node {
  @ManyToOne(() => Staff)
  staff!: Staff;

  @ManyToOne(() => Staff)
  delegate!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when, by the clock of the database.' })
  fromAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when at the latest.' })
  until!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was arranged.' })
  madeAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while it lasts.' })
  @FromSql((t) => `coalesce(${t}.ended_at, case when ${t}.until <= now() then ${t}.until end)`)
  endedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  endedBy?: Staff | null;

  /** When both and whoever manages the absent person were written to. */
  @Property({ type: 'timestamptz', nullable: true })
  toldAt?: Date | null;
}
