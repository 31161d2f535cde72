import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  Field,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import type { Act } from '../../schema/act.ts';
import type { ChangeInput } from '../../schema/change-input.ts';
import {
  addWebhook,
  pingWebhook,
  replayWebhook,
  rotateWebhookSecret,
  startWebhook,
  stopWebhook,
  updateWebhook,
  type WithSecret,
} from '../../schema/webhook/keep-webhook.ts';
import { WebhookDelivery } from '../../schema/webhook/webhook-delivery.ts';
import { WebhookEndpoint } from '../../schema/webhook/webhook-endpoint.ts';
import {
  WebhookDeliveryFilter,
  WebhookDeliveryOrder,
  WebhookEndpointFilter,
  WebhookEndpointOrder,
} from '../../schema/webhook/webhook-filter.ts';
import {
  AddWebhookInput,
  ReplayWebhookInput,
  UpdateWebhookInput,
  WebhookInput,
} from '../../schema/webhook/webhook-inputs.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { connectionOf } from './connection.ts';
import { changed, Payload, Row } from './payload.ts';
import { pageOf } from './rows-resolver.ts';
import { runOperation } from './run-operation.ts';

const EndpointConnection = connectionOf(WebhookEndpoint);
const DeliveryConnection = connectionOf(WebhookDelivery);
const EndpointPage = pageOf(WebhookEndpointFilter, WebhookEndpointOrder);
const DeliveryPage = pageOf(WebhookDeliveryFilter, WebhookDeliveryOrder);

@ObjectType({ description: 'A webhook as the change left it.' })
@Reads('BASICS')
class WebhookPayload extends Payload {
  @Row(() => WebhookEndpoint, 'The webhook.')
  webhook?: WebhookEndpoint;
}

@ObjectType({ description: 'A webhook, and the secret that was made for it.' })
@Reads('BASICS')
class WebhookSecretPayload extends WebhookPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret by which the receiver verifies what it gets (whsec_…). It is told this once, and not again under the same key; who loses it makes another.',
  })
  secret?: string | null;
}

@ObjectType({ description: 'A test as it was put on its way.' })
@Reads('BASICS')
class WebhookPingPayload extends WebhookPayload {
  @Row(() => WebhookDelivery, 'The test: ask for it again by its id to see whether it arrived.')
  delivery?: WebhookDelivery;
}

const Given = (of: ClassType, description: string) => Arg('input', () => of, { description });

/** Makes a secret in one change; of what is kept under the client’s key the secret is no part. */
async function withSecret<T extends ChangeInput>(
  context: Context,
  input: T,
  make: (em: EntityManager, act: Act) => Promise<WithSecret>,
) {
  let secret: string | null = null;
  const made = await runOperation(context, input, async (em, act) => {
    const { endpoint, ...told } = await make(em, act);
    secret = told.secret;
    return { webhook: endpoint };
  });
  return { ...made, secret: made.refusals.length > 0 ? null : secret };
}

/** Where integrators’ systems are told of what happens (Standard Webhooks), kept by administrators. */
@Resolver()
export class WebhookResolver {
  @Query(() => EndpointConnection, { description: 'The webhooks of integrators.' })
  @Allow('KEEP_WEBHOOKS')
  webhookEndpoints(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => EndpointPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => DeliveryConnection, { description: 'What was sent to webhooks, is to be, or was held back.' })
  @Allow('KEEP_WEBHOOKS')
  webhookDeliveries(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => DeliveryPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Mutation(() => WebhookSecretPayload, {
    description: `Set up a webhook for an integrator. Its secret is told this once. ${changed}`,
  })
  @Allow('KEEP_WEBHOOKS')
  addWebhook(
    @Given(AddWebhookInput, 'Where to, and for whom.') input: AddWebhookInput,
    @Ctx() context: Context,
  ) {
    return withSecret(context, input, (em, act) => addWebhook(em, input, context.webhookReach, act));
  }

  @Mutation(() => WebhookPayload, {
    description: `Change a webhook’s name, address or kinds of event. What waits goes to the new address. ${changed}`,
  })
  @Allow('KEEP_WEBHOOKS')
  updateWebhook(
    @Given(UpdateWebhookInput, 'The change.') input: UpdateWebhookInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em) => ({
      webhook: await updateWebhook(em, input, context.webhookReach),
    }));
  }

  @Mutation(() => WebhookPayload, {
    description: `Stop a webhook: what happens meanwhile is kept until it is started. ${changed}`,
  })
  @Allow('KEEP_WEBHOOKS')
  stopWebhook(@Given(WebhookInput, 'Which.') input: WebhookInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em, act) => ({ webhook: await stopWebhook(em, input, act) }));
  }

  @Mutation(() => WebhookPayload, {
    description: `Start a webhook that has stopped: what waited is sent, in order. ${changed}`,
  })
  @Allow('KEEP_WEBHOOKS')
  startWebhook(@Given(WebhookInput, 'Which.') input: WebhookInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em) => ({ webhook: await startWebhook(em, input) }));
  }

  @Mutation(() => WebhookSecretPayload, {
    description: `Make another secret, told this once. For 24 hours the one until now signs beside it. ${changed}`,
  })
  @Allow('KEEP_WEBHOOKS')
  rotateWebhookSecret(@Given(WebhookInput, 'Which.') input: WebhookInput, @Ctx() context: Context) {
    return withSecret(context, input, (em, act) => rotateWebhookSecret(em, input, act));
  }

  @Mutation(() => WebhookPingPayload, {
    description: `Send a test, of no event, once; also to a webhook that has stopped. ${changed}`,
  })
  @Allow('KEEP_WEBHOOKS')
  pingWebhook(@Given(WebhookInput, 'Which.') input: WebhookInput, @Ctx() context: Context) {
    return runOperation(context, input, async (em, act) => {
      const { delivery, endpoint } = await pingWebhook(em, input, act);
      return { delivery, webhook: endpoint };
    });
  }

  @Mutation(() => WebhookPayload, {
    description: `Have events sent again from a moment or a cursor on, under the identities they had. ${changed}`,
  })
  @Allow('KEEP_WEBHOOKS')
  replayWebhook(
    @Given(ReplayWebhookInput, 'From where.') input: ReplayWebhookInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => ({
      webhook: await replayWebhook(em, input, act),
    }));
  }
}
