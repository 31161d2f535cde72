import { hash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { BulkExportState, type ExportedKind, type StaffRole } from '../schema/vocabulary.ts';
import { type Log, saidOf } from './log.ts';
import { withClient } from './with-client.ts';

/** Who writes the file: whoever reads as a viewer does. A worker knows only that there is one to be written. */
export interface ExportDesk {
  write(asked: AskedExport): Promise<{ records: number; bytes: number; sha256: string }>;
  remove(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface AskedExport {
  id: string;
  kinds: ExportedKind[];
  /** The session of whoever asked for it, opened for this alone. */
  sid: string;
  viewer: { sessionId: string; staffId: string; roles: StaffRole[] };
}

/** For how long a file can be fetched. */
const HOURS_KEPT = 24;
const MOST_ATTEMPTS = 3;

/** Writes every export that waits, one by one; one that cannot be written keeps none of the others waiting. */
export async function writeExports(pool: Pool, log: Log, desk: ExportDesk): Promise<number> {
  await removeFiles(pool, desk);
  const { rows } = await pool.query<{ id: string }>(
    'select id from bulk_export where state = $1 order by asked_at, id',
    [BulkExportState.ASKED],
  );
  let written = 0;
  for (const { id } of rows) {
    const done = await writeExport(pool, id, desk).catch(async (error) => {
      log.error({ export: id, ...saidOf(error) }, 'an export could not be written');
      await pool.query(
        `update bulk_export set attempts = attempts + 1, state = case when attempts + 1 >= $2 then $3 else state end
          where id = $1 and state = $4`,
        [id, MOST_ATTEMPTS, BulkExportState.FAILED, BulkExportState.ASKED],
      );
      return false;
    });
    if (done) written += 1;
  }
  return written;
}

/** A lock says that somebody writes it, for as long as they are there; whoever dies leaves it to the next. */
async function writeExport(pool: Pool, id: string, desk: ExportDesk): Promise<boolean> {
  return await withClient(pool, async (client) => {
    const lock = `hashtextextended('export ' || $1, 0)`;
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${lock}) as mine`, [
      id,
    ]);
    if (!rows[0]!.mine) return false;
    const sid = randomBytes(32).toString('base64url');
    const sidHash = hash('sha256', sid, 'buffer');
    try {
      const { rows: found } = await client.query<{
        kinds: ExportedKind[];
        viewer: AskedExport['viewer'] | null;
      }>(
        `select kinds, app.open_export_session(id, $2) as viewer from bulk_export where id = $1 and state = $3`,
        [id, sidHash, BulkExportState.ASKED],
      );
      const asked = found[0];
      if (!asked) return false;
      // Whoever has left meanwhile gets nothing.
      if (!asked.viewer) {
        await client.query('update bulk_export set state = $2 where id = $1', [id, BulkExportState.FAILED]);
        return false;
      }
      const { viewer, kinds } = asked;
      const { records, bytes, sha256 } = await desk.write({ id, kinds, sid, viewer });
      const { rowCount } = await client.query(
        `update bulk_export set state = $2, records = $3, bytes = $4, sha256 = $5, roles = $6, ready_at = now(),
                expires_at = now() + make_interval(hours => $7) where id = $1 and state = $8`,
        [id, BulkExportState.READY, records, bytes, sha256, viewer.roles, HOURS_KEPT, BulkExportState.ASKED],
      );
      // Whoever gave it up while it was written has no file of it.
      if (rowCount === 0) await desk.remove(id);
      return rowCount === 1;
    } finally {
      await client.query('select app.end_session($1)', [sidHash]);
      await client.query(`select pg_advisory_unlock(${lock})`, [id]);
    }
  });
}

/** Files whose time is over, or that were given up, go; that they were there stays on record. */
async function removeFiles(pool: Pool, desk: ExportDesk): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from bulk_export where expires_at is not null and (state <> $1 or expires_at < now())',
    [BulkExportState.READY],
  );
  for (const { id } of rows) {
    await desk.remove(id);
    await pool.query(
      'update bulk_export set state = case when state = $2 then $3 else state end, expires_at = null where id = $1',
      [id, BulkExportState.READY, BulkExportState.EXPIRED],
    );
  }
}
