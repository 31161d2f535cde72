import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { CaseOutcome, CaseStage, CaseStatus } from '../vocabulary.ts';

@Entity({ tableName: 'case_closing' })
@Index({ properties: ['case', 'closedAt'] })
@Check({
  name: 'case_closing_reopened_with_reason',
  expression: '(reopened_at is null) = (reopen_reason is null)',
})
@ObjectType({
  implements: Node,
  description: 'A closing of a case, and its reopening where it was an error (policy 3.6).',
})
@Reads('BASICS')
export class CaseClosing extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @Enum({ items: () => CaseOutcome, type: 'text' })
  @Field(() => CaseOutcome, { description: 'How it was said to have ended.' })
  outcome!: CaseOutcome;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was closed.' })
  closedAt!: Date;

  @ManyToOne(() => Staff)
  closedBy!: Staff;

  /** What the case goes back to. */
  @Enum({ items: () => CaseStatus, type: 'text' })
  statusBefore!: CaseStatus;

  @Enum({ items: () => CaseStage, type: 'text' })
  stageBefore!: CaseStage;

  /** Clocks that ran until then, and are owed again. */
  @Property({ columnType: 'uuid[]', type: 'array' })
  endedDeadlines!: string[];

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was taken back; null where it stands.',
  })
  reopenedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  reopenedBy?: Staff | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the error was.' })
  @Reads('NARRATIVE')
  reopenReason?: string | null;
}
