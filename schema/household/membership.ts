import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { MembershipRelation } from '../vocabulary.ts';
import { Household } from './household.ts';

/** Read by whoever reads the person: the database copies their readers. */
@Entity({ tableName: 'membership' })
@Check({
  name: 'membership_of_one',
  expression: '(household_id is null) <> (group_id is null)',
})
@Check({ name: 'membership_ends_after_it_began', expression: 'to_on is null or to_on >= from_on' })
@ObjectType({
  implements: Node,
  description: 'Somebody belongs to a household, or is known to belong to a group (policy 2.2).',
})
@Reads('BASICS')
export class Membership extends Scoped {
  @ManyToOne(() => Person)
  @Index()
  person!: Person;

  @ManyToOne(() => Household, { nullable: true })
  @Index()
  household?: Household | null;

  @ManyToOne(() => Person, { nullable: true })
  @Index()
  group?: Person | null;

  @Enum({ items: () => MembershipRelation, type: 'text' })
  @Field(() => MembershipRelation, {
    nullable: true,
    description: 'What the person is to the household or group.',
  })
  @Reads('IDENTITY')
  relation!: MembershipRelation;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'From which day; null when not known.' })
  fromOn?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Until which day; null while it lasts.' })
  toOn?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  recordedAt!: Date;
}
