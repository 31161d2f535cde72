import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schedules } from '../../jobs/schedules.ts';
import { startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { backends, useBackend } from './support/backend.ts';
import { type CaseLoad, startCaseLoad } from './support/case-load.ts';
import { eventually } from './support/eventually.ts';
import { heardLog } from './support/heard-log.ts';
import { viewQueues } from './support/queue-view.ts';
import { buildWorkers } from './support/worker-process.ts';

const command = path.resolve(import.meta.dirname, '../../.build/server/commands/move-queue.js');
const AN_HOUR = 3_600_000;

describe.each(backends)('moving the queue from %s', (from) => {
  // Either way there must be a Redis.
  const redis = useBackend('Redis');
  const urlOf = (backend: string) => (backend === 'Redis' ? redis.redisUrl : undefined);
  const to = from === 'Redis' ? 'PostgreSQL' : 'Redis';
  let load: CaseLoad;
  beforeAll(buildWorkers);
  beforeEach(async () => {
    load = await startCaseLoad();
  });
  afterEach(() => load.end());

  const move = async (): Promise<{ code: number; said: string }> => {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: load.url,
      ...(from === 'Redis' && { REDIS_URL: redis.redisUrl }),
    };
    const args = [command, '--to', urlOf(to) ?? 'postgres'];
    return await promisify(execFile)(process.execPath, args, { env }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stdout, stderr }) => ({ code, said: `${stdout}${stderr}` }),
    );
  };
  const work = async (backend: string) => {
    const config = readConfig({
      LOG_LEVEL: 'info',
      AMITY_MODE: 'demonstration',
      ...(urlOf(backend) && { REDIS_URL: urlOf(backend) }),
    });
    // It looks for itself once, when it starts; from then on only the queue can wake it.
    const pace = { deadlines: AN_HOUR, schedules: AN_HOUR, queue: 200, standing: 200 };
    return await startWorker(config, { databaseUrl: load.url, log: heardLog().log, pace });
  };

  it(`to ${to} takes along what waits, what is set for later and what failed, and a worker there does it all`, async () => {
    const old = await viewQueues(load.url, urlOf(from));
    const later: string[] = [];
    for (let n = 0; n < 20; n += 1) later.push(await load.setDeadline({ due: '1 hour' }));
    const wake = (id: string, delay: number) => ({
      name: 'DEADLINE_DUE',
      data: { deadlineId: id },
      opts: { jobId: `deadline-${id}-1`, delay, removeOnComplete: true },
    });
    await old.deadlines.addBulk(later.map((id, n) => wake(id, n < 10 ? 600_000 : 0)));
    // One that came to nothing, as the old queue had it.
    const broken = await work(from);
    await old.deadlines.add('DEADLINE_DUE', { deadlineId: 'nonsense' });
    await eventually(
      () => old.deadlines.getFailedCount(),
      (failed) => failed === 1,
    );
    const refused = await move();
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('A worker is running: stop every worker');
    await broken.close();
    // What waited was done by it meanwhile, so it waits again.
    await old.deadlines.addBulk(later.slice(10).map((id) => wake(id, 0)));
    expect(await old.deadlines.getJobCounts('waiting', 'delayed', 'failed')).toEqual({
      waiting: 10,
      delayed: 10,
      failed: 1,
    });

    const dueOf = (jobs: { timestamp: number; delay: number }[]) =>
      jobs.map((job) => job.timestamp + job.delay);
    const dueBefore = dueOf(await old.deadlines.getDelayed());
    const { code, said } = await move();
    expect([code, said]).toEqual([0, expect.stringContaining('deadlines: 10 waiting, 10 delayed, 1 failed')]);
    expect(said).toContain(`schedulers: ${schedules.length}`);
    const counts = ['waiting', 'delayed', 'failed', 'active'] as const;
    expect(await old.deadlines.getJobCounts(...counts)).toEqual({
      waiting: 0,
      delayed: 0,
      failed: 0,
      active: 0,
    });
    expect(await old.schedules.getJobSchedulersCount()).toBe(0);
    const next = await viewQueues(load.url, urlOf(to));
    expect(await next.deadlines.getJobCounts('waiting', 'delayed')).toEqual({ waiting: 11, delayed: 10 });
    expect((await next.deadlines.getDelayed()).map(({ data }) => data.deadlineId).sort()).toEqual(
      later.slice(0, 10).sort(),
    );
    const dueAfter = dueOf(await next.deadlines.getDelayed());
    expect(Math.max(...dueAfter) - Math.max(...dueBefore)).toBeLessThan(30_000);
    expect(await next.schedules.getJobSchedulersCount()).toBe(schedules.length);

    // Moved forward only now, so that nothing but the jobs that were moved can find them.
    const worker = await work(to);
    await eventually(
      () => worker.ready(),
      (ready) => ready,
    );
    await load.admin.query(
      `update deadline set due_at = clock_timestamp(), wake_at = clock_timestamp() where id = any($1)`,
      [later.slice(0, 10)],
    );
    await next.deadlines.promoteJobs();
    await eventually(load.missed, ({ marked }) => marked === 10);
    await eventually(
      () => next.deadlines.getJobCounts('waiting', 'delayed', 'active', 'failed'),
      (left) => left.waiting === 0 && left.delayed === 0 && left.active === 0 && left.failed === 1,
      60_000,
    );
    await worker.close();
    await old.leave();
    await next.leave();
  });
});

describe('moving the queue', () => {
  it.each([
    ['nowhere', []],
    ['to what is no queue', ['--to', 'mysql://127.0.0.1']],
    ['to where it is', ['--to', 'postgres']],
  ])(
    '%s is refused in a sentence',
    async (_what, args) => {
      await buildWorkers();
      const run = promisify(execFile)(process.execPath, [command, ...args], {
        env: { PATH: process.env.PATH },
      });
      await expect(run).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('npm run move-queue -- --to'),
      });
    },
    240_000,
  );
});
