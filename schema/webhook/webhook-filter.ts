import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { DeliveryState } from '../vocabulary.ts';

@InputType({ description: 'Which webhooks; conditions add up.' })
export class WebhookEndpointFilter {
  @Field(() => Boolean, { nullable: true, description: 'Stopped, or in use.' })
  stopped?: boolean | null;
}

export const WebhookEndpointOrder = orderOf('WebhookEndpoint', { CREATED_AT: 'When it was set up.' });

@InputType({ description: 'Which deliveries; conditions add up.' })
export class WebhookDeliveryFilter {
  @Field(() => [ID], { nullable: true, description: 'To any of these webhooks.' })
  endpointId?: string[] | null;

  @Field(() => [DeliveryState], { nullable: true, description: 'Any of these.' })
  state?: DeliveryState[] | null;
}

export const WebhookDeliveryOrder = orderOf('WebhookDelivery', { CREATED_AT: 'When it was put on its way.' });
