import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import type { DeadlineWake } from './queue.ts';

/** How far ahead is near, and how many are told to the queue at once: a flood is the scan's to deal with. */
const NEAR = '2 minutes';
const AT_MOST = 500;
/** A deadline is in time in its last instant, so it is looked at just behind that. */
const BEHIND_MS = 10;

const nearSql = `
  select id, (extract(epoch from wake_at) * 1000)::bigint::text as at,
         ceil(extract(epoch from wake_at - statement_timestamp()) * 1000)::int as "inMs"
    from deadline
   where wake_at > statement_timestamp() and wake_at <= statement_timestamp() + interval '${NEAR}'
   order by wake_at limit ${AT_MOST}`;

/**
 * Has the queue wake a worker at the very moment of what falls due soon. A deadline that is moved gets a job for its
 * new moment; the old one finds nothing due. Told twice, the queue keeps one.
 */
export async function wakeNear(pool: Pool, queue: Queue<DeadlineWake>): Promise<void> {
  const { rows } = await pool.query<{ id: string; at: string; inMs: number }>(nearSql);
  if (rows.length === 0) return;
  await queue.addBulk(
    rows.map(({ id, at, inMs }) => ({
      name: 'DEADLINE_DUE',
      data: { deadlineId: id },
      opts: {
        jobId: `deadline-${id}-${at}`,
        delay: inMs + BEHIND_MS,
        removeOnComplete: true,
        removeOnFail: { age: 24 * 3600, count: 1_000 },
      },
    })),
  );
}
