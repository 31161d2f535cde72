import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Evidence } from '../evidence/evidence.ts';
import { Node } from '../node.ts';
import { OnlineReport } from '../online-report/online-report.ts';
import { Report } from '../report/report.ts';
import { ScanState } from '../vocabulary.ts';

@Entity({ tableName: 'report_attachment' })
@Index({
  name: 'report_attachment_not_taken_in',
  expression:
    'create index report_attachment_not_taken_in on report_attachment (id) include (size_bytes) where report_id is null and storage_key is not null',
})
// Told so and not as a unique column: what goes to evidence would be updated before the evidence is there.
@Index({
  name: 'report_attachment_storage_key',
  expression:
    'create unique index report_attachment_storage_key on report_attachment (storage_key) where storage_key is not null',
})
@Check({
  name: 'report_attachment_lies_once',
  expression:
    'num_nonnulls(storage_key, evidence_id) <= 1 and (evidence_id is null or report_id is not null)',
})
@ObjectType({
  implements: Node,
  description:
    'A photo, recording or document that somebody sent with a report online (policy 8.3). Whoever may read the report may read it; once the report is in a case the file is evidence of the case. Until then it is fetched from /report-attachments/ID/file.',
})
@Reads('BASICS')
export class ReportAttachment extends Node {
  @ManyToOne(() => OnlineReport)
  @Index()
  onlineReport!: OnlineReport;

  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  @ManyToOne(() => Evidence, { nullable: true })
  @Index()
  evidence?: Evidence | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'What the file was called by whoever sent it: often a name, so read as words about people. Null until the report is taken in, and once it is evidence.',
  })
  @Reads('NARRATIVE')
  fileName?: string | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The media type, told by the content and not by the name.' })
  mediaType!: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Bytes.' })
  sizeBytes!: number;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'SHA-256 of the file in hexadecimal: a file that has another now is not given out.',
  })
  sha256!: string;

  @Enum({ items: () => ScanState, type: 'text' })
  @Field(() => ScanState, {
    description: 'What the scan for viruses found; NOT_SCANNED where none is set up.',
  })
  scanState!: ScanState;

  /** Where the storage keeps it, while it is no evidence: random, and nobody's business. */
  @Property({ type: 'text', nullable: true })
  storageKey?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  receivedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the file was taken out of storage, because the time of its report was over.',
  })
  minimisedAt?: Date | null;
}
