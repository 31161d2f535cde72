import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { PlanItem } from '../action-plan/plan-item.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { CaseReview } from '../case-review/case-review.ts';
import { Recommendation } from '../case-review/recommendation.ts';
import { Evidence } from '../evidence/evidence.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { Report } from '../report/report.ts';
import { RiskAssessment } from '../risk-assessment/risk-assessment.ts';
import { DeadlineEnd, DeadlineStatus, DeadlineType } from '../vocabulary.ts';

@Entity({ tableName: 'deadline' })
@Index({ properties: ['case', 'dueAt'] })
@Index({ name: 'deadline_type_started', properties: ['type', 'startsAt'] })
@Index({
  name: 'deadline_pending',
  expression: "create index deadline_pending on deadline (type, due_at) where status = 'PENDING'",
})
@Index({
  name: 'deadline_wake',
  expression: 'create index deadline_wake on deadline (wake_at) where wake_at is not null',
})
@Check({
  name: 'deadline_of_something',
  expression:
    'case_id is not null or report_id is not null or risk_assessment_id is not null or evidence_id is not null or period_from is not null',
})
@Check({
  name: 'deadline_of_period_whole',
  expression: '(period_from is null) = (period_to is null) and period_from <= period_to',
})
@Index({
  name: 'deadline_of_period',
  expression:
    'create unique index deadline_of_period on deadline (type, period_from) where period_from is not null and replaces_id is null',
})
@Check({ name: 'deadline_due_after_start', expression: 'due_at >= starts_at' })
@ObjectType({
  implements: Node,
  description:
    'A moment by which the policy wants something done. Never rewritten: it is met, met late, missed or cancelled.',
})
@Reads('BASICS')
export class Deadline extends Scoped {
  @ManyToOne(() => Case, { nullable: true })
  case?: Case | null;

  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  @ManyToOne(() => Action, { nullable: true })
  @Index()
  action?: Action | null;

  /** The assessment to be looked at again; an occupant's belongs to no case. */
  @ManyToOne(() => RiskAssessment, { nullable: true })
  @Index()
  riskAssessment?: RiskAssessment | null;
  @ManyToOne(() => CaseReview, { nullable: true })
  @Index()
  caseReview?: CaseReview | null;

  /** The evidence that waits for a case: it belongs to none yet. */
  @ManyToOne(() => Evidence, { nullable: true })
  @Index()
  evidence?: Evidence | null;

  @ManyToOne(() => Recommendation, { nullable: true })
  @Index()
  recommendation?: Recommendation | null;

  /** Who is owed it: an update is due to a person. */
  @ManyToOne(() => Party, { nullable: true })
  @Index()
  party?: Party | null;

  /** What a plan agrees to be done by then, where it is no action. */
  @ManyToOne(() => PlanItem, { nullable: true })
  @Index()
  planItem?: PlanItem | null;

  /** What the landlord as a whole owes for a period belongs to no case: a report, a publication. */
  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Of what is owed for a period (policy 3.5, 15.4, 15.5): its first day. Null otherwise.',
  })
  periodFrom?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'And its last day.' })
  periodTo?: string | null;

  @Enum({ items: () => DeadlineType, type: 'text' })
  @Field(() => DeadlineType, {
    description: 'Which clock: the three of policy 8.6, or another date.',
  })
  type!: DeadlineType;

  @Enum({ items: () => DeadlineStatus, type: 'text', default: 'PENDING' })
  @Field(() => DeadlineStatus, {
    description: 'Pending, met, met late, missed (still to be done), or cancelled.',
  })
  status: DeadlineStatus = DeadlineStatus.PENDING;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'True while it counts only if a need is agreed: a meeting face to face (policy 8.6).',
  })
  conditional: boolean = false;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    description: 'When the clock started: for policy 8.6, the receipt of the report.',
  })
  startsAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    description: 'The last instant that is in time: end of the working day, Europe/London.',
  })
  dueAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was met; null until then.',
  })
  metAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Clause of the policy that asks for it.',
  })
  clause?: string | null;

  /** The next moment at which a worker must look at it; null when nothing more can happen by itself. */
  @Property({ type: 'timestamptz', nullable: true })
  wakeAt?: Date | null;

  @ManyToOne(() => PolicyVersion)
  policyVersion!: PolicyVersion;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Which edition of the bank holidays it was counted with.' })
  calendarVersion!: string;

  /** What was due in its place before: a deadline is never rewritten. */
  @ManyToOne(() => Deadline, { nullable: true })
  @Unique()
  replaces?: Deadline | null;

  @Enum({ items: () => DeadlineEnd, type: 'text', nullable: true })
  @Field(() => DeadlineEnd, {
    nullable: true,
    description: 'Why nobody need do it any more; null otherwise.',
  })
  endReason?: DeadlineEnd | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why a manager set this day in place of the one before, in the manager’s words; null otherwise.',
  })
  @Reads('NARRATIVE')
  movedBecause?: string | null;

  @KnownFrom()
  knownFrom?: Date;
}
