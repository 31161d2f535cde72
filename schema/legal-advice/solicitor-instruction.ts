import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { AgencyKind, InstructionStatus } from '../vocabulary.ts';

@Entity({ tableName: 'solicitor_instruction' })
@Check({
  name: 'solicitor_instruction_decided_whole',
  expression: `(status = 'AWAITING_APPROVAL') = (decided_at is null)`,
})
@ObjectType({
  implements: Node,
  description: 'A solicitor to be instructed, where approved (policy 13.5).',
})
@Reads('BASICS')
export class SolicitorInstruction extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action, { nullable: true })
  @Index()
  action?: Action | null;

  @Enum({ items: () => AgencyKind, type: 'text' })
  @Field(() => AgencyKind, { description: 'A legal adviser.' })
  agency: AgencyKind = AgencyKind.LEGAL_ADVISER;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The firm or adviser.' })
  firm!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What they are to do, and why it is needed.' })
  @Reads('NARRATIVE')
  matter!: string;

  @Enum({ items: () => InstructionStatus, type: 'text' })
  @Field(() => InstructionStatus, { description: 'Whether they may be instructed.' })
  status!: InstructionStatus;

  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Index()
  @Field(() => GraphQLDateTime, { description: 'When approval was asked for.' })
  askedAt!: Date;

  @ManyToOne(() => Staff, { nullable: true })
  decidedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Reads('NARRATIVE')
  decisionReason?: string | null;
}
