import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { Stock } from '../vocabulary.ts';

@Entity({ tableName: 'homes_owned' })
@Unique({ properties: ['year', 'stock'] })
@Check({ name: 'homes_owned_year', expression: `year ~ '^20\\d\\d$'` })
@Check({ name: 'homes_owned_homes', expression: 'homes >= 0' })
@ObjectType({
  implements: Node,
  description:
    'How many relevant homes the landlord owned in England at the end of a reporting year: what NM01 is a rate of (Tenant Satisfaction Measures).',
})
@Reads('BASICS')
export class HomesOwned extends Node {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'In which the reporting year begins: 2025 for 2025/26.' })
  year!: string;

  @Enum({ items: () => Stock, type: 'text' })
  @Field(() => Stock, { description: 'Which kind of homes.' })
  stock!: Stock;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'So many, on 31 March.' })
  homes!: number;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was written down last.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
