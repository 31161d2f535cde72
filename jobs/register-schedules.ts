import type { Queue } from 'bullmq';
import { cronPattern } from '../schema/schedule/latest-slot.ts';
import type { ScheduleWake } from './queue.ts';
import { type Schedule, TIME_ZONE } from './schedules.ts';

/**
 * Has the queue wake a worker whenever a schedule asks for it. Every worker sees to it again and again: what the
 * queue has forgotten is told to it anew, what is no longer on the list is struck off, the rest is left alone.
 */
export async function registerSchedules(
  queue: Queue<ScheduleWake>,
  schedules: readonly Schedule[],
): Promise<void> {
  const known = await queue.getJobSchedulers();
  for (const { name, at } of schedules) {
    const pattern = cronPattern(at);
    if (known.some((one) => one.key === name && one.pattern === pattern && one.tz === TIME_ZONE)) continue;
    const template = {
      name: 'SCHEDULE_DUE',
      data: { schedule: name },
      opts: { removeOnComplete: true, removeOnFail: { age: 7 * 24 * 3600, count: 100 } },
    };
    await queue.upsertJobScheduler(name, { pattern, tz: TIME_ZONE }, template);
  }
  const listed = new Set<string>(schedules.map(({ name }) => name));
  for (const { key } of known) if (!listed.has(key)) await queue.removeJobScheduler(key);
}
