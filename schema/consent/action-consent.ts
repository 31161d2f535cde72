import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { ConsentAnswer } from '../vocabulary.ts';

@Entity({ tableName: 'action_consent' })
@Index({ properties: ['action', 'answeredOn'] })
@ObjectType({
  implements: Node,
  description:
    'What a party said to an action that needs their agreement: signing an agreement, taking part in mediation, being referred (policy 8.3, 12.2). The latest answer holds.',
})
@Reads('BASICS')
export class ActionConsent extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  action!: Action;

  @ManyToOne(() => Party)
  @Index()
  party!: Party;

  @Enum({ items: () => ConsentAnswer, type: 'text' })
  @Field(() => ConsentAnswer, { description: 'The answer; a signature is an agreement.' })
  answer!: ConsentAnswer;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day of the answer or the signature.' })
  answeredOn!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;
}
