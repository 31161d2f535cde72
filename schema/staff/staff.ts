import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { StaffRole } from '../vocabulary.ts';

@Entity({ tableName: 'staff' })
@Unique({ properties: ['issuer', 'subject'] })
@ObjectType({
  implements: Node,
  description: 'A member of staff, or a system that acts for one, known by the identity provider.',
})
@Reads('STAFFING')
export class Staff extends Node {
  /** Who vouches for the person, and the name it gives them: roles are never taken from a token (security). */
  @Property({ type: 'text' })
  issuer!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Full name.' })
  name!: string;

  /** Where notices go; told to nobody. */
  @Property({ type: 'text', nullable: true })
  email?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of employment; access ends with it.',
  })
  leftOn?: string | null;

  @Field(() => [StaffRole], {
    nullable: true,
    description: 'Roles held, over any scope.',
  })
  @FromSql(
    (t) => `(select coalesce(json_agg(distinct g.role), '[]') from staff_grant g where g.staff_id = ${t}.id)`,
  )
  readonly roles!: StaffRole[];
}
