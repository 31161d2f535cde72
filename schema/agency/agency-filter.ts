import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { AgencyKind } from '../vocabulary.ts';

@InputType({ description: 'Which agencies; conditions add up.' })
export class AgencyFilter {
  @Field(() => [AgencyKind], { nullable: true, description: 'Any of these.' })
  kind?: AgencyKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covering some of any of these areas.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covering any of these services.' })
  serviceId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'That may be turned to on this day.' })
  activeOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Not checked on or after this day, or never (policy 13.6).',
  })
  notCheckedSince?: string | null;
}

export const AgencyOrder = orderOf('Agency', {
  KEPT_AT: 'When the entry was last written.',
  NAME: 'Its name.',
});
