import pg from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markDue } from '../../jobs/due-scan.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openedCase } from '../support/casework.ts';
import { openLandlord } from '../support/landlord.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { fallingDeadlines } from './support/falling.ts';
import { buildWorkers, startWorkerProcess, type WorkerProcess } from './support/worker-process.ts';

let workers: WorkerProcess[] = [];
beforeAll(buildWorkers);
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
});
const start = async (url: string) => {
  const worker = startWorkerProcess(url, undefined);
  workers.push(worker);
  await worker.running;
  return worker;
};

describe('deadlines that fall', () => {
  let load: CaseLoad;
  beforeEach(async () => {
    load = await startCaseLoad();
  });
  afterEach(() => load.end());

  interface Lag {
    marked: number;
    caughtUp: number;
    p50Seconds: number | null;
    p99Seconds: number | null;
  }
  const lastHour = async (): Promise<Lag> =>
    (await load.admin.query(`select app.operation_figures() -> 'lags' -> 0 as lag`)).rows[0].lag;

  /** Up from when it first says so. */
  const startAndSaySo = async () => {
    const worker = await start(load.url);
    await eventually(
      async () => (await load.admin.query('select from worker_process where ended_at is null')).rowCount,
      (up) => up === 1,
    );
    return worker;
  };

  it('200 in a second are all marked, and operators are told how long that took; what was due before is told apart', async () => {
    const falling = await fallingDeadlines(load);
    // Every fifth is of last month, when nobody was there to mark it.
    await falling.fall(200, 1);
    await startAndSaySo();
    await falling.allMarked();
    expect(await lastHour()).toMatchObject({ marked: 0, caughtUp: 440, p99Seconds: null });

    for (let second = 0; second < 5; second += 1) await falling.fall(200, 1_000);
    await falling.allMarked();
    const { rows } = await load.admin.query<{ n: number; shortest: number; longest: number }>(
      `select count(*)::int as n, min(s) as shortest, max(s) as longest
         from deadline_alarm a, lateral (select greatest(a.came_at, uuid_extract_timestamp(a.deadline_id)) as since) c,
              lateral (select extract(epoch from a.marked_at - since)::float8 as s) l
        where since > (select min(started_at) from worker_process)`,
    );
    const [{ n, shortest, longest }] = rows as [(typeof rows)[number]];
    expect(n).toBe(2_200);
    const told = await lastHour();
    // Each written down while a worker was up, whenever it came.
    expect(told).toMatchObject({ marked: 2_200, caughtUp: 440 });
    expect(told.p50Seconds).toBeGreaterThanOrEqual(Math.max(0, shortest));
    expect(told.p99Seconds).toBeGreaterThanOrEqual(told.p50Seconds!);
    expect(told.p99Seconds).toBeLessThanOrEqual(longest);
  });

  it('while a worker was stopped are told as caught up, not as lag', async () => {
    const falling = await fallingDeadlines(load);
    const first = await startAndSaySo();
    await falling.fall(40, 1_000);
    await falling.allMarked();
    const before = await lastHour();
    expect(before).toMatchObject({ marked: 88, caughtUp: 0 });
    expect(await first.stop()).toBe(0);

    await falling.fall(60, 1);
    await start(load.url);
    await falling.allMarked();
    // What waited for the second is no lag of the first.
    const { p50Seconds, p99Seconds } = before;
    expect(await lastHour()).toMatchObject({ marked: 88, caughtUp: 132, p50Seconds, p99Seconds });
  });

  it('are marked once, although two workers and three sweeps look at them in the same moment', async () => {
    const falling = await fallingDeadlines(load);
    const pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 3 });
    pool.on('error', () => {});
    await Promise.all([start(load.url), start(load.url)]);
    await falling.fall(1_000, 3_000);
    let swept = 0;
    const sweep = async () => {
      while ((await load.missed()).marked < falling.fallen()) swept += (await markDue(pool)).missed;
    };
    await Promise.all([sweep(), sweep(), sweep()]);
    await pool.end();
    expect(falling.fallen()).toBe(1_000);
    expect(swept).toBeGreaterThan(0);
    expect(await falling.found()).toEqual(falling.expected());
  });
});

describe('the health of deadlines', () => {
  it('turns red when the only worker is stopped and one waits for a minute, and green when a worker is back', async () => {
    const landlord = await openLandlord();
    try {
      const health = async () => (await fetch(`${landlord.url}/healthz/deadlines`)).status;
      const worker = await start(landlord.databaseUrl);
      const { case: of } = await openedCase(landlord, landlord.as('housing-support-worker'));
      await eventually(health, (status) => status === 200);
      expect(await worker.stop()).toBe(0);
      const dueAgo = (interval: string) =>
        landlord.admin.query(
          `update deadline set starts_at = now() - interval '9 days', due_at = clock_timestamp() - $2::interval,
                  wake_at = clock_timestamp() - $2::interval where id = $1`,
          [of.deadlines[0].id, interval],
        );
      await dueAgo('50 seconds');
      expect(await health()).toBe(200);
      await dueAgo('60 seconds');
      expect(await health()).toBe(503);
      await start(landlord.databaseUrl);
      await eventually(health, (status) => status === 200);
      const { rows } = await landlord.admin.query('select status from deadline where id = $1', [
        of.deadlines[0].id,
      ]);
      expect(rows).toEqual([{ status: 'MISSED' }]);
    } finally {
      await landlord.close();
    }
  });
});
