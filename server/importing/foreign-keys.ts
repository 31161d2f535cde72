import type { PoolClient } from 'pg';

/** Triggers of `report` that have nothing to do on the rows of an import: it sets the readers, and names no reporter. */
const IDLE = ['readers_at_insert', 'person_follows_at_insert'];

/**
 * Whether foreign keys may be checked batch by batch instead of row by row, which takes half the time of loading
 * reports. It means switching off this session's ordinary triggers for the length of one COPY; so it is done only
 * by one who may, and only while `report` has no trigger that would be missed (those marked ALWAYS fire still).
 */
export async function mayCheckByBatch(client: { query: PoolClient['query'] }): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select (select rolsuper from pg_roles where rolname = current_user) and not exists (
       select from pg_trigger
        where tgrelid = 'report'::regclass and not tgisinternal and tgenabled = 'O' and tgtype & 4 = 4
          and tgname <> all ($1)) as may`,
    [IDLE],
  );
  return rows[0]?.may === true;
}

/** What the foreign keys of a batch would do: see that each row referred to is there, and keep it until the commit. */
export async function holdReferredRows(
  client: PoolClient,
  referred: Record<string, Set<string>>,
): Promise<void> {
  for (const [table, ids] of Object.entries(referred)) {
    if (ids.size === 0) continue;
    const { rowCount } = await client.query(`select from ${table} where id = any($1::uuid[]) for key share`, [
      [...ids],
    ]);
    if (rowCount !== ids.size) throw new Error(`a ${table} that the rows refer to is not there any more`);
  }
}

export async function withoutRowChecks(client: PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query(`set local session_replication_role = 'replica'`);
  await work();
  await client.query(`set local session_replication_role = 'origin'`);
}
