import type { JobsOptions, Queue } from 'bullmq';
import type { Pool } from 'pg';
import {
  openQueueDoor,
  openQueues,
  type QueueDoor,
  type QueuePlace,
  type Queues,
  queueIsReady,
  queueNames,
} from './queue.ts';
import { registerSchedules } from './register-schedules.ts';
import { schedules } from './schedules.ts';

export interface MovedQueue {
  name: string;
  /** Jobs that waited, or were in hand of a worker that is no more. */
  waiting: number;
  delayed: number;
  /** Those that had failed: where they are now they wait, to be tried again. */
  failed: number;
}

export interface MovedQueues {
  queues: MovedQueue[];
  /** Set anew from the list that every worker has. */
  schedulers: number;
}

/** Why nothing was moved, in a sentence. */
export class MoveRefused extends Error {}

const AT_ONCE = 1_000;
const kinds = {
  waiting: ['waiting', 'prioritized', 'active'],
  delayed: ['delayed'],
  failed: ['failed'],
} as const;

/**
 * Takes every job from one queue to another, PostgreSQL or Redis, while no worker runs: adds them, makes sure that each
 * is there, and only then empties the old place. Broken off and run again it adds nothing twice, since a job keeps its
 * identity. What the queue would forget can do no harm: what is due, and the mails, are rows of the database.
 */
export async function moveQueues(pool: Pool, from: QueuePlace, to: QueuePlace): Promise<MovedQueues> {
  await refuseWorkers(pool);
  return await atBoth(from, to, async (old, next) => {
    const queues: MovedQueue[] = [];
    for (const name of queueNames) queues.push(await copy(name, old[name] as Queue, next[name] as Queue));
    await registerSchedules(next.schedules, schedules);
    const registered = await next.schedules.getJobSchedulersCount();
    if (registered !== schedules.length) {
      throw new MoveRefused(
        `Only ${registered} of ${schedules.length} schedulers are there; nothing was removed.`,
      );
    }
    // One that was started meanwhile may have taken up what was about to be removed.
    await refuseWorkers(pool);
    await registerSchedules(old.schedules, []);
    for (const name of queueNames) await empty(name, old[name]);
    return { queues, schedulers: registered };
  });
}

async function refuseWorkers(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ running: number }>(
    `select count(*)::int as running from worker_process
      where ended_at is null and seen_at > statement_timestamp() - interval '20 seconds'`,
  );
  const running = rows[0]!.running;
  if (running === 0) return;
  throw new MoveRefused(
    `${running === 1 ? 'A worker is' : `${running} workers are`} running: stop every worker (and every npm start) first. One that was killed counts for 20 seconds more.`,
  );
}

async function atBoth<T>(
  from: QueuePlace,
  to: QueuePlace,
  work: (old: Queues, next: Queues) => Promise<T>,
): Promise<T> {
  const doors: QueueDoor[] = [];
  const queues: Queues[] = [];
  try {
    for (const [place, which] of [
      [from, 'old'],
      [to, 'new'],
    ] as const) {
      const door = openQueueDoor(place);
      doors.push(door);
      if (!(await queueIsReady(door))) throw new MoveRefused(`The ${which} queue does not answer.`);
      const open = openQueues(door);
      queues.push(open);
      await open.ready();
    }
    return await work(queues[0]!, queues[1]!);
  } finally {
    await Promise.all(queues.map((each) => each.close()));
    await Promise.all(doors.map((door) => door.close()));
  }
}

async function copy(name: string, old: Queue, next: Queue): Promise<MovedQueue> {
  const moved: MovedQueue = { name, waiting: 0, delayed: 0, failed: 0 };
  for (const kind of ['waiting', 'delayed', 'failed'] as const) {
    for (let start = 0; ; start += AT_ONCE) {
      const found = await old.getJobs([...kinds[kind]], start, start + AT_ONCE - 1, true);
      // What a scheduler made it makes again at the new place.
      const jobs = found.filter((job) => job && !job.repeatJobKey);
      const added = await next.addBulk(
        jobs.map((job) => ({ name: job.name, data: job.data, opts: optionsOf(job) })),
      );
      const there = await Promise.all(added.map(({ id }) => next.getJob(String(id))));
      const missing = there.filter((job) => !job).length;
      if (missing > 0)
        throw new MoveRefused(`${missing} jobs of ${name} did not arrive; nothing was removed.`);
      moved[kind] += added.length;
      if (found.length < AT_ONCE) break;
    }
  }
  return moved;
}

/** Job by job: to do away with the queue itself takes its owner, and the next worker would miss it. */
async function empty(name: string, old: Pick<Queue, 'getJobs' | 'remove'>): Promise<void> {
  for (;;) {
    const jobs = await old.getJobs(Object.values(kinds).flat(), 0, AT_ONCE - 1);
    if (jobs.length === 0) return;
    const removed = await Promise.all(jobs.map((job) => old.remove(String(job.id))));
    if (removed.some((count) => count > 0)) continue;
    throw new MoveRefused(
      `Every job of ${name} is at its new place; ${jobs.length} at the old one belong to a worker that died: run this again in a minute.`,
    );
  }
}

function optionsOf(job: { id?: string; timestamp: number; delay: number; opts: JobsOptions }): JobsOptions {
  const { removeOnComplete, removeOnFail, attempts, backoff, priority } = job.opts;
  return {
    ...Object.fromEntries(
      Object.entries({ removeOnComplete, removeOnFail, attempts, backoff, priority }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    // A number was given by the old queue; the new one gives its own.
    ...(job.id !== undefined && !/^\d+$/.test(job.id) && { jobId: job.id }),
    delay: Math.max(0, Math.round(job.timestamp + job.delay - Date.now())),
  };
}
