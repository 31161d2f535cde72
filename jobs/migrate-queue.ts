import { runMigrations } from 'bullmq';
import type { Client } from 'pg';
import { quoted, type RoleNames } from '../schema/access/apply-access.ts';

export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings the queue's tables in PostgreSQL to the shape that this version of BullMQ needs, as the database's owner:
 * the logins that use them may create nothing. Whoever calls it sees to it that nobody else migrates meanwhile.
 *
 * A job without an id of its own would need a new sequence, which no login may create: every job of ours has one.
 */
export async function migrateQueue(client: Client, names: RoleNames): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  const [api, worker] = [names.api, names.worker].map(quoted);
  const { rows } = await client.query<{ database: string }>('select current_database() as database');
  const database = quoted(rows[0]!.database);
  await client.query(`
    begin;
    revoke all on schema ${QUEUE_SCHEMA} from public;
    revoke all on all tables in schema ${QUEUE_SCHEMA} from public;
    revoke all on all functions in schema ${QUEUE_SCHEMA} from public;
    grant usage on schema ${QUEUE_SCHEMA} to ${worker}, ${api};
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${worker};
    revoke insert, update, delete on ${QUEUE_SCHEMA}.migration from ${worker};
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${worker};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${worker};
    -- Adding jobs in bulk gathers them in a temporary table.
    grant temporary on database ${database} to ${worker};
    -- The API adds no jobs; it asks whether the queue is there.
    grant select on ${QUEUE_SCHEMA}.migration to ${api};
    commit`);
}
