import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { readUpdateCursor } from '../event/update-cursor.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { findStaff } from '../staff/keep-staff.ts';
import type { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { StaffRole, WebhookStop } from '../vocabulary.ts';
import { WebhookDelivery } from './webhook-delivery.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';
import type {
  AddWebhookInput,
  ReplayWebhookInput,
  UpdateWebhookInput,
  WebhookInput,
} from './webhook-inputs.ts';
import type { WebhookReach } from './webhook-reach.ts';
import { BOTH_SIGN_HOURS, ruleOnReplay, ruleOnWebhook } from './webhook-rules.ts';
import { WebhookSecret } from './webhook-secret.ts';

export interface WithSecret {
  endpoint: WebhookEndpoint;
  /** As the receiver keeps it; told this once and nowhere written down in the clear. */
  secret: string;
}

/** Sets up a webhook for an integrator; from then on it is told of what happens in the integrator's scope. */
export async function addWebhook(
  em: EntityManager,
  input: AddWebhookInput,
  reach: WebhookReach,
  act: Act,
): Promise<WithSecret> {
  const staff = await findStaff(em, input.staffId);
  const facts = { name: input.name.trim(), url: input.url.trim(), kinds: input.kinds ?? null };
  insist(ruling(ruleOnWebhook(facts, reach), {}));
  await refuseNoIntegrator(em, staff, act);
  const endpoint = em.create(WebhookEndpoint, { ...facts, staff, createdAt: act.now } as never);
  return { endpoint, secret: await makeSecret(em, endpoint, act) };
}

/** Nobody is told of cases by a webhook who is not an integrator; and nobody sends themselves anything. */
async function refuseNoIntegrator(em: EntityManager, staff: Staff, act: Act): Promise<void> {
  const held = await em.count(StaffGrant, { staff, role: StaffRole.INTEGRATOR });
  if (held === 0) {
    const message = 'Webhooks are for integrators: give that role first, over what they are to be told of.';
    throw new Refused([refusal('staffId', 'INTEGRATORS_ONLY', '12.1', message)]);
  }
  if (staff.id === act.by.staffId) {
    const message = 'Another administrator sets up a webhook of yours.';
    throw new Refused([refusal('staffId', 'NOT_FOR_ONESELF', '12.1', message)]);
  }
}

export async function updateWebhook(
  em: EntityManager,
  input: UpdateWebhookInput,
  reach: WebhookReach,
): Promise<WebhookEndpoint> {
  const endpoint = await findWebhook(em, input.webhookId);
  const facts = {
    name: (input.name ?? endpoint.name).trim(),
    url: (input.url ?? endpoint.url).trim(),
    kinds: input.kinds === undefined ? endpoint.kinds : input.kinds,
  };
  insist(ruling(ruleOnWebhook(facts, reach), {}));
  refuseOverwriting(endpoint, input.webhookVersion, facts, 'webhookVersion');
  return em.assign(endpoint, facts as never) as WebhookEndpoint;
}

/** Nothing is sent from now on; what happens meanwhile is sent once it is started again. */
export async function stopWebhook(
  em: EntityManager,
  input: WebhookInput,
  act: Act,
): Promise<WebhookEndpoint> {
  const endpoint = await findWebhook(em, input.webhookId);
  const message = 'It has stopped already.';
  insist(ruling(endpoint.stoppedAt ? [refusal('webhookId', 'STOPPED_ALREADY', '12.1', message)] : [], {}));
  return em.assign(endpoint, { stoppedAt: act.now, stoppedBecause: WebhookStop.BY_HAND });
}

/** Sends again, beginning with what waited. */
export async function startWebhook(em: EntityManager, input: WebhookInput): Promise<WebhookEndpoint> {
  const endpoint = await findWebhook(em, input.webhookId);
  const message = 'It has not stopped.';
  insist(ruling(endpoint.stoppedAt ? [] : [refusal('webhookId', 'IN_USE_ALREADY', '12.1', message)], {}));
  return em.assign(endpoint, { stoppedAt: null, stoppedBecause: null });
}

/** Makes another secret. For a day the one until now signs beside it, and none before that one. */
export async function rotateWebhookSecret(
  em: EntityManager,
  input: WebhookInput,
  act: Act,
): Promise<WithSecret> {
  const endpoint = await findWebhook(em, input.webhookId);
  for (const secret of await em.find(WebhookSecret, { endpoint })) {
    const signsOn = secret.endsAt == null;
    if (signsOn) secret.endsAt = new Date(act.now.getTime() + BOTH_SIGN_HOURS * 3_600_000);
    else if (secret.endsAt! > act.now) secret.endsAt = act.now;
  }
  return { endpoint, secret: await makeSecret(em, endpoint, act) };
}

async function makeSecret(em: EntityManager, endpoint: WebhookEndpoint, act: Act): Promise<string> {
  const bytes = randomBytes(32);
  const secret = em.create(WebhookSecret, {
    endpoint,
    masterKey: act.secrets.current,
    wrapped: Buffer.alloc(0),
    createdAt: act.now,
  } as never) as WebhookSecret;
  secret.wrapped = await act.secrets.wrap(bytes, secret.id);
  return `whsec_${bytes.toString('base64')}`;
}

/** Puts a test on its way: once, whether or not the webhook has stopped, and of no event. */
export async function pingWebhook(
  em: EntityManager,
  input: WebhookInput,
  act: Act,
): Promise<{ delivery: WebhookDelivery; endpoint: WebhookEndpoint }> {
  const endpoint = await findWebhook(em, input.webhookId);
  const delivery = em.create(WebhookDelivery, {
    endpoint,
    lane: endpoint.id,
    occurredAt: act.now,
    createdAt: act.now,
    tryAt: act.now,
    askedBy: act.by.staffId,
  } as never) as WebhookDelivery;
  return { delivery, endpoint };
}

/** Has everything from a place in the feed on sent again, in order, under the identities it had. */
export async function replayWebhook(
  em: EntityManager,
  input: ReplayWebhookInput,
  act: Act,
): Promise<WebhookEndpoint> {
  const endpoint = await findWebhook(em, input.webhookId);
  const place = input.after ? readUpdateCursor(input.after) : undefined;
  const after = input.after ? (place ? 'CURSOR' : 'NO_CURSOR') : null;
  insist(ruling(ruleOnReplay({ from: input.from, after, now: act.now }), {}));
  return em.assign(endpoint, {
    replayFrom: input.from ?? null,
    replayAfter: place ? `${place.t}|${place.p}` : null,
  });
}

async function findWebhook(em: EntityManager, webhookId: string): Promise<WebhookEndpoint> {
  const id = identity(webhookId, 'webhookId', 'webhook');
  return found(await em.findOne(WebhookEndpoint, id), 'webhookId', 'webhook');
}
