import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'staff_training' })
@Unique({ properties: ['staff', 'module', 'completedOn'] })
@Check({
  name: 'staff_training_expires_after',
  expression: 'expires_on is null or expires_on > completed_on',
})
@ObjectType({
  implements: Node,
  description: 'A module of training that a member of staff has completed (policy 13.1).',
})
@Reads('STAFFING')
export class StaffTraining extends Node {
  @ManyToOne(() => Staff)
  staff!: Staff;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Code of the module in the policy.' })
  module!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day it was completed.' })
  completedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day from which it no longer counts; null when once is enough.',
  })
  expiresOn?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was recorded.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was found to have been recorded by mistake; it no longer counts.',
  })
  withdrawnAt?: Date | null;
}
