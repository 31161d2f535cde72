import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind } from '../vocabulary.ts';
import { Evidence } from './evidence.ts';

@Entity({ tableName: 'evidence_event' })
@Index({ properties: ['evidence', 'occurredAt'] })
@ObjectType({
  implements: Node,
  description:
    'What happened to a piece of evidence while it had no case (policy 15.1). The log of the case it joins is then told the same, with the same times; what became of its deadline is told by the deadline’s own history. Never changed.',
})
@Reads('BASICS')
export class EvidenceEvent extends Scoped {
  @ManyToOne(() => Evidence)
  evidence!: Evidence;

  @Enum({ items: () => EventKind, type: 'text' })
  @Field(() => EventKind, { description: 'What kind of thing happened.' })
  kind!: EventKind;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  occurredAt!: Date;

  @ManyToOne(() => Staff, { nullable: true })
  actor?: Staff | null;

  @Property({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, {
    description: 'Facts of it: codes, identities and dates; never names, never free text.',
  })
  facts!: Record<string, unknown>;
}
