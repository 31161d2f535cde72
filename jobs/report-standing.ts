import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { FailedJob } from '../schema/operations/queue-standing.ts';
import { type Queues, queueNames } from './queue.ts';

/** Failures that operators are told of, of each queue. */
const LATEST_FAILURES = 20;
const LONGEST_REASON = 200;

/** Says every few seconds that this worker is there, and how the queues stand that it sees. */
export function standingOf(pool: Pool) {
  const id = randomUUID();
  return {
    async report(queues: Queues | undefined): Promise<void> {
      await pool.query(aliveSql, [id]);
      if (queues) await pool.query(queuesSql, [JSON.stringify(await lookAt(queues))]);
    },
    ended: () => pool.query('update worker_process set ended_at = statement_timestamp() where id = $1', [id]),
  };
}

function lookAt(queues: Queues) {
  return Promise.all(
    queueNames.map(async (name) => {
      const queue = queues[name];
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
      const failed = counts.failed ? await queue.getFailed(0, LATEST_FAILURES - 1) : [];
      const failures: FailedJob[] = failed.filter(Boolean).map((job) => ({
        id: String(job.id),
        name: job.name,
        failedAt: job.finishedOn ? new Date(job.finishedOn).toISOString() : null,
        attempts: job.attemptsMade,
        reason: withoutQuotes(job.failedReason),
      }));
      const { waiting = 0, active = 0, delayed = 0 } = counts;
      return { queue: name, waiting, active, delayed, failed: counts.failed ?? 0, failures };
    }),
  );
}

/** A database quotes what it was given. */
const withoutQuotes = (reason: string | undefined): string =>
  (reason ?? 'unknown').split('\n', 1)[0]!.replace(/".*"/, '"…"').slice(0, LONGEST_REASON);

const aliveSql = `
  insert into worker_process (id, started_at, seen_at) values ($1, statement_timestamp(), statement_timestamp())
  on conflict (id) do update set seen_at = excluded.seen_at`;

const queuesSql = `
  insert into queue_standing (queue, seen_at, waiting, active, delayed, failed, failures)
  select queue, statement_timestamp(), waiting, active, delayed, failed, failures
    from jsonb_to_recordset($1) as n(queue text, waiting int, active int, delayed int, failed int, failures jsonb)
   order by queue
  on conflict (queue) do update set seen_at = excluded.seen_at, waiting = excluded.waiting, active = excluded.active,
    delayed = excluded.delayed, failed = excluded.failed, failures = excluded.failures`;
