import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { Case } from './case.ts';

@Entity({ tableName: 'case_restriction' })
@ObjectType({
  implements: Node,
  description: 'A time during which only named staff read a case (policy 12.1), and why.',
})
@Reads('BASICS')
export class CaseRestriction extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @Property({ columnType: 'uuid[]', type: 'array' })
  @Field(() => [ID], { nullable: true, description: 'The staff who read it: the only ones.' })
  @Reads('STAFFING')
  namedStaffIds!: string[];

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Why it is restricted.' })
  @Reads('NARRATIVE')
  reason!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  restrictedAt!: Date;

  @ManyToOne(() => Staff)
  restrictedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when; null while it holds.' })
  liftedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  liftedBy?: Staff | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was lifted or replaced.' })
  @Reads('NARRATIVE')
  liftReason?: string | null;
}
