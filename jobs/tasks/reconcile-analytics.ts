import type { Task } from './task.ts';

/** As many as a person can begin with; the count says how many there are. */
const NAMED_AT_MOST = 100;

interface Difference {
  fact: string;
  month: string;
  kept: number;
  counted: number;
}

/**
 * The counts that are kept for the figures, beside those counted anew: they must be the same. Then adds up what the day
 * has written, so that figures stay quick.
 */
export const reconcileAnalytics: Task = async ({ client, log }) => {
  const { rows } = await client.query<{ found: Difference[]; differences: number }>(
    `select count(*)::int as differences,
            coalesce((json_agg(json_build_object('fact', fact, 'month', month, 'kept', kept, 'counted', counted)
              order by month, fact))::jsonb, '[]') as found
       from app.tally_differences()`,
  );
  const { differences = 0, found = [] } = rows[0] ?? {};
  const folded = await client.query<{ cells: number | null }>('select app.fold_tally(0) as cells');
  const cells = folded.rows[0]?.cells ?? null;
  if (differences === 0) return { needsAttention: false, result: { differences, cells } };
  const named = found.slice(0, NAMED_AT_MOST);
  log.error(
    { differences, found: named },
    'FIGURES DIFFER FROM THEIR ROWS: the counts that are kept are wrong; npm run rebuild-rollups counts them anew',
  );
  return { needsAttention: true, result: { differences, found: named, cells } };
};
