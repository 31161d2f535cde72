import type { Pool } from 'pg';
import type { Log } from './log.ts';
import {
  openQueues,
  openWorkers,
  type Processors,
  type QueueDoor,
  type Queues,
  queueIsReady,
  type Workers,
} from './queue.ts';
import { registerSchedules } from './register-schedules.ts';
import { repeat } from './repeat.ts';
import { schedules } from './schedules.ts';
import { wakeNear } from './wake-near.ts';

export interface Tended {
  isReady(): Promise<boolean>;
  /** The queues, while they answer. */
  queues(): Queues | undefined;
  close(): Promise<void>;
}

/**
 * Keeps the alarm clock wound: goes to the queue as soon as it answers, and from then on tells it again and again
 * what to wake for. While the queue is away nothing waits for it.
 */
export function tendQueue(parts: {
  open: () => QueueDoor;
  everyMs: number;
  log: Log;
  pool: Pool;
  processors: Processors;
}): Tended {
  let open: Open | undefined;
  const tending = repeat('queue', parts, async () => {
    if (!open) open = await goTo(parts.open(), parts.processors);
    await registerSchedules(open.queues.schedules, schedules);
    await wakeNear(parts.pool, open.queues.deadlines);
    return undefined;
  });
  return {
    isReady: async () => open !== undefined && (await queueIsReady(open.door)),
    queues: () => open?.queues,
    async close() {
      await tending.stop();
      if (open) await leave(open);
      open = undefined;
    },
  };
}

interface Open {
  door: QueueDoor;
  queues: Queues;
  workers: Workers;
}

async function goTo(door: QueueDoor, processors: Processors): Promise<Open> {
  // BullMQ remembers a first connection that failed and never tries again, so it is not led to a closed door.
  if (!(await queueIsReady(door))) {
    await door.close();
    throw new Error('the queue does not answer');
  }
  const open = { door, queues: openQueues(door), workers: openWorkers(door, processors) };
  try {
    await Promise.all([open.queues.ready(), open.workers.ready()]);
    return open;
  } catch (error) {
    await leave(open);
    throw error;
  }
}

async function leave({ door, queues, workers }: Open): Promise<void> {
  await workers.close();
  await queues.close();
  await door.close();
}
