import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';

@InputType({ description: 'Which homes and communal places; conditions add up.' })
export class PropertyFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these services.' })
  serviceId?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the address or of the postcode; capitals and the space of the postcode do not matter.',
  })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'The unique property reference number, whole.' })
  uprn?: string | null;
}

export const PropertyOrder = orderOf('Property', { ADDRESS: 'The address as text.' });
