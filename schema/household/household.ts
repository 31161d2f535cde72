import { Property as Column, Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Node } from '../node.ts';
import { Property } from '../place/property.ts';

/** Its readers are those of any of its members: the database copies them. */
@Entity({ tableName: 'household' })
@ObjectType({
  implements: Node,
  description: 'People who live together, and those who visit them (policy 2.2).',
})
@Reads('BASICS')
export class Household extends Scoped {
  @ManyToOne(() => Property, { nullable: true })
  @Index()
  property?: Property | null;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  recordedAt!: Date;
}
