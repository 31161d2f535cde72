import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'checklist_tick' })
@Unique({ properties: ['case', 'item'] })
@ObjectType({
  implements: Node,
  description:
    'A step of the investigation of a case, as its category has them (policy 7.4), and when it was done.',
})
@Reads('BASICS')
export class ChecklistTick extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Code of the step in the policy’s list for the category.' })
  item!: string;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was done; null when unticked again.',
  })
  doneAt?: Date | null;

  @ManyToOne(() => Staff)
  doneBy!: Staff;
}
