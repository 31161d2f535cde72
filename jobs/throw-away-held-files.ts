import type { Pool } from 'pg';
import type { KeptFiles } from '../server/evidence/kept-files.ts';
import { removeStrays } from './tasks/tend-evidence.ts';
import { withClient } from './with-client.ts';

/**
 * What was attached to a form that nobody sent in its time goes, and so does what was taken back. Says how many; whatever
 * cannot be removed now is removed in the night.
 */
export async function throwAwayHeldFiles(pool: Pool, files: KeptFiles): Promise<number> {
  const { rowCount } = await pool.query(
    `with gone as (delete from app.held_file where held_until <= clock_timestamp() returning storage_key)
     insert into app.stored_file (key, stored_at) select storage_key, statement_timestamp() - interval '2 days' from gone`,
  );
  if (rowCount) await withClient(pool, (client) => removeStrays(client, files));
  return rowCount ?? 0;
}
