import type { ClientBase, Pool } from 'pg';
import { Webhook } from 'standardwebhooks';
import { writeUpdateCursor } from '../schema/event/update-cursor.ts';
import type { KeyService } from '../schema/secret/key-service.ts';
import { DeliveryState, type EventKind, StaffRole, WebhookFault, WebhookStop } from '../schema/vocabulary.ts';
import { webhookStoppedMail } from '../schema/webhook/webhook-mail.ts';
import { messageId, messageText } from '../schema/webhook/webhook-message.ts';
import { MOST_ATTEMPTS, restAfterAttempt } from '../schema/webhook/webhook-rules.ts';
import type { Log } from './log.ts';
import { lookAsIntegrator } from './look-as-integrator.ts';
import { mailToHolders } from './mail-to-holders.ts';
import type { Posted, WebhookPost } from './webhook-post.ts';
import { inTransaction } from './with-client.ts';
import type { MailDesk } from './write-mails.ts';

/** So many are in hand of one worker at once. */
const BATCH = 8;
/** What is in hand is anybody's again after this: whoever took it has died. */
const IN_HAND = '1 minute';
/** Whoever was held up for so long lets it be: another may have sent it by now, and what comes after it. */
const TOO_LATE_MS = 30_000;
/** What the queue has not seen to by then is left over. */
const LEFT_OVER = '2 seconds';

export interface WebhookDesk {
  pool: Pool;
  userRole: string;
  secrets: KeyService;
  post: WebhookPost;
  mails: MailDesk;
  /** Has the queue wake a worker when it is tried again. */
  wakeIn(delivery: WokenDelivery, ms: number): Promise<unknown>;
  log: Log;
}

export interface WokenDelivery {
  id: string;
  attempts: number;
}

interface Taken {
  id: string;
  endpointId: string;
  staffId: string;
  name: string;
  url: string;
  kinds: EventKind[] | null;
  eventId: string | null;
  kind: EventKind | null;
  caseId: string | null;
  reportId: string | null;
  lane: string;
  t: string;
  p: string;
  occurredAt: Date;
  attempts: number;
}

/** Sends one that is due, and what waits behind it in its case. */
export async function sendWebhook(desk: WebhookDesk, deliveryId: string): Promise<void> {
  const [taken] = await take(desk.pool, { only: deliveryId });
  if (taken) await sendOn(desk, taken);
}

/** Sends what is due and was not seen to when it was. @returns whether there may be more. */
export async function sendLeftOver(desk: WebhookDesk): Promise<boolean> {
  const taken = await take(desk.pool, { leftOver: true });
  await Promise.all(taken.map((each) => sendOn(desk, each)));
  return taken.length === BATCH;
}

async function sendOn(desk: WebhookDesk, first: Taken): Promise<void> {
  let taken: Taken | undefined = first;
  while (taken && (await send(desk, taken))) {
    taken = (await take(desk.pool, { lane: [taken.endpointId, taken.lane] }))[0];
  }
}

/** @returns whether what comes after it in its case may follow. */
async function send(desk: WebhookDesk, taken: Taken): Promise<boolean> {
  const takenAt = performance.now();
  const { pool, post } = desk;
  const may = taken.eventId === null ? 'YES' : await mayKnow(desk, taken);
  if (may === 'NO_ROLE') {
    await pool.query(
      `update webhook_delivery set attempts = greatest(attempts - 1, 0) where id = $1 and state = 'WAITING'`,
      [taken.id],
    );
    return false;
  }
  if (may === 'NO') {
    await settle(pool, taken, DeliveryState.WITHHELD, { fault: null, statusCode: null });
    return true;
  }
  const text = messageText({ ...taken, cursor: taken.eventId && writeUpdateCursor(taken.t, taken.p) });
  const headers = await signedHeaders(desk, taken, text);
  if (performance.now() - takenAt > TOO_LATE_MS) return false;
  const posted = await post(taken.url, headers, text);
  return await writeDown(desk, taken, posted);
}

/** As the integrator, at this moment: a role or a place that was taken away ends what was on its way, too. */
async function mayKnow({ pool, userRole }: WebhookDesk, taken: Taken): Promise<'YES' | 'NO' | 'NO_ROLE'> {
  if (taken.kinds && taken.kind && !taken.kinds.includes(taken.kind)) return 'NO';
  const found = await inTransaction(pool, (client) =>
    lookAsIntegrator(client, userRole, taken.staffId, async () => {
      const { rowCount } = await client.query('select from case_event where id = $1', [taken.eventId]);
      return rowCount === 1;
    }),
  );
  return found === null ? 'NO_ROLE' : found ? 'YES' : 'NO';
}

