import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'staff_protection' })
@ObjectType({
  implements: Node,
  description:
    'What is owed to a member of staff who is the victim: incident report, oversight of an area manager, an agreed plan (policy 8.2, 4.3).',
})
@Reads('BASICS')
export class StaffProtection extends Scoped {
  @OneToOne(() => Case)
  case!: Case;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Reference of the incident report (policy 8.2).' })
  incidentReference?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference of the health and safety event, for abuse of staff (policy 4.3).',
  })
  healthAndSafetyReference?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When an area manager took oversight (policy 8.2).',
  })
  oversightAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  oversightBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the plan to safeguard staff and tackle the issue was agreed (policy 8.2).',
  })
  planAgreedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was agreed.' })
  @Reads('NARRATIVE')
  plan?: string | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;
}
