import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasRedisServer, type OwnRedis, startOwnRedis } from '../support/redis.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { fallingDeadlines } from './support/falling.ts';
import { type MailBox, openMailBox } from './support/mail-box.ts';
import { buildWorkers, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

const DEADLINES = 1_000;
const ROUNDS = 2;

describe('workers whose Redis', () => {
  let redis: OwnRedis | undefined;
  let load: CaseLoad;
  let box: MailBox;
  let workers: WorkerProcess[] = [];

  beforeAll(async () => {
    if (await hasRedisServer()) redis = await startOwnRedis();
    await buildWorkers();
  });
  afterAll(() => redis?.stop());
  beforeEach(async ({ skip }) => {
    if (!redis) skip('this machine has no redis-server that may be killed');
    load = await startCaseLoad();
    box = await openMailBox();
    workers = [1, 2].map(() => startWorkerProcess(load.url, redis!.url, box.settings));
    await Promise.all(workers.map(({ running }) => running));
  });
  afterEach(async () => {
    redis?.thaw();
    await Promise.all(workers.map((worker) => worker.kill()));
    await box.close();
    await load.end();
  });

  /** Asks Redis something as an operator would. */
  const ask = async (...command: [string, ...string[]]) => {
    const client = new Redis(redis!.url, { maxRetriesPerRequest: 1 });
    client.on('error', () => {});
    await client.call(...command);
    client.disconnect();
  };

  it(`is emptied, sleeps, is frozen, and is killed and comes back empty, ${ROUNDS} times each while ${DEADLINES} deadlines fall: nothing is lost, nothing done twice, nothing late`, async () => {
    const faults: Record<string, () => Promise<unknown>> = {
      emptied: () => ask('FLUSHALL'),
      asleep: () => ask('DEBUG', 'SLEEP', '2'),
      async frozen() {
        redis!.freeze();
        await wait(2_500);
        redis!.thaw();
      },
      async killed() {
        await redis!.kill();
        await wait(1_000);
        await redis!.restart();
      },
    };
    const falling = await fallingDeadlines(load);
    const done: Record<string, number> = {};
    const each = DEADLINES / (ROUNDS * Object.keys(faults).length);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, fault] of Object.entries(faults)) {
        await falling.fall(each, 2_000);
        await wait(Math.random() * 1_000);
        await fault();
        done[name] = (done[name] ?? 0) + 1;
      }
    }
    await falling.allMarked();

    expect({ done, deadlines: falling.fallen() }).toEqual({
      done: { emptied: 2, asleep: 2, frozen: 2, killed: 2 },
      deadlines: 1_000,
    });
    expect(await falling.found()).toEqual(falling.expected());
    expect(await falling.mailed(box)).toEqual({
      noticesInRows: falling.noticesExpected(),
      noticesInLetters: falling.noticesExpected(),
      lettersBesideMails: 0,
    });
    expect(box.taken()).toBe(box.letters.size);
    const lag = await falling.lag();
    expect(lag.p99).toBeLessThan(5);
  });

  it('is frozen for long is no reason to look dead: they say all the same that they are there', async () => {
    const seen = async () =>
      (
        await load.admin.query<{ least: Date; n: number }>(
          'select min(seen_at) as least, count(*)::int as n from worker_process',
        )
      ).rows[0]!;
    await eventually(seen, ({ n }) => n === 2);
    redis!.freeze();
    const since = (
      await load.admin.query<{ now: Date }>(`select clock_timestamp() + interval '10 seconds' as now`)
    ).rows[0]!.now;
    await eventually(seen, ({ least }) => least > since);
    redis!.thaw();
  });
});