/** By each secret that signs: after a change the receiver may know either. */
async function signedHeaders({ pool, secrets }: WebhookDesk, { id, endpointId }: Taken, text: string) {
  const { rows } = await pool.query<{ id: string; masterKey: string; wrapped: Buffer; now: Date }>(
    secretsSql,
    [endpointId],
  );
  const now = rows[0]!.now;
  const signatures = await Promise.all(
    rows.map(async (row) => {
      const secret = await secrets.unwrap(row.wrapped, row.masterKey, row.id);
      return new Webhook(secret, { format: 'raw' }).sign(messageId(id), now, text);
    }),
  );
  return {
    'webhook-id': messageId(id),
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}

async function writeDown(desk: WebhookDesk, taken: Taken, posted: Posted): Promise<boolean> {
  const { pool, log } = desk;
  if (posted.fault === null) {
    await settle(pool, taken, DeliveryState.DELIVERED, posted);
    return true;
  }
  log.warn(
    { webhook: taken.endpointId, delivery: taken.id, attempts: taken.attempts, ...posted },
    'a webhook was not delivered',
  );
  if (taken.eventId === null) {
    await settle(pool, taken, DeliveryState.FAILED, posted);
    return false;
  }
  const rest = restAfterAttempt(taken.attempts);
  const gone = posted.fault === WebhookFault.GONE;
  await inTransaction(pool, async (client) => {
    await client.query(
      `update webhook_delivery set fault = $2, status_code = $3, try_at = statement_timestamp() + make_interval(secs => $4)
        where id = $1 and state = 'WAITING'`,
      [taken.id, posted.fault, posted.statusCode, gone || rest === null ? 0 : rest / 1000],
    );
    await client.query(failedSql, [taken.endpointId, posted.fault]);
    if (gone) await stop(client, desk, taken, WebhookStop.GONE);
    else if (rest === null) await stop(client, desk, taken, WebhookStop.FAILED_TOO_LONG);
  });
  if (rest !== null && !gone) await desk.wakeIn(taken, rest);
  return false;
}

/** Nothing is given up: what waits is sent, in order, once somebody has started it again. */
async function stop(
  client: ClientBase,
  { mails }: WebhookDesk,
  { endpointId, name }: Taken,
  because: WebhookStop,
): Promise<void> {
  const stopped = await client.query(
    `update webhook_endpoint set stopped_at = statement_timestamp(), stopped_because = $2, version = version + 1
      where id = $1 and stopped_at is null`,
    [endpointId, because],
  );
  if (stopped.rowCount === 0) return;
  const mail = webhookStoppedMail(name, because, mails.publicUrl);
  await mailToHolders(client, StaffRole.SYSTEM_ADMIN, mail, mails.sends);
}

async function settle(
  pool: Pool,
  { id, endpointId }: Taken,
  state: DeliveryState,
  { fault, statusCode }: Posted,
) {
  await inTransaction(pool, async (client) => {
    await client.query(
      `update webhook_delivery set state = $2, fault = $3, status_code = $4 where id = $1 and state = 'WAITING'`,
      [id, state, fault, statusCode],
    );
    if (state === DeliveryState.DELIVERED) {
      const sql = 'update webhook_endpoint set delivered_at = statement_timestamp() where id = $1';
      await client.query(sql, [endpointId]);
    } else if (state === DeliveryState.FAILED) await client.query(failedSql, [endpointId, fault]);
  });
}

const failedSql = 'update webhook_endpoint set failed_at = statement_timestamp(), fault = $2 where id = $1';

const secretsSql = `
  select id, master_key as "masterKey", wrapped, statement_timestamp() as now from webhook_secret
   where endpoint_id = $1 and (ends_at is null or ends_at > statement_timestamp()) order by created_at desc, id desc`;

interface Which {
  only?: string;
  lane?: [endpointId: string, lane: string];
  leftOver?: boolean;
}

async function take(pool: Pool, { only, lane, leftOver }: Which): Promise<Taken[]> {
  const values = [only ?? null, lane?.[0] ?? null, lane?.[1] ?? null, leftOver ? LEFT_OVER : '0', BATCH];
  return (await pool.query<Taken>(takeSql, values)).rows;
}

/**
 * Only the first that waits of each case: one that fails holds back those behind it. What waits for an integrator without
 * their role, or at a webhook that has stopped, rests; a test does not, for it tells of nothing.
 */
const takeSql = `
  with next as (
    select d.id from webhook_delivery d join webhook_endpoint w on w.id = d.endpoint_id
     where d.state = 'WAITING' and d.try_at <= statement_timestamp() - $4::interval
       and ($1::uuid is null or d.id = $1) and ($2::uuid is null or (d.endpoint_id, d.lane) = ($2, $3::uuid))
       and (d.event_id is null or w.stopped_at is null and app.holds_integrator(w.staff_id))
       and (d.event_id is null or not exists (select from webhook_delivery b where b.endpoint_id = d.endpoint_id and b.lane = d.lane
             and b.state = 'WAITING' and b.event_id is not null and (b.txid, b.position) < (d.txid, d.position)))
     order by d.try_at limit $5 for update of d skip locked
  )
  update webhook_delivery d
     set attempts = case when d.attempts >= ${MOST_ATTEMPTS} then 1 else d.attempts + 1 end,
         attempted_at = statement_timestamp(), try_at = statement_timestamp() + interval '${IN_HAND}'
    from next, webhook_endpoint w where d.id = next.id and w.id = d.endpoint_id
  returning d.id, d.endpoint_id as "endpointId", w.staff_id as "staffId", w.name, w.url, w.kinds, d.event_id as "eventId",
    d.kind, d.case_id as "caseId", d.report_id as "reportId", d.lane, d.txid::text as t, d.position::text as p,
    d.occurred_at as "occurredAt", d.attempts`;
