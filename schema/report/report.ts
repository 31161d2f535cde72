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
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { DataImport } from '../data-import/data-import.ts';
import { sameDayAimSql } from '../deadline/same-day-aim.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Property } from '../place/property.ts';
import { Service } from '../place/service.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { incidentProcedureSql } from '../safeguarding/incident-procedure.ts';
import { Staff } from '../staff/staff.ts';
import {
  AgencyKind,
  Behaviour,
  CategoryCode,
  DatePrecision,
  DefinitionLimb,
  HatePerceivedBy,
  HateStrand,
  HowOften,
  IncidentProcedure,
  MinimisedUnder,
  NoiseKind,
  NotAsbReason,
  PerpetratorRelation,
  RedirectTarget,
  ReportChannel,
  ReporterType,
  ReportStatus,
  TimeOfDay,
  Urgency,
  VictimType,
} from '../vocabulary.ts';

@Entity({ tableName: 'report' })
@Unique({
  name: 'report_import_identity',
  properties: ['importKey', 'importRow'],
})
@Index({ name: 'report_received', properties: ['receivedAt', 'id'] })
@Index({
  name: 'report_service_received',
  properties: ['service', 'receivedAt', 'id'],
})
@Index({
  name: 'report_without_case',
  expression:
    'create index report_without_case on report (received_at, id) where case_id is null and minimised_at is null',
})
@Check({
  name: 'report_occurred_before_received',
  expression: 'occurred_at is null or occurred_at <= received_at',
})
@Check({ name: 'report_noise_lasts', expression: 'noise_minutes is null or noise_minutes > 0' })
@ObjectType({
  implements: Node,
  description:
    'A report of anti-social behaviour, kept whatever becomes of it (policy 8.4). Triage decides what it is.',
})
@Reads('BASICS')
export class Report extends Scoped {
  @Column({ type: 'text', unique: true })
  @Field(() => String, {
    description: 'Readable reference, for example REP-2026-000123.',
  })
  reference!: string;

  @Column({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    description: 'When the landlord received it: the response clocks start here (policy 8.6).',
  })
  receivedAt!: Date;

