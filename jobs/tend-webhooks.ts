import type { Pool } from 'pg';
import type { KeyService } from '../schema/secret/key-service.ts';
import type { WebhookReach } from '../schema/webhook/webhook-reach.ts';
import { gatherWebhooks } from './gather-webhooks.ts';
import { type Log, warnSeldom } from './log.ts';
import type { Queues } from './queue.ts';
import { sendLeftOver, sendWebhook, type WebhookDesk, type WokenDelivery } from './send-webhooks.ts';
import { openWebhookPost } from './webhook-post.ts';
import type { MailDesk } from './write-mails.ts';

export interface TendedWebhooks {
  /** Gathers what is to be sent, tells the queue of it, and sends what was left over. */
  round(): Promise<'MORE' | undefined>;
  /** Sends one that the queue has woken for. */
  send(deliveryId: string): Promise<void>;
}

/** Sees to the webhooks: the rows are the truth, and the queue, while there is one, makes it prompt. */
export function tendWebhooks(parts: {
  pool: Pool;
  userRole: string;
  secrets: KeyService;
  reach: WebhookReach;
  mails: MailDesk;
  queues: () => Queues | undefined;
  log: Log;
}): TendedWebhooks {
  const { pool, userRole, queues, log } = parts;
  const warn = warnSeldom(log, 'webhooks: the queue was not told; the database still knows');
  const wake = async (deliveries: readonly WokenDelivery[], delay: number): Promise<void> => {
    if (deliveries.length === 0) return;
    const jobs = deliveries.map(({ id, attempts }) => ({
      name: 'WEBHOOK_DUE',
      data: { deliveryId: id },
      opts: {
        jobId: `webhook-${id}-${attempts}`,
        delay: Math.round(delay),
        removeOnComplete: true,
        removeOnFail: { age: 24 * 3600, count: 1_000 },
      },
    }));
    await queues()?.webhooks.addBulk(jobs).catch(warn);
  };
  const desk: WebhookDesk = {
    ...parts,
    post: openWebhookPost(parts.reach),
    wakeIn: (delivery, ms) => wake([delivery], ms),
  };
  return {
    async round() {
      const { deliveries, more } = await gatherWebhooks(pool, userRole);
      await wake(
        deliveries.map((id) => ({ id, attempts: 0 })),
        0,
      );
      const left = await sendLeftOver(desk);
      return more || left ? 'MORE' : undefined;
    },
    send: (deliveryId) => sendWebhook(desk, deliveryId),
  };
}
