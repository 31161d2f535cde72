import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { ImportStatus } from '../vocabulary.ts';

@Entity({ tableName: 'data_import' })
@ObjectType({
  implements: Node,
  description: 'One run of the file import: who, when, which file, and what became of each row.',
})
@Reads('OPERATIONS')
export class DataImport extends Node {
  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'The mapping that read the file.',
  })
  mapping!: string;

  @Property({ type: 'text' })
  @Field(() => String, {
    nullable: true,
    description: 'Name of the file, without its folder.',
  })
  fileName!: string;

  /** With the row number the identity of a row: importing a file again adds nothing twice. */
  @Property({ type: 'text' })
  @Index()
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the content, hexadecimal.',
  })
  contentHash!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the run began.',
  })
  startedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it ended; null while running or after a kill.',
  })
  finishedAt?: Date | null;

  /** The operator's name on the machine where it ran. */
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who ran it.' })
  startedBy!: string;

  @ManyToOne(() => Staff, { nullable: true })
  staff?: Staff | null;

  @Enum({ items: () => ImportStatus, type: 'text' })
  @Field(() => ImportStatus, {
    nullable: true,
    description: 'Running, finished, or failed.',
  })
  status!: ImportStatus;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, {
    nullable: true,
    description: 'Rows read: the sum of the four counts below.',
  })
  readCount: number = 0;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, {
    nullable: true,
    description: 'Rows that became records.',
  })
  importedCount: number = 0;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, {
    nullable: true,
    description: 'Rows that the mapping leaves out.',
  })
  filteredCount: number = 0;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, {
    nullable: true,
    description: 'Rows that an earlier run had brought in.',
  })
  alreadyThereCount: number = 0;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, {
    nullable: true,
    description: 'Rows with a fault, each in the errors file with its reason.',
  })
  rejectedCount: number = 0;
}
