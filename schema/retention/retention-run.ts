import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import { PolicyVersion } from '../policy/policy-version.ts';

@Entity({ tableName: 'retention_run' })
@Index({
  name: 'retention_run_under_way',
  expression:
    'create unique index retention_run_under_way on retention_run ((true)) where finished_at is null',
})
@ObjectType({
  implements: Node,
  description:
    'What one nightly run took identity and words from because its time was over. It grows with every batch, in the batch’s own transaction: what was cut off goes on where it was.',
})
@Reads('OPERATIONS')
export class RetentionRun extends Node {
  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it began.' })
  startedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while under way.' })
  finishedAt?: Date | null;

  @ManyToOne(() => PolicyVersion)
  policyVersion!: PolicyVersion;

  @Property({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'Months that were kept, by kind, as the policy version sets them.',
  })
  months!: Record<string, number>;

  @Property({ type: 'jsonb', default: '{}' })
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'How many rows went, by kind.' })
  gone!: Record<string, number>;

  @Property({ type: 'jsonb', default: '{}' })
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'How many are kept although their time is over: by kind, and by each reason.',
  })
  kept!: Record<string, Record<string, number>>;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, {
    nullable: true,
    description: 'People who were in nothing else that is kept: their key was destroyed.',
  })
  people!: number;

  @Property({ type: 'int', default: 0 })
  @Field(() => Int, { nullable: true, description: 'Files of evidence taken out of storage.' })
  files!: number;
}
