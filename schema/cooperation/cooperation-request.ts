import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';
import { CooperationAnswer, CooperationKind, CooperationResult } from '../vocabulary.ts';

@Entity({ tableName: 'cooperation_request' })
@Index({ properties: ['case', 'askedAt'] })
@Check({
  name: 'cooperation_request_answered_on_a_day',
  expression: '(answer is null) = (answered_on is null)',
})
@ObjectType({
  implements: Node,
  description: 'A reasonable request to somebody to help the case along (policy 8.3).',
})
@Reads('BASICS')
export class CooperationRequest extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Party)
  @Index()
  party!: Party;

  @Enum({ items: () => CooperationKind, type: 'text' })
  @Field(() => CooperationKind, { description: 'What was asked for.' })
  kind!: CooperationKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What exactly, as it was put to the person.' })
  @Reads('NARRATIVE')
  description?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the person was asked.' })
  askedAt!: Date;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day by which it is to be done or answered.' })
  byWhen!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'What was considered so that the person can do it (Equality Act 2010).',
  })
  @Reads('NARRATIVE')
  adjustments!: string;

  @Enum({ items: () => CooperationAnswer, type: 'text', nullable: true })
  @Field(() => CooperationAnswer, { nullable: true, description: 'What the person said; null until then.' })
  answer?: CooperationAnswer | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day of the answer.' })
  answeredOn?: string | null;

  @Enum({ items: () => CooperationResult, type: 'text', nullable: true })
  @Field(() => CooperationResult, { nullable: true, description: 'Whether it was done; null until known.' })
  result?: CooperationResult | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was not done, or why that is excused.' })
  @Reads('NARRATIVE')
  resultReason?: string | null;

  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;
}
