import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backends, useBackend } from './support/backend.ts';
import { eventually } from './support/eventually.ts';
import { startWebhookLoad, type WebhookLoad } from './support/webhook-load.ts';
import { buildWorkers, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const EVENTS = 120;
const KILLS = 6;

describe.each(backends)(
  'workers that are killed while they tell integrators, with the queue in %s',
  (backend) => {
    const at = useBackend(backend);
    let load: WebhookLoad;
    let workers: WorkerProcess[] = [];
    beforeAll(buildWorkers);
    beforeEach(async () => {
      load = await startWebhookLoad();
    });
    afterEach(async () => {
      await Promise.all(workers.map((worker) => worker.kill()));
      workers = [];
      await load.end();
    });
    const start = () => startWorkerProcess(load.url, at.redisUrl, { WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1' });
    const aRunningOne = async () =>
      (
        await eventually(
          async () => workers.filter((worker) => worker.hasRun()),
          ({ length }) => length > 0,
        )
      )[0]!;

    it('leave no gap: every event comes, in the order of its case, and what comes twice is known by its identity', async () => {
      await load.addWebhook();
      // A receiver that takes its time is where a kill finds a worker in the middle.
      load.receiver.answers((_message, response) => void setTimeout(() => response.end(), 60));
      const cases = await Promise.all([1, 2, 3].map(() => load.openCase()));
      const happened = new Map(cases.map((caseId) => [caseId, [] as string[]]));
      workers = [start(), start()];
      for (let kill = 0; kill < KILLS; kill += 1) {
        for (let n = 0; n < EVENTS / KILLS; n += 1) {
          const caseId = cases[n % cases.length]!;
          happened.get(caseId)!.push(await load.happens(caseId));
        }
        const victim = await aRunningOne();
        const before = load.receiver.messages.length;
        await eventually(
          async () => load.receiver.messages.length,
          (count) => count > before,
        );
        await wait(Math.random() * 100);
        await victim.kill();
        workers = [...workers.filter((worker) => worker !== victim), start()];
        // What the dead had in hand is anybody's after a minute; the test does not wait for it.
        await load.admin.query(
          `update webhook_delivery set try_at = now() - interval '3 seconds' where state = 'WAITING' and attempts > 0`,
        );
      }
      await eventually(
        async () => {
          await load.admin.query(
            `update webhook_delivery set try_at = now() - interval '3 seconds'
            where state = 'WAITING' and attempted_at < now() - interval '10 seconds'`,
          );
          return await load.deliveries();
        },
        (all) => all.length === EVENTS && all.every(({ state }) => state === 'DELIVERED'),
      );
      const ids = new Map<string, string>();
      for (const { id, data } of load.receiver.messages) {
        expect(ids.get(data.eventId!) ?? id).toBe(id);
        ids.set(data.eventId!, id);
      }
      expect(ids.size).toBe(EVENTS);
      for (const caseId of cases) {
        const ofCase = load.receiver.messages.filter(({ data }) => data.caseId === caseId);
        const firstTimes = [...new Set(ofCase.map(({ data }) => data.eventId))];
        expect(firstTimes).toEqual(happened.get(caseId));
      }
    });
  },
);
