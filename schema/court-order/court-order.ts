import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { ActionType, OrderResult, OrderState } from '../vocabulary.ts';

@Entity({ tableName: 'court_order' })
@Check({ name: 'court_order_expires_after', expression: 'expires_on is null or expires_on >= decided_on' })
@ObjectType({
  implements: Node,
  description: 'What the court decided on a legal action: an order with its terms and end, or a refusal.',
})
@Reads('BASICS')
export class CourtOrder extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  @Unique()
  action!: Action;

  @Enum({ items: () => ActionType, type: 'text' })
  @Field(() => ActionType, { description: 'The power: the type of its action.' })
  type!: ActionType;

  @Enum({ items: () => OrderResult, type: 'text' })
  @Field(() => OrderResult, { description: 'Granted or refused.' })
  result!: OrderResult;

  @Enum({ items: () => OrderState, type: 'text' })
  @Field(() => OrderState, { description: 'Where it stands.' })
  state!: OrderState;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The court.' })
  court!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: "The court's reference." })
  @Reads('IDENTITY')
  reference?: string | null;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day of the decision.' })
  decidedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Its last day; null where it has none or was refused.',
  })
  expiresOn?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: "Its terms, or the court's reasons for refusing." })
  @Reads('NARRATIVE')
  terms?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether the police may arrest for a breach.' })
  powerOfArrest: boolean = false;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back as orderVersion.' })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}
