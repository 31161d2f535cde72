import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { BulkExportState, ExportedKind } from '../vocabulary.ts';

@Entity({ tableName: 'bulk_export' })
@Index({ properties: ['askedBy', 'askedAt'] })
@Check({
  name: 'bulk_export_file',
  expression: `(state = 'READY') <= (expires_at is not null and sha256 is not null and bytes is not null)`,
})
@ObjectType({
  implements: Node,
  description:
    'All of some kind that somebody may read, asked for as one file: who, for what, on which basis, and who fetched it when. With `disclosures` the register of what left (UK GDPR, Article 30).',
})
@Reads('BASICS')
export class BulkExport extends Node {
  @ManyToOne(() => Staff)
  askedBy!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  askedAt!: Date;

  @Enum({ items: () => ExportedKind, type: 'text', array: true })
  @Field(() => [ExportedKind], { description: 'Of what.' })
  kinds!: ExportedKind[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is for, as whoever asked for it wrote.' })
  purpose!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'On which lawful basis (UK GDPR, Article 6), as they wrote.' })
  lawfulBasis!: string;

  @Enum({ items: () => BulkExportState, type: 'text', default: 'ASKED' })
  @Field(() => BulkExportState, { description: 'How it stands.' })
  state: BulkExportState = BulkExportState.ASKED;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the file was ready.' })
  readyAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the file goes, whether or not it was fetched.',
  })
  expiresAt?: Date | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many lines it has, one for each record.' })
  records?: number | null;

  @Property({ columnType: 'bigint', type: 'bigint', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Its size in bytes.' })
  bytes?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  sha256?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last fetched.' })
  lastFetchedAt?: Date | null;

  /** Of whoever asked for it when it was written. */
  @Property({ columnType: 'text[]', type: 'array', nullable: true })
  roles?: string[] | null;

  @Property({ type: 'int', default: 0 })
  attempts: number = 0;

  @Field(() => String, {
    nullable: true,
    description:
      'Where whoever asked for it fetches it (GET, with Range to go on after a break); null unless it is ready.',
  })
  @FromSql((t) => `case when ${t}.state = 'READY' then '/exports/' || ${t}.id || '/file.ndjson' end`)
  readonly path?: string | null;
}
