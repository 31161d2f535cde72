import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { PolicyChangeKind } from '../vocabulary.ts';
import { PolicyDraft } from './policy-draft.ts';

@Entity({ tableName: 'policy_change' })
@Index({ properties: ['draft', 'at'] })
@ObjectType({
  implements: Node,
  description: 'What somebody did to a draft of the policy, and when; added to, never changed (policy 20).',
})
@Reads('BASICS')
export class PolicyChange extends Node {
  @ManyToOne(() => PolicyDraft)
  draft!: PolicyDraft;

  @Enum({ items: () => PolicyChangeKind, type: 'text' })
  @Field(() => PolicyChangeKind, { description: 'What was done.' })
  kind!: PolicyChangeKind;

  @Property({ columnType: 'text[]', type: 'array', defaultRaw: `'{}'` })
  @Field(() => [String], { description: 'Where the document was changed, by path.' })
  paths: string[] = [];

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @ManyToOne(() => Staff)
  by!: Staff;
}
