import type { PoolClient } from 'pg';
import type { CellFault } from './compile-rule.ts';
import type { ReadyRow } from './load-batch.ts';

export interface Settled {
  fresh: ReadyRow[];
  alreadyThere: number;
  rejected: { row: ReadyRow; fault: CellFault }[];
}

/**
 * Cases that bring their identity with them, as those of our own export do: one that the database knows by its id
 * is there already, whatever file it comes in; one whose reference another case has cannot come in.
 */
export async function settleKnownCases(client: PoolClient, rows: ReadyRow[]): Promise<Settled> {
  const brought = rows.flatMap(({ draft }) =>
    draft.case && (draft.case.id ?? draft.case.reference) ? [draft.case] : [],
  );
  if (brought.length === 0) return { fresh: rows, alreadyThere: 0, rejected: [] };
  const { rows: known } = await client.query<{ id: string; reference: string }>(
    'select id, reference from asb_case where id = any($1::uuid[]) or reference = any($2::text[])',
    [brought.flatMap(({ id }) => id ?? []), brought.flatMap(({ reference }) => reference ?? [])],
  );
  const ids = new Set(known.map(({ id }) => id));
  const references = new Set(known.map(({ reference }) => reference));
  const settled: Settled = { fresh: [], alreadyThere: 0, rejected: [] };
  for (const row of rows) {
    const { id = null, reference = null } = row.draft.case ?? {};
    if (id !== null && ids.has(id)) settled.alreadyThere += 1;
    else if (reference !== null && references.has(reference)) {
      const fault = { column: 'reference', value: reference, reason: 'is the reference of another case' };
      settled.rejected.push({ row, fault });
    } else {
      settled.fresh.push(row);
      if (id !== null) ids.add(id);
      if (reference !== null) references.add(reference);
    }
  }
  return settled;
}
