import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schedules } from '../../jobs/schedules.ts';
import { type RunningWorker, startWorker, type WorkerParts } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { findFreePort } from '../../server/start/free-port.ts';
import { backends, useBackend } from './support/backend.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { heardLog } from './support/heard-log.ts';
import { viewQueues } from './support/queue-view.ts';

const AN_HOUR = 3_600_000;
/** It looks for itself once, when it starts; from then on only the queue can wake it. */
const wokenOnly = { deadlines: AN_HOUR, queue: 200 };

let load: CaseLoad;
let workers: RunningWorker[];
const { log, heard } = heardLog();

beforeEach(async () => {
  load = await startCaseLoad();
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await load.end();
});

async function work(redisUrl: string | undefined, pace?: WorkerParts['pace']): Promise<RunningWorker> {
  const config = readConfig({
    LOG_LEVEL: 'info',
    AMITY_MODE: 'demonstration',
    ...(redisUrl && { REDIS_URL: redisUrl }),
  });
  const worker = await startWorker(config, { databaseUrl: load.url, log, pace });
  workers.push(worker);
  return worker;
}

const isReady = (worker: RunningWorker) =>
  eventually(
    () => worker.ready(),
    (ready) => ready,
  );
const isMissed = (id: string) =>
  eventually(
    () => load.deadline(id),
    ({ status }) => status === 'MISSED',
  );

describe.each(backends)('a worker with its queue in %s', (backend) => {
  const at = useBackend(backend);

  it('marks a deadline as missed moments after it was due, and says when it was due', async () => {
    const id = await load.setDeadline({ due: '1.5 seconds' });
    await work(at.redisUrl);
    await isMissed(id);
    const { rows } = await load.admin.query(
      `select recorded_at > occurred_at as after, occurred_at from case_event where kind = 'DEADLINE_MISSED'`,
    );
    expect(rows).toEqual([{ after: true, occurred_at: (await load.deadline(id)).dueAt }]);
  });

  it('is woken by the queue at the moment itself', async () => {
    const worker = await work(at.redisUrl, wokenOnly);
    await isReady(worker);
    const id = await load.setDeadline({ due: '2 seconds' });
    await isMissed(id);
  });

  it('is woken at the new moment of a deadline that was moved', async () => {
    const worker = await work(at.redisUrl, wokenOnly);
    await isReady(worker);
    const id = await load.setDeadline({ due: '2 seconds' });
    const queues = await viewQueues(load.url, at.redisUrl);
    const told = async () => (await queues.deadlines.getDelayed()).map(({ data }) => data.deadlineId);
    await eventually(told, (ids) => ids.includes(id));
    await load.admin.query(
      `update deadline set due_at = due_at + interval '2 seconds', wake_at = wake_at + interval '2 seconds' where id = $1`,
      [id],
    );
    await isMissed(id);
    await queues.leave();
    const { rows } = await load.admin.query(
      'select recorded_at >= occurred_at as "inTime" from case_event where case_id is not null',
    );
    expect(rows).toEqual([{ inTime: true }]);
  });

  it('marks every deadline once, however many work side by side', async () => {
    for (let n = 0; n < 40; n += 1) await load.setDeadline({ due: `${(n % 4) * 500} milliseconds` });
    await Promise.all([work(at.redisUrl), work(at.redisUrl), work(at.redisUrl)]);
    await eventually(load.missed, ({ marked }) => marked === 40);
    expect(await load.missed()).toEqual({ marked: 40, entries: 40, told: 40 });
    expect(await load.brokenEvents()).toBe(0);
  });

  it('has each schedule registered once, in London time, however many work side by side', async () => {
    const started = await Promise.all([1, 2, 3].map(() => work(at.redisUrl, { queue: 200 })));
    await Promise.all(started.map(isReady));
    const queues = await viewQueues(load.url, at.redisUrl);
    const registered = () => queues.schedules.getJobSchedulers();
    const known = await eventually(registered, ({ length }) => length >= schedules.length);
    expect(known.map(({ key, tz }) => [key, tz]).sort()).toEqual(
      schedules.map(({ name }) => [name, 'Europe/London']).sort(),
    );
    expect(await queues.schedules.getDelayedCount()).toBe(schedules.length);
    await queues.leave();
  });

  it('tells the queue identities and nothing else', async () => {
    const worker = await work(at.redisUrl, { queue: 200 });
    await isReady(worker);
    const id = await load.setDeadline({ due: '90 seconds' });
    const queues = await viewQueues(load.url, at.redisUrl);
    const jobs = async () => await queues.deadlines.getJobs();
    const [job, ...others] = await eventually(jobs, ({ length }) => length > 0);
    expect(others).toEqual([]);
    expect(job?.data).toEqual({ deadlineId: id });
    expect(job?.id).toMatch(new RegExp(`^deadline-${id}-\\d+$`));
    for (const scheduled of await queues.schedules.getJobs()) {
      expect(Object.keys(scheduled.data)).toEqual(['schedule']);
    }
    await queues.leave();
  });

  it('carries on when PostgreSQL drops every connection, and is woken by the queue as before', async () => {
    const worker = await work(at.redisUrl, wokenOnly);
    await isReady(worker);
    await load.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = current_database() || '_worker'`,
    );
    await isReady(worker);
    const id = await load.setDeadline({ due: '2 seconds' });
    await isMissed(id);
  });
});

describe('a worker whose Redis', () => {
  const at = useBackend('Redis');

  it('is emptied loses no deadline and no schedule', async () => {
    const worker = await work(at.redisUrl, { queue: 200 });
    await isReady(worker);
    const ids = await Promise.all([1, 2, 3].map((n) => load.setDeadline({ due: `${n} seconds` })));
    const queues = await viewQueues(load.url, at.redisUrl);
    const registered = () => queues.schedules.getJobSchedulersCount();
    await eventually(registered, (count) => count === schedules.length);
    const redis = new Redis(at.redisUrl!);
    await redis.flushall();
    redis.disconnect();

    for (const id of ids) await isMissed(id);
    expect(await load.missed()).toEqual({ marked: 3, entries: 3, told: 3 });
    await eventually(registered, (count) => count === schedules.length);
    await queues.leave();
  });
});

it('a worker whose Redis cannot be reached marks what is due all the same, says so, and keeps the password to itself', async () => {
  const port = await findFreePort();
  const worker = await work(`redis://amity:marmalade@127.0.0.1:${port}`);
  const id = await load.setDeadline({ due: '1 second' });
  await isMissed(id);
  expect(await worker.ready()).toBe(false);
  expect(heard()).toContain('ECONNREFUSED');
  expect(heard()).not.toContain('marmalade');
});
