import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { DownloadKind } from '../vocabulary.ts';
import { Evidence } from './evidence.ts';

@Entity({ tableName: 'evidence_download' })
@Index({ properties: ['case', 'downloadedAt'] })
@Index({ name: 'evidence_download_made', properties: ['downloadedAt', 'id'] })
@Check({
  name: 'evidence_download_of_something',
  expression: `case when kind = 'CASE_FILE' then evidence_id is null and case_id is not null else evidence_id is not null end`,
})
@Check({ name: 'original_with_reason', expression: `(kind = 'ORIGINAL') = (reason is not null)` })
@ObjectType({
  implements: Node,
  description: 'Somebody took a copy of evidence or of a whole case file (policy 12.1). Never changed.',
})
@Reads('COPIES')
export class EvidenceDownload extends Scoped {
  @Enum({ items: () => DownloadKind, type: 'text' })
  @Field(() => DownloadKind, {
    nullable: true,
    description: 'One file, without its metadata or as it was put in, or the case file with all of them.',
  })
  kind!: DownloadKind;

  @ManyToOne(() => Case, { nullable: true })
  case?: Case | null;

  @ManyToOne(() => Evidence, { nullable: true })
  @Index()
  evidence?: Evidence | null;

  @ManyToOne(() => Staff)
  by!: Staff;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When.' })
  downloadedAt!: Date;

  @Property({ type: 'int' })
  @Field(() => Int, { nullable: true, description: 'How many files were given out.' })
  files!: number;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the one file as it left, in hexadecimal: that of the evidence where nothing was removed. Of a case file the index tells them.',
  })
  sha256?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the original was taken, and not a copy.' })
  reason?: string | null;
}
