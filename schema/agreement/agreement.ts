import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { OfAction } from '../action/of-action.ts';
import { Node } from '../node.ts';

@Entity({ tableName: 'agreement' })
@Check({ name: 'agreement_ends_after_start', expression: 'ends_on is null or ends_on > starts_on' })
@ObjectType({
  implements: Node,
  description:
    'What an acceptable behaviour contract, good neighbour or community agreement says (policy 6.4, 11.6). Who signed it are the consents of its action.',
})
@Reads('BASICS')
export class Agreement extends OfAction {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What was agreed, in the words that were signed.' })
  @Reads('NARRATIVE')
  terms!: string;

  @Property({ type: 'date' })
  @Field(() => GraphQLLocalDate, { description: 'The first day on which it holds.' })
  startsOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When it is next reviewed.' })
  reviewOn?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day on which it holds; null for one without end.',
  })
  endsOn?: string | null;
}
