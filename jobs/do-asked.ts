import type { Pool } from 'pg';
import { type ScheduleName, ScheduleRunStatus } from '../schema/vocabulary.ts';
import type { KeptFiles } from '../server/evidence/kept-files.ts';
import { type Log, saidOf } from './log.ts';
import { type Queues, queueNames } from './queue.ts';
import { runIfDue } from './run-schedule.ts';
import { schedules } from './schedules.ts';

/** Runs the schedules that an administrator has asked for; what another worker has in hand is left to it. @returns how many were run. */
export async function runAsked(pool: Pool, log: Log, files: KeptFiles): Promise<number> {
  const { rows } = await pool.query<{ schedule: ScheduleName }>(
    'select distinct schedule from schedule_run where status = $1',
    [ScheduleRunStatus.WAITING],
  );
  let ran = 0;
  for (const { schedule: name } of rows) {
    const schedule = schedules.find((one) => one.name === name);
    if (schedule && (await runIfDue(schedule, pool, log, files))) ran += 1;
  }
  return ran;
}

/** Has the queue try again the failed jobs that an administrator has named. */
export async function retryAsked(pool: Pool, queues: Queues, log: Log): Promise<void> {
  const { rows } = await pool.query<{ id: string; queue: string; jobId: string }>(
    'select id, queue, job_id as "jobId" from job_retry where done_at is null order by asked_at limit 100',
  );
  for (const { id, queue, jobId } of rows) {
    const name = queueNames.find((one) => one === queue);
    const job = name && (await queues[name].getJob(jobId));
    let outcome = 'GONE';
    try {
      if (job) {
        await job.retry('failed');
        outcome = 'RETRIED';
      }
    } catch (error) {
      // Two workers may try at once: for the second the job is no longer among the failed.
      log.warn({ job: jobId, ...saidOf(error) }, 'a job could not be tried again');
    }
    await pool.query(
      `update job_retry set done_at = statement_timestamp(), outcome = $2 where id = $1 and done_at is null`,
      [id, outcome],
    );
  }
}
