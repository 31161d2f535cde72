import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Node } from '../node.ts';
import type { PolicyDocument } from './policy-document.ts';

@Entity({ tableName: 'policy_version' })
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

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, {
    description: 'First day on which it applies.',
  })
  validFrom!: string;

  @Property({ type: 'jsonb' })
  document!: PolicyDocument;
}
