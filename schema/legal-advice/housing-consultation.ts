import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'housing_consultation' })
@Check({
  name: 'housing_consultation_answered_whole',
  expression: '(answer is null) = (answered_at is null)',
})
@ObjectType({
  implements: Node,
  description:
    'A question to the housing manager, a ready resource in court work, and the answer (policy 13.4).',
})
@Reads('BASICS')
export class HousingConsultation extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action, { nullable: true })
  @Index()
  action?: Action | null;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is asked.' })
  @Reads('NARRATIVE')
  question!: string;

  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Index()
  @Field(() => GraphQLDateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The advice; null until given.' })
  @Reads('NARRATIVE')
  answer?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  answeredBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt?: Date | null;
}
