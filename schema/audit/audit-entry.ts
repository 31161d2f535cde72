import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { AuditKind } from '../vocabulary.ts';

@Entity({ tableName: 'audit_entry' })
@Index({ properties: ['at'] })
@Index({ properties: ['staff', 'at'] })
@Index({
  name: 'audit_entry_case',
  expression: 'create index audit_entry_case on audit_entry (case_id, at) where case_id is not null',
})
@Index({
  name: 'audit_entry_person',
  expression: 'create index audit_entry_person on audit_entry (person_id, at) where person_id is not null',
})
@Index({
  name: 'audit_entry_unsealed',
  expression: 'create index audit_entry_unsealed on audit_entry (txid, position) where seq is null',
})
@ObjectType({
  implements: Node,
  description:
    'Who read, took along or did what, and when (policy 12.1). Written in the transaction of the act, never changed; numbered and bound to the entry before by a seal that the database does not know how to make.',
})
@Reads('COPIES')
export class AuditEntry extends Node {
  @Enum({ items: () => AuditKind, type: 'text' })
  @Field(() => AuditKind, { nullable: true, description: 'What.' })
  kind!: AuditKind;

  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When, by the clock of the database.' })
  at!: Date;

  @ManyToOne(() => Staff, { nullable: true, createForeignKeyConstraint: false })
  staff?: Staff | null;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'In which session.' })
  sessionId?: string | null;

  /** Identities alone: an entry outlives what it tells of. */
  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Of which case.' })
  caseId?: string | null;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Of which person.' })
  personId?: string | null;

  @Property({ type: 'jsonb', default: '{}' })
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Codes, identities and dates; never a name, never what was read.',
  })
  facts!: Record<string, unknown>;

  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  txid!: string;

  @Property({ columnType: 'bigint', type: 'bigint', autoincrement: true })
  position!: string;

  /** Given by the sealer (`jobs/seal-audit.ts`), without gaps. */
  @Property({ columnType: 'bigint', type: 'bigint', nullable: true, unique: true })
  seq?: string | null;

  @Property({ type: 'blob', nullable: true })
  seal?: Buffer | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is sealed yet: a second later as a rule.',
  })
  @FromSql((t) => `${t}.seq is not null`)
  sealed?: boolean;
}
