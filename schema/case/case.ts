import {
  Check,
  Property as Column,
  Entity,
  Enum,
  Index,
  ManyToOne,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Agency } from '../agency/agency.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { DataImport } from '../data-import/data-import.ts';
import { sameDayAimSql } from '../deadline/same-day-aim.ts';
import { Node } from '../node.ts';
import { Property } from '../place/property.ts';
import { Service } from '../place/service.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { bannerSql, incidentProcedureSql } from '../safeguarding/incident-procedure.ts';
import { Staff } from '../staff/staff.ts';
import {
  CaseOutcome,
  CasePriority,
  CaseStage,
  CaseStatus,
  CategoryCode,
  HarmRating,
  HateStrand,
  IncidentProcedure,
  LandlordRole,
  MinimisedUnder,
  RiskLevel,
  StaffRole,
  Urgency,
} from '../vocabulary.ts';
import { priorityReasonSql, prioritySql, routedToSql } from './priority-sql.ts';

@Entity({ tableName: 'asb_case' })
@Unique({
  name: 'asb_case_import_identity',
  properties: ['importKey', 'importRow'],
})
@Index({ name: 'asb_case_opened', properties: ['openedAt', 'id'] })
@Index({
  name: 'asb_case_service_opened',
  properties: ['service', 'openedAt', 'id'],
})
@Index({ name: 'asb_case_closed', properties: ['closedAt'] })
@Index({
  name: 'asb_case_running',
  expression: `create index asb_case_running on asb_case (service_id) where status <> 'CLOSED'`,
})
@Check({
  name: 'asb_case_closed_after_opened',
  expression: 'closed_at is null or closed_at >= opened_at',
})
@Check({
  name: 'asb_case_closed_with_outcome',
  expression: `(status = 'CLOSED') = (closed_at is not null) and (status = 'CLOSED') = (outcome is not null)`,
})
@ObjectType({
  implements: Node,
  description: 'A case of anti-social behaviour: the landlord’s work on one or more reports.',
})
@Reads('BASICS')
export class Case extends Scoped {
  @Column({ type: 'text', unique: true })
  @Field(() => String, {
    description: 'Readable reference, for example ASB-2026-000123.',
  })
  reference!: string;

  @Enum({ items: () => CaseStatus, type: 'text', default: 'OPEN' })
  @Index()
  @Field(() => CaseStatus, { description: 'Open, monitoring, or closed.' })
  status: CaseStatus = CaseStatus.OPEN;

  @Enum({ items: () => CaseStage, type: 'text', default: 'INITIAL_INTERVIEW' })
  @Field(() => CaseStage, {
    description: 'Where the case stands in the flow of the policy (8 to 11).',
  })
  stage: CaseStage = CaseStage.INITIAL_INTERVIEW;

  @Enum({ items: () => CategoryCode, type: 'text' })
  @Field(() => CategoryCode, { description: 'Category of table 3.9.' })
  category!: CategoryCode;

  @Enum({ items: () => HarmRating, type: 'text' })
  @Field(() => HarmRating, {
    description: 'Harm of the category (policy 3.9). Not the risk to a person (8.7), nor the urgency (8.6).',
  })
  harmRating!: HarmRating;

  @Enum({ items: () => RiskLevel, type: 'text', nullable: true })
  @Field(() => RiskLevel, {
    nullable: true,
    description: 'Highest level of the risk assessments (policy 8.7); null until assessed.',
  })
  riskLevel?: RiskLevel | null;

  @Enum({ items: () => Urgency, type: 'text' })
  @Field(() => Urgency, { description: 'Emergency or not (policy 8.6).' })
  urgency!: Urgency;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the urgency was changed by hand.' })
  @Reads('NARRATIVE')
  urgencyReason?: string | null;

  /** Set where somebody has chosen; until then the higher of harm and risk counts. */
  @Enum({ items: () => CasePriority, type: 'text', nullable: true })
  priorityByHand?: CasePriority | null;

  @Field(() => CasePriority, {
    description:
      'In which order it asks for attention: the higher of harm and risk, unless changed by hand (policy 7.5).',
  })
  @FromSql(prioritySql)
  readonly priority!: CasePriority;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the priority was changed by hand.' })
  @Reads('NARRATIVE')
  priorityReason?: string | null;

  @Field(() => String, { description: 'From what the priority follows (policy 7.5).' })
  @FromSql(priorityReasonSql)
  readonly priorityFollowsFrom!: string;

