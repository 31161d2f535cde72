import { Property as Column, Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Node } from '../node.ts';
import { Service } from './service.ts';

@Entity({ tableName: 'property' })
@ObjectType({
  implements: Node,
  description: 'A home or a communal place of a service.',
})
@Reads('BASICS')
export class Property extends Scoped {
  @ManyToOne(() => Service)
  @Index()
  service!: Service;

  @Column({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'Street address. Shown to those who may know who lives there.',
  })
  @Reads('IDENTITY')
  address!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Postcode. Shown to those who may know who lives there.',
  })
  @Reads('IDENTITY')
  postcode?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Lower layer Super Output Area of 2021 (ONS code).',
  })
  lsoaCode?: string | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'True for places shared by several homes (policy 3.2).',
  })
  communal: boolean = false;

  @Column({ type: 'text', nullable: true })
  @Unique({ name: 'property_uprn_unique' })
  @Field(() => String, {
    nullable: true,
    description: 'Unique property reference number. Shown to those who may know who lives there.',
  })
  @Reads('IDENTITY')
  uprn?: string | null;

  @Column({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
