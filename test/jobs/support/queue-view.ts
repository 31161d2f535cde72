import { openQueueDoor, openQueues, type Queues } from '../../../jobs/queue.ts';
import { rolesOf } from '../../../server/database/roles.ts';
import { heardLog } from './heard-log.ts';

/** The queues as an operator sees them. */
export async function viewQueues(
  databaseUrl: string,
  redisUrl: string | undefined,
): Promise<Queues & { leave(): Promise<void> }> {
  const { log } = heardLog();
  const door = openQueueDoor({ databaseUrl: rolesOf(databaseUrl).urlOf('worker'), redisUrl, log });
  const queues = openQueues(door);
  await queues.ready();
  return {
    ...queues,
    async leave() {
      await queues.close();
      await door.close();
    },
  };
}
