import { type QueueDoor, queueIsReady } from '../../jobs/queue.ts';
import { migrations } from '../../schema/migrations/migrations.ts';
import type { Database } from '../database.ts';

/** What is missing before requests can be answered, in words; nothing when all is there. */
export async function notReady(
  database: Pick<Database, 'gate'>,
  queue: QueueDoor,
): Promise<string | undefined> {
  const executed = await database.gate
    .query<{ name: string }>('select name from app.executed_migrations() as name')
    .then(({ rows }) => new Set(rows.map(({ name }) => name)))
    .catch(() => undefined);
  if (!executed) return 'database not ready';
  if (migrations.some(({ name }) => !executed.has(name))) return 'migrations not run';
  return (await queueIsReady(queue)) ? undefined : 'queue not ready';
}