  @Field(() => StaffRole, {
    nullable: true,
    description:
      'Who answers for it beside its owner: by its priority, so by category, harm and risk (policy 5.3, 7.5).',
  })
  @FromSql(routedToSql)
  readonly routedTo?: StaffRole | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'Serious risk or danger: safeguarding and incident procedures take priority (policy 2.3).',
  })
  safeguardingPriority: boolean = false;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference in the incident management system (policy 2.3, 2.5, 4.3).',
  })
  incidentReference?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference of the safeguarding concern (policy, Scope).',
  })
  safeguardingReference?: string | null;

  @Field(() => IncidentProcedure, {
    nullable: true,
    description:
      'The procedure that takes priority, by the type of the service (policy 2.3); null unless flagged.',
  })
  @FromSql(incidentProcedureSql)
  readonly incidentProcedure?: IncidentProcedure | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What must stand above the case while safeguarding takes priority (policy 2.3); null otherwise.',
  })
  @FromSql(bannerSql)
  readonly safeguardingBanner?: string | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'A member of staff is the victim (policy 8.2).' })
  staffVictim: boolean = false;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When reports last followed one another so closely that the service lead is told (policy 5.3).',
  })
  escalatedAt?: Date | null;

  @Enum({ items: () => HateStrand, type: 'text', array: true, nullable: true })
  @Field(() => [HateStrand], {
    nullable: true,
    description: 'Strands of hate perceived by the victim or anyone else (policy 10.1).',
  })
  @Reads('IDENTITY')
  hateStrands?: HateStrand[] | null;

  @ManyToOne(() => Service)
  service!: Service;

  @ManyToOne(() => Property, { nullable: true })
  @Index()
  property?: Property | null;

  @ManyToOne(() => Staff, { nullable: true })
  @Index()
  owner?: Staff | null;

  @Enum({ items: () => LandlordRole, type: 'text', default: 'LEAD' })
  @Field(() => LandlordRole, {
    description: 'Whether the landlord leads, or supports an agency that does (policy 7.2).',
  })
  landlordRole: LandlordRole = LandlordRole.LEAD;

  @ManyToOne(() => Agency, { nullable: true })
  leadAgency?: Agency | null;

  /** Set on a restricted case: its only readers (policy 12.1, decision 3). */
  @Column({ columnType: 'uuid[]', type: 'array', nullable: true, hidden: true })
  namedStaff?: string[] | null;

  @Field(() => Boolean, {
    description: 'True when only named people may read the case.',
  })
  @FromSql((t) => `(${t}.named_staff is not null)`)
  readonly restricted!: boolean;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the case was opened.' })
  openedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was closed; null while it runs.',
  })
  closedAt?: Date | null;

  @Enum({ items: () => CaseOutcome, type: 'text', nullable: true })
  @Field(() => CaseOutcome, {
    nullable: true,
    description: 'How it ended (policy 3.5 b); null while it runs.',
  })
  outcome?: CaseOutcome | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The reason for closing, as told to those informed (policy 3.6).',
  })
  @Reads('NARRATIVE')
  closingReason?: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the reporter was told of the right to an ASB case review (policy 3.11).',
  })
  reviewRightInformedAt?: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When notice of closing was given (policy 3.6).',
  })
  closureNoticeAt?: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When somebody of the case was last spoken to.',
  })
  lastContactAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The next moment at which something is due; null when nothing is.',
  })
  @FromSql((t) => `(select min(d.due_at) from deadline d where d.case_id = ${t}.id and d.status = 'PENDING')`)
  readonly nextDueAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the first action was begun, or done if it was only written down then (policy 7.4).',
  })
  @FromSql(
    (t) => `(select min(least(a.recorded_at, a.completed_at)) from action a where a.case_id = ${t}.id)`,
  )
  readonly firstActionAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For an emergency, whether contact came on the day of the incident, which policy 8.6 aims at; null while open or not known. Never a breach.',
  })
  @FromSql((t) => sameDayAimSql('d.case_id', t))
  readonly metSameDayAim?: boolean | null;

  @ManyToOne(() => PolicyVersion)
  policyVersion!: PolicyVersion;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference in the system it came from.',
  })
  externalReference?: string | null;

  @ManyToOne(() => DataImport, { nullable: true })
  import?: DataImport | null;

  @Column({ type: 'text', nullable: true })
  importKey?: string | null;

  @Column({ type: 'int', nullable: true })
  importRow?: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When identity and words were taken from the case, because its time was over or somebody was erased (policy 12.1); null while it is whole.',
  })
  minimisedAt?: Date | null;

  @Enum({ items: () => MinimisedUnder, type: 'text', nullable: true })
  @Field(() => MinimisedUnder, { nullable: true, description: 'Why they were taken away.' })
  minimisedUnder?: MinimisedUnder | null;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'After how many months, as the policy version of that night set them.',
  })
  minimisedAfterMonths?: number | null;

  @Column({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}