  @Column({ type: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => GraphQLDateTime, {
    description: 'When it was written down here; a report form keyed in later keeps its own date of receipt.',
  })
  recordedAt!: Date;

  @Enum({ items: () => DatePrecision, type: 'text', default: 'INSTANT' })
  @Field(() => DatePrecision, {
    description: 'How exactly the time of receipt is known; imported figures may know only the month.',
  })
  receivedPrecision: DatePrecision = DatePrecision.INSTANT;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the behaviour happened, as told.',
  })
  occurredAt?: Date | null;

  @Enum({ items: () => ReportChannel, type: 'text' })
  @Field(() => ReportChannel, {
    description: 'How it reached the landlord (policy 8.3).',
  })
  channel!: ReportChannel;

  @Enum({ items: () => ReporterType, type: 'text' })
  @Field(() => ReporterType, {
    description: 'What the reporter is to the landlord (policy 8.1).',
  })
  reporterType!: ReporterType;

  @ManyToOne(() => Person, { nullable: true })
  @Index({
    name: 'report_reporter',
    expression: 'create index report_reporter on report (reporter_id) where reporter_id is not null',
  })
  reporter?: Person | null;

  @ManyToOne(() => Service)
  service!: Service;

  @ManyToOne(() => Property, { nullable: true })
  @Index({
    name: 'report_property',
    expression: 'create index report_property on report (property_id) where property_id is not null',
  })
  property?: Property | null;

  @Enum({ items: () => CategoryCode, type: 'text', nullable: true })
  @Field(() => CategoryCode, {
    nullable: true,
    description: 'Category of table 3.9; null until somebody has said.',
  })
  category?: CategoryCode | null;

  @Enum({ items: () => Behaviour, type: 'text', nullable: true })
  @Field(() => Behaviour, {
    nullable: true,
    description: 'Behaviour of the list in policy 2.6.',
  })
  behaviour?: Behaviour | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "What was reported, in the reporter's words.",
  })
  @Reads('REPORTED')
  description?: string | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'It was happening, or somebody was in danger, when reported (policy 2.4).',
  })
  dangerNow: boolean = false;

  @Column({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Serious violence was used or threatened, as told (policy 8.6); null when nobody has said.',
  })
  violence?: boolean | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the police were called (policy 2.4).',
  })
  policeCalledAt?: Date | null;

  @Enum({ items: () => HateStrand, type: 'text', array: true, nullable: true })
  @Field(() => [HateStrand], {
    nullable: true,
    description:
      'Strands of hate perceived by the victim or anyone else (policy 10.1); null or empty when none.',
  })
  @Reads('IDENTITY')
  hateStrands?: HateStrand[] | null;

  @Enum({ items: () => HatePerceivedBy, type: 'text', nullable: true })
  @Field(() => HatePerceivedBy, {
    nullable: true,
    description: 'Who perceives it as based on hate; anybody’s perception is enough (policy 10.1).',
  })
  @Reads('IDENTITY')
  hatePerceivedBy?: HatePerceivedBy | null;

  @Column({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the hate was reported through True Vision (policy 10.3); null until asked.',
  })
  @Reads('IDENTITY')
  trueVisionReported?: boolean | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Reference that True Vision or the police gave.' })
  @Reads('IDENTITY')
  trueVisionReference?: string | null;

  @Column({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person feels safe to try to resolve it themselves (policy 3.9); null until asked.',
  })
  safeToSelfResolve?: boolean | null;

  @Enum({ items: () => VictimType, type: 'text', nullable: true })
  @Field(() => VictimType, {
    nullable: true,
    description: 'At whom it is aimed; STAFF follows policy 8.2.',
  })
  victimType?: VictimType | null;

  @ManyToOne(() => Staff, { nullable: true })
  serviceLeadTold?: Staff | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the service lead was told that a member of staff is the victim (policy 8.2).',
  })
  serviceLeadToldAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  areaManagerTold?: Staff | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When an area manager was told that a member of staff is the victim (policy 8.2).',
  })
  areaManagerToldAt?: Date | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'Serious risk or danger: safeguarding and incident procedures take priority (policy 2.3).',
  })
  safeguardingPriority: boolean = false;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference in the incident management system (policy 2.3, 4.3).',
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

  @Enum({ items: () => NoiseKind, type: 'text', nullable: true })
  @Field(() => NoiseKind, { nullable: true, description: 'What kind of noise (policy 2.6).' })
  noiseKind?: NoiseKind | null;

  @Enum({ items: () => TimeOfDay, type: 'text', nullable: true })
  @Field(() => TimeOfDay, { nullable: true, description: 'At what time of day the noise is heard.' })
  noiseTimeOfDay?: TimeOfDay | null;

  @Enum({ items: () => HowOften, type: 'text', nullable: true })
  @Field(() => HowOften, { nullable: true, description: 'How often the noise is heard.' })
  noiseHowOften?: HowOften | null;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How long the noise lasts each time, in minutes.' })
  noiseMinutes?: number | null;

  @Enum({ items: () => ReportStatus, type: 'text', default: 'RECEIVED' })
  @Index()
  @Field(() => ReportStatus, { description: 'Where triage stands.' })
  status: ReportStatus = ReportStatus.RECEIVED;

  @Enum({ items: () => Urgency, type: 'text', nullable: true })
  @Field(() => Urgency, {
    nullable: true,
    description: 'Emergency or not (policy 8.6); null for imported figures.',
  })
  urgency?: Urgency | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the urgency was changed by hand.' })
  @Reads('NARRATIVE')
  urgencyReason?: string | null;

  @Enum({
    items: () => DefinitionLimb,
    type: 'text',
    array: true,
    nullable: true,
  })
  @Field(() => [DefinitionLimb], {
    nullable: true,
    description: 'Limbs of the definition found at triage (policy 2.1, 2.2).',
  })
  limbs?: DefinitionLimb[] | null;

  @Enum({ items: () => PerpetratorRelation, type: 'text', nullable: true })
  @Field(() => PerpetratorRelation, {
    nullable: true,
    description: 'What whoever is said to be responsible is to the household (policy 2.2).',
  })
  perpetratorRelation?: PerpetratorRelation | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why triage finds the behaviour unreasonable, or not (policy 1.1).',
  })
  @Reads('NARRATIVE')
  reasonableness?: string | null;

  @Enum({ items: () => NotAsbReason, type: 'text', nullable: true })
  @Field(() => NotAsbReason, {
    nullable: true,
    description: 'Why it is not anti-social behaviour (policy 2.7).',
  })
  notAsbReason?: NotAsbReason | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'What the reporter was told: what is and is not anti-social behaviour, or who can help better (policy 9.3, 9.4).',
  })
  @Reads('NARRATIVE')
  explanation?: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they were told so.' })
  explanationSentAt?: Date | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Advice on how they can resolve it themselves (policy 9.3).',
  })
  @Reads('NARRATIVE')
  selfHelpAdvice?: string | null;

  @Enum({ items: () => AgencyKind, type: 'text', nullable: true })
  @Field(() => AgencyKind, {
    nullable: true,
    description: 'The agency that the person was pointed to (policy 9.4, 5.3).',
  })
  signpostedTo?: AgencyKind | null;

  @Enum({ items: () => RedirectTarget, type: 'text', nullable: true })
  @Field(() => RedirectTarget, {
    nullable: true,
    description: 'The procedure it was handed to (policy, Scope).',
  })
  redirectTarget?: RedirectTarget | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why triage decided as it did.',
  })
  @Reads('NARRATIVE')
  triageNote?: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When triage decided.',
  })
  triagedAt?: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the decision was put off until everybody is safe (policy 2.4); the clocks run on.',
  })
  triageDeferredAt?: Date | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the decision was put off.' })
  @Reads('NARRATIVE')
  triageDeferredReason?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why a manager took back that it is not anti-social behaviour (policy 9.3).',
  })
  @Reads('NARRATIVE')
  overrideReason?: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When support was offered, whatever the landlord may do about the behaviour (policy 3.10).',
  })
  supportOfferedAt?: Date | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Which support was offered.' })
  @Reads('NARRATIVE')
  supportOffered?: string | null;

  @ManyToOne(() => Report, { nullable: true })
  duplicateOf?: Report | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For an emergency, whether contact came on the day of the incident, which policy 8.6 aims at; null while open or not known. Never a breach.',
  })
  @FromSql((t) => sameDayAimSql('d.report_id', t))
  readonly metSameDayAim?: boolean | null;

  @ManyToOne(() => PolicyVersion, { nullable: true })
  policyVersion?: PolicyVersion | null;

  @ManyToOne(() => Case, { nullable: true })
  @Index({
    name: 'report_case',
    expression: 'create index report_case on report (case_id) where case_id is not null',
  })
  case?: Case | null;

  @ManyToOne(() => Staff, { nullable: true })
  recordedBy?: Staff | null;

  @ManyToOne(() => Staff, { nullable: true })
  assignedTo?: Staff | null;

  /** Set on a restricted report (domestic abuse, decision 3; whistleblowing, #5): its only readers. */
  @Column({ columnType: 'uuid[]', type: 'array', nullable: true, hidden: true })
  namedStaff?: string[] | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Name of the place where no property of the landlord is known.',
  })
  @Reads('IDENTITY')
  placeName?: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Lower layer Super Output Area of 2021 (ONS code).',
  })
  lsoaCode?: string | null;

  @Column({ type: 'double', nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees, WGS 84; for imported figures already blurred by their source.',
  })
  @Reads('IDENTITY')
  latitude?: number | null;

  @Column({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Degrees, WGS 84.' })
  @Reads('IDENTITY')
  longitude?: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Reference in the system it came from.',
  })
  externalReference?: string | null;

  @ManyToOne(() => DataImport, { nullable: true })
  import?: DataImport | null;

  /** Identity of an imported row: mapping and content of its file, and its number in it. */
  @Column({ type: 'text', nullable: true })
  importKey?: string | null;

  @Column({ type: 'int', nullable: true })
  importRow?: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When identity and words were taken from the report, because its time was over or somebody was erased (policy 12.1); null while it is whole.',
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
