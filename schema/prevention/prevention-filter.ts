import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { PreventionStatus, PreventionStrand, PreventionType } from '../vocabulary.ts';

@InputType({ description: 'Which prevention activities; conditions add up.' })
export class PreventionFilter {
  @Field(() => [PreventionType], { nullable: true, description: 'Any of these.' })
  type?: PreventionType[] | null;

  @Field(() => [PreventionStrand], { nullable: true, description: 'Serving any of these strands.' })
  strand?: PreventionStrand[] | null;

  @Field(() => [PreventionStatus], {
    nullable: true,
    description: 'Any of these; what was corrected and withdrawn is among them when left out.',
  })
  status?: PreventionStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these people.' })
  personId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these services.' })
  serviceId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these areas, or in a service of one.' })
  areaId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these places.' })
  propertyId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Early steps of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a step of a case.' })
  hasCase?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these agencies taking part.' })
  agencyId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Took place on this day or later.' })
  heldFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Took place on this day or earlier.' })
  heldTo?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The next one was to be by this day, and nothing of the type has been recorded since about the same person or place.',
  })
  nextOwedBy?: string | null;
}

export const PreventionOrder = orderOf('Prevention', {
  HELD_ON: 'The day on which it took place.',
  RECORDED_AT: 'When it was written down.',
});
