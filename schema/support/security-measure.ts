import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { OfAction } from '../action/of-action.ts';
import { Node } from '../node.ts';
import { AgencyKind, SecurityMeasureKind } from '../vocabulary.ts';

@Entity({ tableName: 'security_measure' })
@ObjectType({
  implements: Node,
  description: 'Additional security that reassures somebody in their home (policy 8.8).',
})
@Reads('BASICS')
export class SecurityMeasure extends OfAction {
  @Enum({ items: () => SecurityMeasureKind, type: 'text' })
  @Field(() => SecurityMeasureKind, { description: 'What is fitted.' })
  kind!: SecurityMeasureKind;

  @Enum({ items: () => AgencyKind, type: 'text', nullable: true })
  @Field(() => AgencyKind, { nullable: true, description: 'The agency that gave guidance.' })
  guidanceFrom?: AgencyKind | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it advised.' })
  @Reads('NARRATIVE')
  guidance?: string | null;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The day it was asked for.' })
  requestedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day it was fitted.' })
  fittedOn?: string | null;
}
