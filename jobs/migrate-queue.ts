import { runMigrations } from 'bullmq';
import type { Client } from 'pg';
import { quoted, type RoleNames } from '../schema/access/apply-access.ts';
import { QUEUE_SCHEMA, queueNames } from './queue.ts';

/**
 * Brings the queue's tables in PostgreSQL to the shape that this version of BullMQ needs, as the database's owner:
 * the logins that use them may create nothing. Whoever calls it sees to it that nobody else migrates meanwhile.
 */
export async function migrateQueue(client: Client, names: RoleNames): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  const [api, worker] = [names.api, names.worker].map(quoted);
  const { rows } = await client.query<{ database: string }>('select current_database() as database');
  const database = quoted(rows[0]!.database);
  // BullMQ would make these on first use, which the logins may not.
  const sequences = await client.query<{ name: string }>(
    `select quote_ident(${QUEUE_SCHEMA}.job_id_seq_name(queue)) as name from unnest($1::text[]) queue`,
    [queueNames],
  );
  await client.query(`
    begin;
    ${sequences.rows.map(({ name }) => `create sequence if not exists ${QUEUE_SCHEMA}.${name};`).join('\n    ')}
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
