import type { Pool } from 'pg';
import { isLate } from './operation-figures.ts';

/** What is wrong with the deadlines, in words; nothing while every one that has come is marked within a minute. */
export async function lateness(gate: Pool): Promise<string | undefined> {
  return await gate
    .query<{ oldest: Date | null; now: Date }>(
      'select app.oldest_unmarked() as oldest, statement_timestamp() as now',
    )
    .then(({ rows: [row] }) =>
      row && isLate(row.oldest, row.now) ? 'deadlines wait to be marked' : undefined,
    )
    .catch(() => 'database not ready');
}
