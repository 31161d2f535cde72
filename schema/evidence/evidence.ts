import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Action } from '../action/action.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Party } from '../party/party.ts';
import { Service } from '../place/service.ts';
import { Staff } from '../staff/staff.ts';
import { EvidenceState, EvidenceType, ScanState } from '../vocabulary.ts';

@Entity({ tableName: 'evidence' })
@Index({ properties: ['case', 'receivedAt'] })
@Index({ name: 'evidence_received', properties: ['receivedAt', 'id'] })
@Index({
  name: 'evidence_waiting',
  expression: `create index evidence_waiting on evidence (received_at, id) where state = 'WAITING'`,
})
@Index({
  name: 'evidence_not_given_out',
  expression: `create index evidence_not_given_out on evidence (recorded_at) where scan_state in ('QUARANTINED', 'INFECTED')`,
})
@Check({ name: 'evidence_waits_without_case', expression: `state <> 'WAITING' or case_id is null` })
@Check({ name: 'evidence_in_a_case', expression: `state <> 'IN_CASE' or case_id is not null` })
@Check({
  name: 'evidence_set_aside_with_reason',
  expression: `(state = 'SET_ASIDE') = (set_aside_at is not null and set_aside_reason is not null)`,
})
@ObjectType({
  implements: Node,
  description:
    'A file of evidence: a photo, film, recording or document, of a case or waiting for one (policy 8.11, 15.1). The file itself is fetched from /evidence/ID/file. Never deleted before its time (8.4).',
})
@Reads('BASICS')
export class Evidence extends Scoped {
  @ManyToOne(() => Case, { nullable: true })
  case?: Case | null;

  /** Which service it came to: where it waits, and of which the case is. */
  @ManyToOne(() => Service)
  service!: Service;

  /** Who is to find a case for it. */
  @ManyToOne(() => Staff)
  @Index()
  owner!: Staff;

  @ManyToOne(() => Party, { nullable: true })
  givenBy?: Party | null;

  /** The action it belongs to: diary sheets that came back, a formal action it supports. */
  @ManyToOne(() => Action, { nullable: true })
  @Index()
  action?: Action | null;

  @Enum({ items: () => EvidenceType, type: 'text' })
  @Field(() => EvidenceType, { description: 'What it is.' })
  type!: EvidenceType;

  @Enum({ items: () => EvidenceState, type: 'text' })
  @Field(() => EvidenceState, {
    description: 'Whether it waits for a case, is part of one, or is set aside.',
  })
  state!: EvidenceState;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day of what it shows or states.' })
  happenedOn?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it shows or states.' })
  @Reads('NARRATIVE')
  description?: string | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the landlord was given it.' })
  receivedAt!: Date;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'What the file was called by whoever gave it: often a name, so read as words about people.',
  })
  @Reads('NARRATIVE')
  fileName!: string;

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

  /** Where the storage keeps it: random, and nobody's business. */
  @Property({ type: 'text', unique: true })
  storageKey!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was uploaded.' })
  recordedAt!: Date;

  @ManyToOne(() => Staff)
  recordedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was set aside.' })
  setAsideAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it is not used.' })
  @Reads('NARRATIVE')
  setAsideReason?: string | null;

  @ManyToOne(() => Staff, { nullable: true })
  setAsideBy?: Staff | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When words and places were taken from it, and its file out of storage, because its time was over; null while it is whole.',
  })
  minimisedAt?: Date | null;

  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Counts its changes.' })
  version: number = 1;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'While it waits: when it is to have a case or be set aside (policy 15.1).',
  })
  @FromSql(
    (t) =>
      `(select d.due_at from deadline d where d.evidence_id = ${t}.id and d.status in ('PENDING', 'MISSED') order by d.due_at limit 1)`,
  )
  readonly dueAt?: Date | null;
}
