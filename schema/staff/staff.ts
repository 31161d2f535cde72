import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { DocumentLanguage, StaffRole } from '../vocabulary.ts';

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
  @Field(() => String, {
    nullable: true,
    description: 'The sign-in service that vouches for them: an https address.',
  })
  @Reads('ACCOUNTS')
  issuer!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The name it gives them (“sub”).' })
  @Reads('ACCOUNTS')
  subject!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Full name.' })
  name!: string;

  /** Told to nobody but those who keep it. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where notices are mailed to.' })
  @Reads('ACCOUNTS')
  email?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of employment; access ends with it at the latest.',
  })
  leftOn?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When access was ended before the end of the last day; null where it was not.',
  })
  accessEndedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was recorded that they leave.' })
  leavingRecordedAt?: Date | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { nullable: true, description: 'Grows with every change; send it back with a change.' })
  version!: number;

  /** Something was done about them that a worker is to tell others of. */
  @Property({ type: 'boolean', default: false })
  untold: boolean = false;

  /** In which the portal speaks to them; null while they have not chosen. Nobody is told it. */
  @Enum({ items: () => DocumentLanguage, type: 'text', nullable: true })
  language?: DocumentLanguage | null;

  @Field(() => [StaffRole], {
    nullable: true,
    description: 'Roles held, over any scope.',
  })
  @FromSql(
    (t) =>
      `(select coalesce(json_agg(distinct g.role), '[]') from staff_grant g where g.staff_id = ${t}.id and g.state = 'HELD')`,
  )
  readonly roles!: StaffRole[];
}
