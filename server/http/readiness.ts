import type { Pool } from 'pg';
import { type QueueDoor, queueIsReady } from '../../jobs/queue.ts';
import { migrations } from '../../schema/migrations/migrations.ts';
import type { Database } from '../database.ts';

/** What is missing before requests can be answered, in words; nothing when all is there. */
export async function notReady(
  database: Pick<Database, 'gate'>,
  queue: QueueDoor,
): Promise<string | undefined> {
  const fault = await databaseNotReady(database.gate);
  return fault ?? ((await queueIsReady(queue)) ? undefined : 'queue not ready');
}

/** The database answers and is of this version. */
export async function databaseNotReady(gate: Pool): Promise<string | undefined> {
  const executed = await gate
    .query<{ name: string }>('select name from app.executed_migrations() as name')
    .then(({ rows }) => new Set(rows.map(({ name }) => name)))
    .catch(() => undefined);
  if (!executed) return 'database not ready';
  return migrations.some(({ name }) => !executed.has(name)) ? 'migrations not run' : undefined;
}
