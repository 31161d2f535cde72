import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { Staff } from '../staff/staff.ts';
import { PolicyVersionStatus } from '../vocabulary.ts';
import type { PolicyDocument } from './policy-document.ts';
import { dayInForceSql, nextReviewSql, replacedAtSql, versionStatusSql } from './version-sql.ts';

@Entity({ tableName: 'policy_version' })
@Index({ name: 'policy_version_in_force', properties: ['inForceAt', 'id'] })
@ObjectType({
  implements: Node,
  description:
    'The policy as dated data (policy 19, 20). A decision keeps the version under which it was made; a new version never rewrites an old deadline.',
})
@Reads('BASICS')
export class PolicyVersion extends Node {
  @Property({ type: 'int' })
  @Unique()
  @Field(() => Int, {
    description: 'Running number of the version in this system.',
  })
  number!: number;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: "The customer's own name of the version, for example OPY872 Version 3.",
  })
  title!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'First day on which it applies.',
  })
  @FromSql(dayInForceSql)
  readonly validFrom!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'From when it is in force.' })
  inForceAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When a later version takes its place; null while none is approved.',
  })
  @FromSql(replacedAtSql)
  readonly replacedAt!: Date | null;

  @Field(() => PolicyVersionStatus, { description: 'To come, in force, or replaced.' })
  @FromSql(versionStatusSql)
  readonly status!: PolicyVersionStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Summary of what it changed (policy 20).' })
  summary?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was approved; null for the one this system came with.',
  })
  approvedAt?: Date | null;

  @ManyToOne(() => Staff, { nullable: true })
  draftedBy?: Staff | null;

  @ManyToOne(() => Staff, { nullable: true })
  approvedBy?: Staff | null;

  @Field(() => GraphQLLocalDate, {
    description: 'When the policy was last reviewed: the day it was authorised.',
  })
  @FromSql((t) => `(${t}.document ->> 'authorisedOn')::date`)
  readonly reviewedOn!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'By when it is to be reviewed again at the latest (policy 19).',
  })
  @FromSql(nextReviewSql)
  readonly nextReviewDueOn!: string;

  @Property({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, { description: 'The version as data, each value with its clause.' })
  document!: PolicyDocument;
}
