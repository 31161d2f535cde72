import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'service_complaint' })
@ObjectType({
  implements: Node,
  description:
    'A complaint about how a case is handled. Always accepted and handed to the complaints procedure; the case review is explained as another way (policy 16.1 is advice, never a block).',
})
@Reads('BASICS')
export class ServiceComplaint extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Party, { nullable: true })
  party?: Party | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  madeAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  @Reads('NARRATIVE')
  about?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its reference in the complaints procedure.' })
  externalReference?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the case review was explained.' })
  reviewExplainedAt?: Date | null;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;
}
