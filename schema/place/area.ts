import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';

@Entity({ tableName: 'area' })
@ObjectType({
  implements: Node,
  description: 'An area of the landlord, answered for by an area manager (policy 15.3).',
})
@Reads('BASICS')
export class Area extends Node {
  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'The name the landlord uses.' })
  name!: string;
}
