import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { Node } from '../node.ts';
import { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';

/** Whoever was in what went may be in something newer, and be found again by their identity. */
const factsSql = (t: string) => `case when ${t}.kind <> 'MINIMISED'
    and (exists (select from asb_case c where c.id = ${t}.case_id and c.minimised_at is not null)
      or ${t}.case_id is null and exists (select from report r where r.id = ${t}.report_id and r.minimised_at is not null))
  then (select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(${t}.facts) f
         where f.value::text !~ '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}') else ${t}.facts end`;

@Entity({ tableName: 'case_event' })
@Index({
  name: 'case_event_case',
  expression: 'create unique index case_event_case on case_event (case_id, seq) where case_id is not null',
})
@Index({
  name: 'case_event_report',
  expression: 'create unique index case_event_report on case_event (report_id, seq) where case_id is null',
})
@Index({ name: 'case_event_feed', properties: ['txid', 'position'] })
@Check({
  name: 'case_event_of_something',
  expression: 'case_id is not null or report_id is not null or deadline_id is not null',
})
@Check({
  name: 'case_event_names_its_deadline',
  expression: "deadline_id::text = facts ->> 'deadline'",
})
@Index({
  name: 'case_event_deadline',
  expression: 'create index case_event_deadline on case_event (deadline_id) where deadline_id is not null',
})
@Index({
  name: 'case_event_own',
  expression:
    'create unique index case_event_own on case_event (deadline_id, seq) where case_id is null and report_id is null',
})
@ObjectType({
  implements: Node,
  description:
    'What happened to a case (or, before there is one, to a report; or to a deadline of neither). Written in the same transaction as the change, never changed, each row bound to the one before by its hash.',
})
@Reads('BASICS')
export class CaseEvent extends Scoped {
  @ManyToOne(() => Case, { nullable: true })
  case?: Case | null;

  @ManyToOne(() => Report, { nullable: true })
  report?: Report | null;

  /** Which deadline it tells of; what belongs to no case and no report has a log of its own. */
  @ManyToOne(() => Deadline, { nullable: true })
  deadline?: Deadline | null;

  @Enum({ items: () => EventKind, type: 'text' })
  @Field(() => EventKind, { description: 'What kind of thing happened.' })
  kind!: EventKind;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, {
    description: 'When it happened; never later than when it was written down.',
  })
  occurredAt!: Date;

  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  recordedAt?: Date;

  @ManyToOne(() => Staff, { nullable: true })
  actor?: Staff | null;

  @Property({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, {
    description:
      'Facts of the change: codes, identities and dates; never names, never free text, never who of staff works on it. Of what has lost identity and words no identity is told (policy 12.1).',
  })
  @FromSql(factsSql)
  facts!: Record<string, unknown>;

  /** Written by the database: the number within the case, the place in the feed, and the chain. */
  @Property({ type: 'int', default: 0 })
  @Field(() => Int, {
    description: 'Number of the event within its case, from 1.',
  })
  seq!: number;

  @Property({ columnType: 'bigint', type: 'bigint', autoincrement: true })
  position!: string;

  /** The transaction that wrote it: readers of the feed stay below the oldest one still running. */
  @Property({
    columnType: 'xid8',
    type: 'string',
    defaultRaw: 'pg_current_xact_id()',
  })
  txid!: string;

  @Property({ type: 'blob', nullable: true })
  previousHash?: Buffer | null;

  @Property({ type: 'blob', nullable: true })
  hash!: Buffer;
}
