import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorker } from '../../jobs/worker.ts';
import { readConfig } from '../../server/config.ts';
import { eventually } from '../jobs/support/eventually.ts';
import { heardLog } from '../jobs/support/heard-log.ts';
import { viewQueues } from '../jobs/support/queue-view.ts';
import { openedCase } from '../support/casework.ts';
import { type Asker, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let admin: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  admin = landlord.as('system-admin');
});
afterAll(() => landlord.close());

const run = `mutation ($input: RunScheduleInput!) { runSchedule(input: $input) {
  run { schedule status byHand startedAt attempts } refusals { field rule clause } } }`;

describe('what is done by itself', () => {
  test('says in words what and when, when next, and what became of the last run', async () => {
    await landlord.admin.query(
      `insert into schedule_run (schedule, due_at, started_at, finished_at, status, attempts, result)
       values ('BANK_HOLIDAY_CHECK', $1::timestamptz - interval '2 days', now(), now(), 'FAILED', 3, '{"code": "22012"}'),
              ('BANK_HOLIDAY_CHECK', $1::timestamptz - interval '1 day', now(), now(), 'SUCCEEDED', 1, '{"daysLeft": 999}')`,
      [landlord.clock.now],
    );
    const { schedules } = await admin.query(
      '{ schedules { name does when timeZone nextAt lastRun { status attempts result byHand } } }',
    );
    expect(schedules.map(({ name }: { name: string }) => name)).toEqual([
      'VERIFY_EVENT_CHAIN',
      'ANALYTICS_RECONCILIATION',
      'REMOVE_EXPIRED',
      'RETENTION',
      'TEND_EVIDENCE',
      'SET_REPORT_DEADLINES',
      'BANK_HOLIDAY_CHECK',
      'QUARTERLY_REPORT',
      'LEAD_REVIEWS',
      'EQUALITY_SUMMARY',
      'ANNUAL_PUBLICATION',
      'TENANT_SATISFACTION_MEASURES',
      'PUBLICATION_REMINDER',
    ]);
    expect(schedules[0].lastRun).toBeNull();
    const holidays = schedules.find(({ name }: { name: string }) => name === 'BANK_HOLIDAY_CHECK');
    expect(holidays).toEqual({
      name: 'BANK_HOLIDAY_CHECK',
      does: 'Checks that the bank holidays are known for more than a year ahead.',
      when: 'every day at 07:45',
      timeZone: 'Europe/London',
      nextAt: '2026-03-03T07:45:00.000Z',
      lastRun: { status: 'SUCCEEDED', attempts: 1, result: { daysLeft: 999 }, byHand: false },
    });
    const history = await admin.query(
      '{ scheduleRuns(first: 5, filter: { schedule: [BANK_HOLIDAY_CHECK] }) { edges { node { status } } } }',
    );
    expect(history.scheduleRuns.edges.map(({ node }: { node: { status: string } }) => node.status)).toEqual([
      'SUCCEEDED',
      'FAILED',
    ]);
  });

  test('is run by hand by an administrator, who is written down, once at a time', async () => {
    const input = { name: 'REMOVE_EXPIRED' };
    expect((await admin.query(run, { input })).runSchedule).toEqual({
      run: { schedule: 'REMOVE_EXPIRED', status: 'WAITING', byHand: true, startedAt: null, attempts: 0 },
      refusals: [],
    });
    landlord.clock.at('2026-03-02T09:01');
    expect((await admin.query(run, { input })).runSchedule).toEqual({
      run: null,
      refusals: [{ field: 'name', rule: 'ASKED_FOR_ALREADY', clause: '15.3' }],
    });
    const { rows } = await landlord.admin.query(
      `select asked_by_id as by from schedule_run where status = 'WAITING'`,
    );
    expect(rows).toEqual([{ by: admin.staffId }]);
  });

  test('is nobody else’s to begin, whatever way they find into the table', async () => {
    const { errors } = await landlord
      .as('head-of-service')
      .answer(run, { input: { name: 'VERIFY_EVENT_CHAIN' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const api = landlord.asLogin('api', [
      'insert into schedule_run (schedule, due_at, status) values ($$REMOVE_EXPIRED$$, now(), $$WAITING$$)',
    ]);
    await expect(api).rejects.toThrow(/permission denied/);
  });
});

describe('how the system runs', () => {
  const figures = `{ operations { healthy unmarked oldestUnmarkedAt workersAlive
    lags { hours marked p50Seconds p99Seconds } queues { name waiting failed failures { id name reason attempts } }
    mails { waiting givenUp oldestWaitingAt } deadLetters { jobs mails runs } } }`;

  test('is told with the lag between due and marked, and is not well when a deadline has waited a minute', async () => {
    const before = (await admin.query(figures)).operations;
    expect(before).toMatchObject({ workersAlive: 0, queues: [], mails: { waiting: 0, givenUp: 0 } });
    const { case: of } = await openedCase(landlord, landlord.as('housing-support-worker'));
    await landlord.admin.query('update deadline set wake_at = null');
    const [first, second] = of.deadlines;
    // A worker that was up when the first came, and is no more.
    await landlord.admin.query(
      `insert into worker_process (started_at, seen_at, ended_at)
       values (now() - interval '20 minutes', now() + interval '2 minutes', now() + interval '2 minutes')`,
    );
    await landlord.admin.query(
      `insert into deadline_alarm (deadline_id, step, came_at, marked_at) values
        ($1, 'DUE_SOON', now() + interval '1 minute', now() + interval '62 seconds'),
        ($1, 'DUE', now() + interval '1 minute', now() + interval '64 seconds'),
        ($2, 'DUE', now() - interval '30 days', now())`,
      [first.id, second.id],
    );
    const wait = (interval: string) =>
      landlord.admin.query('update deadline set wake_at = now() - $2::interval where id = $1', [
        first.id,
        interval,
      ]);
    await wait('55 seconds');
    const young = (await admin.query(figures)).operations;
    expect(young).toMatchObject({ healthy: true, unmarked: 1 });
    expect(young.lags.map(({ hours, marked }: { hours: number; marked: number }) => [hours, marked])).toEqual(
      [
        [1, 3],
        [24, 3],
      ],
    );
    expect(young.lags[0].p99Seconds).toBeLessThan(5);
    expect((await fetch(`${landlord.url}/healthz/deadlines`)).status).toBe(200);
    await wait('61 seconds');
    const old = (await admin.query(figures)).operations;
    expect(old.healthy).toBe(false);
    expect(old.oldestUnmarkedAt).not.toBeNull();
    const health = await fetch(`${landlord.url}/healthz/deadlines`);
    expect([health.status, await health.json()]).toEqual([503, { status: 'deadlines wait to be marked' }]);
    expect((await fetch(`${landlord.url}/readyz`)).status).toBe(200);
    await landlord.admin.query('update deadline set wake_at = null');
  });

  test('names what failed and why, and an administrator has it tried again once', async () => {
    await landlord.admin.query(
      `insert into queue_standing (queue, seen_at, waiting, active, delayed, failed, failures)
       values ('deadlines', now(), 2, 0, 1, 1, '[{"id": "7", "name": "DEADLINE_DUE", "failedAt": null, "attempts": 1, "reason": "lock timeout"}]')`,
    );
    await landlord.admin.query(
      `insert into mail (staff_id, title, body, created_at, status, try_at) values ($1, 'x', 'x', now(), 'GIVEN_UP', now())`,
      [admin.staffId],
    );
    const { operations } = await admin.query(figures);
    expect(operations.queues).toEqual([
      {
        name: 'deadlines',
        waiting: 2,
        failed: 1,
        failures: [{ id: '7', name: 'DEADLINE_DUE', reason: 'lock timeout', attempts: 1 }],
      },
    ]);
    expect(operations.deadLetters).toEqual({ jobs: 1, mails: 1, runs: 0 });
    const retry = `mutation ($input: RetryJobInput!) { retryJob(input: $input) { askedAt refusals { field rule } } }`;
    const again = async (jobId: string) =>
      (await admin.query(retry, { input: { queue: 'deadlines', jobId } })).retryJob;
    expect(await again('7')).toEqual({ askedAt: expect.any(String), refusals: [] });
    expect((await again('7')).refusals).toEqual([{ field: 'jobId', rule: 'ASKED_FOR_ALREADY' }]);
    expect((await again('8')).refusals).toEqual([{ field: 'jobId', rule: 'NOT_FOUND' }]);
    const { rows } = await landlord.admin.query('select job_id as job, asked_by_id as by from job_retry');
    expect(rows).toEqual([{ job: '7', by: admin.staffId }]);
  });

  test('counts a schedule whose last run failed among what is tried no more, until it has run well', async () => {
    const dead = async () => (await admin.query(figures)).operations.deadLetters.runs;
    const ended = (status: string) =>
      landlord.admin.query(
        `insert into schedule_run (schedule, due_at, started_at, finished_at, status, attempts, result)
         values ('VERIFY_EVENT_CHAIN', clock_timestamp(), now(), now(), $1, 3, '{"code": "53100"}')`,
        [status],
      );
    expect(await dead()).toBe(0);
    await ended('FAILED');
    expect(await dead()).toBe(1);
    await ended('SUCCEEDED');
    expect(await dead()).toBe(0);
  });

  test('what a worker failed at is named with its reason, and done when an administrator has it tried again', async () => {
    await landlord.admin.query('delete from queue_standing');
    const { case: of } = await openedCase(landlord, landlord.as('housing-support-worker'));
    const [{ id }] = of.deadlines;
    await landlord.admin.query('update deadline set wake_at = null');
    await landlord.admin.query(
      `alter table case_event add constraint full_disk check (kind <> 'DEADLINE_MISSED') not valid`,
    );
    // Nothing but a job makes this worker look.
    const pace = { deadlines: 3_600_000, queue: 200, standing: 200 };
    const worker = await startWorker(readConfig({ AMITY_MODE: 'demonstration' }), {
      databaseUrl: landlord.databaseUrl,
      log: heardLog().log,
      pace,
    });
    const queues = await viewQueues(landlord.databaseUrl, undefined);
    try {
      await eventually(
        () => worker.ready(),
        (ready) => ready,
      );
      await landlord.admin.query(
        `update deadline set starts_at = now() - interval '9 days', due_at = clock_timestamp() - interval '1 second',
                wake_at = clock_timestamp() - interval '1 second' where id = $1`,
        [id],
      );
      const opts = { jobId: `deadline-${id}-1`, removeOnComplete: true };
      await queues.deadlines.add('DEADLINE_DUE', { deadlineId: id }, opts);
      const standing = async () =>
        (await admin.query(figures)).operations.queues.find(
          ({ name }: { name: string }) => name === 'deadlines',
        );
      const { failures } = await eventually(standing, (queue) => queue?.failed === 1);
      expect(failures).toMatchObject([{ id: opts.jobId, name: 'DEADLINE_DUE', attempts: 1 }]);
      expect(failures[0].reason).toContain('new row for relation');
      await landlord.admin.query('alter table case_event drop constraint full_disk');
      const again = `mutation ($input: RetryJobInput!) { retryJob(input: $input) { askedAt refusals { rule } } }`;
      const input = { queue: 'deadlines', jobId: opts.jobId };
      expect((await admin.query(again, { input })).retryJob.refusals).toEqual([]);
      await eventually(standing, (queue) => queue?.failed === 0);
      // It has failed no more as soon as it is tried again, a moment before it is done.
      await eventually(
        () => landlord.admin.query<{ status: string }>('select status from deadline where id = $1', [id]),
        ({ rows: [deadline] }) => deadline?.status === 'MISSED',
      );
    } finally {
      await queues.leave();
      await worker.close();
    }
  });

  test('is told by the database to nobody but an administrator', async () => {
    const sid = 'set_config($$app.sid$$, $$nobody$$, true)';
    const { rows } = await landlord.admin.query('select current_database() as name');
    const asUser = await landlord.asLogin('api', [
      `set role "${rows[0].name}_user"`,
      `select ${sid}`,
      'select app.operations() as told',
    ]);
    expect(asUser.rows).toEqual([{ told: null }]);
    const figuresToApi = landlord.asLogin('api', [
      `set role "${rows[0].name}_user"`,
      'select app.operation_figures()',
    ]);
    await expect(figuresToApi).rejects.toThrow(/permission denied/);
  });
});
