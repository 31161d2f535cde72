import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { PolicyDraftStatus } from '../vocabulary.ts';
import type { PolicyDocument } from './policy-document.ts';
import { PolicyVersion } from './policy-version.ts';

@Entity({ tableName: 'policy_draft' })
@Index({
  name: 'policy_draft_one_at_a_time',
  expression: `create unique index policy_draft_one_at_a_time on policy_draft (status) where status = 'DRAFT'`,
})
@Index({ name: 'policy_draft_begun', properties: ['draftedAt', 'id'] })
@ObjectType({
  implements: Node,
  description:
    'The next version of the policy while it is worked on (policy 19). Decides nothing until somebody who had no part in it approves it.',
})
@Reads('BASICS')
export class PolicyDraft extends Node {
  @Enum({ items: () => PolicyDraftStatus, type: 'text', default: 'DRAFT' })
  @Field(() => PolicyDraftStatus, { description: 'Whether it is still worked on.' })
  status: PolicyDraftStatus = PolicyDraftStatus.DRAFT;

  @ManyToOne(() => PolicyVersion)
  basedOn!: PolicyVersion;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is to change, and why (policy 20).' })
  summary!: string;

  @Property({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, { description: 'The version as it would be, each value with its clause.' })
  document!: PolicyDocument;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When it was begun.' })
  draftedAt!: Date;

  @ManyToOne(() => Staff)
  draftedBy!: Staff;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was approved or given up.' })
  endedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  endedReason?: string | null;

  /** Set where it was approved. */
  @ManyToOne(() => PolicyVersion, { nullable: true })
  became?: PolicyVersion | null;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}
