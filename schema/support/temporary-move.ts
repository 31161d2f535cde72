import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { OfAction } from '../action/of-action.ts';
import { Node } from '../node.ts';

@Entity({ tableName: 'temporary_move' })
@Check({ name: 'temporary_move_returns_after_it_began', expression: 'expected_return_on >= moved_on' })
@ObjectType({
  implements: Node,
  description: 'A move away for a time, with the work that leads back home (policy 8.8).',
})
@Reads('BASICS')
export class TemporaryMove extends OfAction {
  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'From which day.' })
  movedOn!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'When the person is expected to return.' })
  expectedReturnOn!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is done so that the person can return.' })
  @Reads('NARRATIVE')
  returnPlan!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When this is next reviewed.' })
  reviewOn?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day the person returned home.' })
  returnedOn?: string | null;
}
