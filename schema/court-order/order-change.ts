import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { OrderChangeKind } from '../vocabulary.ts';
import { CourtOrder } from './court-order.ts';

@Entity({ tableName: 'order_change' })
@ObjectType({
  implements: Node,
  description: 'A breach, variation or discharge of an order. Added, never changed.',
})
@Reads('BASICS')
export class OrderChange extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => CourtOrder)
  @Index()
  order!: CourtOrder;

  @Enum({ items: () => OrderChangeKind, type: 'text' })
  @Field(() => OrderChangeKind, { description: 'What became of it.' })
  kind!: OrderChangeKind;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'On which day.' })
  happenedOn!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'How it was broken, or what the court changed and why.',
  })
  @Reads('NARRATIVE')
  description!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Reference of the police told of a breach.' })
  @Reads('IDENTITY')
  policeReference?: string | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}
