import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'police_partnership' })
@ObjectType({
  implements: Node,
  description:
    'What was agreed with the police about a case. Action against those responsible for hate is always taken with them (policy 10.5).',
})
@Reads('BASICS')
export class PolicePartnership extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The police force.' })
  force!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The officer or their reference.' })
  @Reads('IDENTITY')
  officerReference!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day it was agreed.' })
  agreedOn!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What was agreed.' })
  @Reads('NARRATIVE')
  agreed!: string;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}
