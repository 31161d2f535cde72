import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIfDue } from '../../jobs/run-schedule.ts';
import { type Schedule, schedules } from '../../jobs/schedules.ts';
import { type RunningWorker, startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { rolesOf } from '../../server/database/roles.ts';
import { openMetrics } from '../../server/http/metrics.ts';
import { findFreePort } from '../../server/start/free-port.ts';
import { backends, useBackend } from './support/backend.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { heardLog } from './support/heard-log.ts';
import { files } from './support/no-files.ts';
import { viewQueues } from './support/queue-view.ts';
import { employ } from './support/staffed.ts';

const AN_HOUR = 3_600_000;
const { log } = heardLog();
let load: CaseLoad;
let workers: RunningWorker[];
beforeEach(async () => {
  load = await startCaseLoad();
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await load.end();
});

const ask = async (schedule = 'REMOVE_EXPIRED') =>
  load.admin.query(
    `insert into schedule_run (schedule, due_at, status, attempts, asked_by_id) values ($1, clock_timestamp(), 'WAITING', 0, $2)`,
    [schedule, await employ(load, `Ada ${Math.random()}`)],
  );
const byHand = async () =>
  (
    await load.admin.query<{ status: string; attempts: number }>(
      'select status, attempts from schedule_run where asked_by_id is not null order by due_at',
    )
  ).rows;

async function work(redisUrl?: string): Promise<RunningWorker> {
  const config = readConfig({
    LOG_LEVEL: 'info',
    AMITY_MODE: 'demonstration',
    ...(redisUrl && { REDIS_URL: redisUrl }),
  });
  const pace = { deadlines: 200, schedules: AN_HOUR, queue: 200, standing: 200 };
  const worker = await startWorker(config, { databaseUrl: load.url, log, pace });
  workers.push(worker);
  await eventually(
    () => worker.ready(),
    (ready) => ready,
  );
  return worker;
}

describe('a run that an administrator has asked for', () => {
  const counting = (count: { runs: number; most: number; now: number }): Schedule => ({
    ...schedules.find(({ name }) => name === 'REMOVE_EXPIRED')!,
    task: async () => {
      count.runs += 1;
      count.now += 1;
      count.most = Math.max(count.most, count.now);
      await new Promise((resolve) => setTimeout(resolve, 50));
      count.now -= 1;
      return { needsAttention: false, result: {} };
    },
  });

  it('is done once beside the run of its time, never both at once, whichever of three workers takes it', async () => {
    const pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 6 });
    const count = { runs: 0, most: 0, now: 0 };
    await ask();
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([1, 2, 3].map(() => runIfDue(counting(count), pool, log, files)));
    }
    expect(count).toEqual({ runs: 2, most: 1, now: 0 });
    expect(await byHand()).toEqual([{ status: 'SUCCEEDED', attempts: 1 }]);
    await pool.end();
  });

  it('is taken up by another worker when the one that did it died in the middle', async () => {
    const pool = new pg.Pool({ connectionString: rolesOf(load.url).urlOf('worker'), max: 6 });
    pool.on('error', () => {});
    const count = { runs: 0, most: 0, now: 0 };
    await runIfDue(counting(count), pool, log, files);
    await ask();
    const dying: Schedule = {
      ...counting(count),
      task: async ({ client }) => {
        await client.query('select pg_terminate_backend(pg_backend_pid())');
        return { needsAttention: false, result: {} };
      },
    };
    await expect(runIfDue(dying, pool, log, files)).rejects.toThrow();
    expect(await byHand()).toEqual([{ status: 'RUNNING', attempts: 1 }]);
    await runIfDue(counting(count), pool, log, files);
    expect(await byHand()).toEqual([{ status: 'SUCCEEDED', attempts: 2 }]);
    await pool.end();
  });
});

describe.each(backends)('with the queue in %s', (backend) => {
  const at = useBackend(backend);

  it('a worker takes up at once what is asked for by hand', async () => {
    await work(at.redisUrl);
    await ask('BANK_HOLIDAY_CHECK');
    const asked = performance.now();
    await load.admin.query(`select pg_notify('amity_written', '')`);
    await eventually(byHand, ([run]) => run?.status === 'SUCCEEDED');
    // Long before the round of every half minute would have found it.
    expect(performance.now() - asked).toBeLessThan(20_000);
  });

  it('operators are told how queues and workers stand, what failed and why, and have it tried again', async () => {
    const worker = await work(at.redisUrl);
    const queues = await viewQueues(load.url, at.redisUrl);
    const job = await queues.deadlines.add('DEADLINE_DUE', { deadlineId: 'nonsense "Olwen"' });
    const standing = async () =>
      (await load.admin.query(`select failed, failures from queue_standing where queue = 'deadlines'`))
        .rows[0];
    const { failures } = await eventually(standing, (row) => row?.failed === 1);
    expect(failures).toMatchObject([{ id: job.id, name: 'DEADLINE_DUE', attempts: 1 }]);
    expect(failures[0].reason).toContain('uuid');
    expect(failures[0].reason).not.toContain('Olwen');
    await load.admin.query(
      `insert into job_retry (queue, job_id, asked_by_id, asked_at) values ('deadlines', $1, $2, now()), ('deadlines', '999999', $2, now())`,
      [job.id, await employ(load, 'Ada')],
    );
    await load.admin.query(`select pg_notify('amity_written', '')`);
    const outcomes = async () =>
      (await load.admin.query('select outcome from job_retry order by outcome')).rows.map(
        (row) => row.outcome,
      );
    await eventually(outcomes, (all) => !all.includes(null));
    expect(await outcomes()).toEqual(['GONE', 'RETRIED']);
    await eventually(standing, (row) => row?.failures[0]?.attempts === 2);
    await queues.leave();

    const figures = async () =>
      (await load.admin.query('select app.operation_figures() as told')).rows[0].told;
    expect((await figures()).workersAlive).toBe(1);
    await worker.close();
    expect((await figures()).workersAlive).toBe(0);
  });
});

describe('metrics', () => {
  it('are given on a port of their own, without a person in them, and say when deadlines are late', async () => {
    const port = await findFreePort();
    const worker = await work();
    const parts = { databaseUrl: load.url, ...worker };
    const metrics = await openMetrics({ metricsPort: port, metricsHost: '127.0.0.1' }, parts);
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const text = async () => await (await get('/metrics')).text();
    await eventually(text, (said) => said.includes('amity_queue_jobs{queue="deadlines",state="waiting"} 0'));
    const said = await text();
    for (const line of [
      'amity_database_up 1',
      'amity_workers_alive 1',
      'amity_deadlines_oldest_unmarked_seconds 0',
      'amity_mails{state="waiting"} 0',
      'amity_dead_letters{kind="jobs"} 0',
      'amity_deadlines_lag_seconds{window="1h",quantile="0.99"} 0',
      'process_resident_memory_bytes',
    ]) {
      expect(said).toContain(line);
    }
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/graphql')).status).toBe(404);
    expect((await get('/healthz')).status).toBe(200);
    await worker.close();
    await load.setDeadline({ due: '-2 minutes' });
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'deadlines wait to be marked' }]);
    await metrics.close();
  });

  it('are nowhere unless a port is set, and on this machine alone unless a host is', () => {
    expect(readConfig({}).metricsPort).toBeUndefined();
    expect(readConfig({ METRICS_PORT: '9400' })).toMatchObject({
      metricsPort: 9400,
      metricsHost: '127.0.0.1',
    });
    expect(readConfig({ METRICS_PORT: '9400', HOST: '0.0.0.0' }).metricsHost).toBe('0.0.0.0');
  });
});
