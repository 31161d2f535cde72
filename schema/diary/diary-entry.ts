import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
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
@Check({
  name: 'diary_entry_recorded_or_sent',
  expression: '(recorded_by_id is null) = sent_online and (sent_id is null) = (not sent_online)',
})
@Unique({ properties: ['action', 'sentId'] })
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

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Sent by whoever kept the diary themselves, by its key.' })
  sentOnline: boolean = false;

  /** What tells it from every other on the telephone that sent it: sent twice it is one entry. */
  @Property({ type: 'uuid', nullable: true })
  sentId?: string | null;

  /** Nobody, where it was sent by whoever kept the diary. */
  @ManyToOne(() => Staff, { nullable: true })
  recordedBy?: Staff | null;
}
