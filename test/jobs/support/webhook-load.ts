import { randomBytes } from 'node:crypto';
import { MasterKeys } from '../../../schema/secret/master-keys.ts';
import { openReceiver } from '../../support/receiver.ts';
import { startCaseLoad } from './case-load.ts';
import { employ } from './staffed.ts';

/** The key that worker processes of the tests hold as well. */
export const webhookKeys = new MasterKeys(Buffer.alloc(32, 1));

/** Not what a worker sets by itself when it starts. */
const whatHappens = ['CASE_OPENED', 'CASE_CLOSED', 'STAGE_CHANGED'];

/** A landlord whose integrator is told of what happens at one service, and the system that is told. */
export async function startWebhookLoad() {
  const load = await startCaseLoad();
  const receiver = await openReceiver();
  const staffId = await employ(load, 'Housing-system', { role: 'INTEGRATOR' });
  await employ(load, 'Robin', { role: 'SYSTEM_ADMIN', over: 'everything' });
  const one = async <T>(sql: string, values: unknown[] = []): Promise<T> =>
    (await load.admin.query(sql, values)).rows[0] as T;

  const addSecret = async (webhookId: string, ends: string | null = null): Promise<string> => {
    const bytes = randomBytes(32);
    const { id } = await one<{ id: string }>('select app.new_id() as id');
    await load.admin.query(
      `insert into webhook_secret (id, endpoint_id, master_key, wrapped, created_at, ends_at)
       values ($1, $2, $3, $4, now(), now() + $5::interval)`,
      [id, webhookId, webhookKeys.current, await webhookKeys.wrap(bytes, id), ends],
    );
    return `whsec_${bytes.toString('base64')}`;
  };
  const addWebhook = async (given: { kinds?: string[]; url?: string } = {}) => {
    const { id } = await one<{ id: string }>(
      `insert into webhook_endpoint (staff_id, name, url, kinds, created_at) values ($1, 'Housing system', $2, $3, now()) returning id`,
      [staffId, given.url ?? receiver.url, given.kinds ?? whatHappens],
    );
    return { id, secret: await addSecret(id) };
  };

  return {
    ...load,
    receiver,
    staffId,
    addWebhook,
    addSecret,
    /** Something happens to a case; its identity as an event. */
    async happens(caseId: string, kind = 'STAGE_CHANGED'): Promise<string> {
      const { id } = await one<{ id: string }>(
        `insert into case_event (case_id, kind, occurred_at, facts) values ($1, $2, now(), '{}') returning id`,
        [caseId, kind],
      );
      return id;
    },
    /** What became of everything, in the order of the feed. */
    async deliveries() {
      const { rows } = await load.admin.query<{
        id: string;
        event: string | null;
        state: string;
        attempts: number;
        code: number | null;
        fault: string | null;
      }>(
        `select id, event_id as event, state, attempts, status_code as code, fault from webhook_delivery order by txid, position`,
      );
      return rows;
    },
    /** As if the rest until the next attempt were over; what is in hand of a worker is let be. */
    tryNow: () =>
      load.admin.query(
        `update webhook_delivery set try_at = now() - interval '3 seconds'
          where state = 'WAITING' and try_at > now() and try_at is distinct from attempted_at + interval '1 minute'`,
      ),
    async end(): Promise<void> {
      await receiver.close();
      await load.end();
    },
  };
}
export type WebhookLoad = Awaited<ReturnType<typeof startWebhookLoad>>;
