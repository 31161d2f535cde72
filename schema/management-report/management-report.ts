import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import type { EqualityDocument } from '../equality-figures/equality-document.ts';
import type { ReviewsDocument } from '../lead-review/reviews-document.ts';
import { Node } from '../node.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import type { PublicationDocument } from '../publication/publication-document.ts';
import { Staff } from '../staff/staff.ts';
import type { TsmDocument } from '../tenant-satisfaction/tsm-document.ts';
import { ManagementReportKind, ManagementReportStatus } from '../vocabulary.ts';
import type { ReportDocument } from './report-document.ts';

const open = `status in ('ASKED', 'DRAFT')`;

@Entity({ tableName: 'management_report' })
@Unique({ name: 'management_report_revision', properties: ['kind', 'period', 'revision'] })
@Index({
  name: 'management_report_one_draft',
  expression: `create unique index management_report_one_draft on management_report (kind, period) where ${open}`,
})
@Index({ name: 'management_report_begun', properties: ['draftedAt', 'id'] })
@Check({ name: 'management_report_counted', expression: `(status = 'ASKED') = (document is null)` })
@Check({ name: 'management_report_signed', expression: `(${open}) = (hash is null)` })
@ObjectType({
  implements: Node,
  description:
    'A report to management, frozen (policy 15.5): its figures are counted once and never again when it is opened, and once signed nothing of it can be changed. A later revision may replace it openly, with a reason; both remain.',
})
@Reads('FIGURES')
export class ManagementReport extends Node {
  @Enum({ items: () => ManagementReportKind, type: 'text' })
  @Field(() => ManagementReportKind, { nullable: true, description: 'What it is about.' })
  kind!: ManagementReportKind;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description:
      'The period as figures know it: 2026-2 is the second financial quarter of 2026/27, 2026 the year 2026/27.',
  })
  period!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of the period.' })
  periodFrom!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of the period.' })
  periodTo!: string;

  @Property({ type: 'int' })
  @Field(() => Int, { nullable: true, description: '1 for the first report of the period, 2 for the next.' })
  revision!: number;

  @Enum({ items: () => ManagementReportStatus, type: 'text' })
  @Field(() => ManagementReportStatus, { nullable: true, description: 'Where it stands.' })
  status!: ManagementReportStatus;

  @Property({ type: 'jsonb', nullable: true })
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'The report itself: sentences, tables of figures, the definition of each measure used, targets, policy version, data-to moment, author and signatory. Null while it is only asked for.',
  })
  document?: ReportDocument | PublicationDocument | EqualityDocument | TsmDocument | ReviewsDocument | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256, in hexadecimal, over the canonical JSON of the document: keys in order, no spaces (RFC 8785). Null until it is signed.',
  })
  hash?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the document still has its hash, worked out anew each time this is asked. Null until it is signed.',
  })
  @FromSql(
    (t) =>
      `case when ${t}.hash is not null then ${t}.hash = encode(sha256(convert_to(app.canonical_json(${t}.document), 'UTF8')), 'hex') end`,
  )
  readonly intact!: boolean | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The moment at which its figures were counted.',
  })
  dataTo?: Date | null;

  @ManyToOne(() => PolicyVersion, { nullable: true })
  policyVersion?: PolicyVersion | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was first asked for, or due.' })
  draftedAt!: Date;

  /** Null where the schedule drafted it. */
  @ManyToOne(() => Staff, { nullable: true })
  draftedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its sentences were last edited.' })
  editedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  editedBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was signed.' })
  signedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  signedBy?: Staff | null;

  @ManyToOne(() => ManagementReport, { nullable: true })
  @Index()
  supersedes?: ManagementReport | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it replaces the revision before it.' })
  supersedesReason?: string | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { nullable: true, description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
