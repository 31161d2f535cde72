import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Staff } from '../staff/staff.ts';

@Entity({ tableName: 'diary_entry' })
@Index({ properties: ['action', 'beganAt'] })
@Check({ name: 'diary_entry_ends_after_it_began', expression: 'ended_at is null or ended_at >= began_at' })
@ObjectType({
  implements: Node,
  description: 'One entry of diary sheets: what was heard, seen or felt, as whoever kept them wrote it.',
})
@Reads('BASICS')
export class DiaryEntry extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action)
  action!: Action;

  @ManyToOne(() => Party, { nullable: true })
  @Index()
  keptBy?: Party | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it began.' })
  beganAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null when not known.' })
  endedAt?: Date | null;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What happened.' })
  @Reads('NARRATIVE')
  what!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How it affected whoever wrote it (policy 8.7).' })
  @Reads('NARRATIVE')
  effect?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Taken over by staff from sheets of paper.' })
  fromPaper: boolean = false;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was taken over.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;
}
