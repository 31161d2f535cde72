import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Nation, ServiceType } from '../vocabulary.ts';
import { Area } from './area.ts';

@Entity({ tableName: 'service' })
@Unique({ properties: ['area', 'name'] })
@ObjectType({
  implements: Node,
  description:
    'A housing or CAS-2 service, answered for by a service lead (policy 15.2). Its type chooses the procedures (2.3), its nation the orders that exist (11.5, 11.6).',
})
@Reads('BASICS')
export class Service extends Node {
  @ManyToOne(() => Area)
  area!: Area;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'The name the landlord uses, unique within its area.',
  })
  name!: string;

  @Enum({ items: () => ServiceType, type: 'text' })
  @Field(() => ServiceType, {
    description: 'Housing, or CAS-2 with its own incident procedure (policy 2.3).',
  })
  type!: ServiceType;

  @Enum({ items: () => Nation, type: 'text' })
  @Field(() => Nation, {
    description: 'Whose law applies (policy 11.5, 11.6).',
  })
  nation!: Nation;
}
