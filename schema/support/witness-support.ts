import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { OfAction } from '../action/of-action.ts';
import { Node } from '../node.ts';
import { CourtPreparation } from '../vocabulary.ts';

@Entity({ tableName: 'witness_support' })
@ObjectType({
  implements: Node,
  description: 'What a witness needs before, at and after court (policy 8.11).',
})
@Reads('BASICS')
export class WitnessSupport extends OfAction {
  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day of the hearing.' })
  hearingOn?: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the security of the witness was reviewed.',
  })
  securityReviewedOn?: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What that review found and arranged.' })
  @Reads('NARRATIVE')
  securityReview?: string | null;

  @Enum({ items: () => CourtPreparation, type: 'text', array: true, default: [] })
  @Field(() => [CourtPreparation], { description: 'What has been done of the preparation for court.' })
  prepared: CourtPreparation[] = [];
}
