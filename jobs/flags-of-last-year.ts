import type { ClientBase } from 'pg';
import type { EqualityDocument } from '../schema/equality-figures/equality-document.ts';
import { type CarriedFlag, type FlagDone, flagsOf } from '../schema/equality-figures/equality-flags.ts';

/** What the signed summary of the year before flagged, and what was done about it by now; null where none is signed. */
export async function flagsOfLastYear(
  client: ClientBase,
  year: string,
): Promise<{ year: string; flags: CarriedFlag[] } | null> {
  const before = String(Number(year) - 1);
  const { rows } = await client.query<{ document: EqualityDocument }>(
    `select document from management_report
      where kind = 'EQUALITY_SUMMARY' and status = 'SIGNED' and period = $1`,
    [before],
  );
  const [signed] = rows;
  if (!signed) return null;
  const notes = await client.query<{ flag: string; text: string; at: Date; by: string; version: number }>(
    `select distinct on (n.flag) n.flag, n.done as text, n.recorded_at as at, s.name as by, n.version
       from equality_flag_note n join management_report r on r.id = n.report_id join staff s on s.id = n.recorded_by_id
      where r.kind = 'EQUALITY_SUMMARY' and r.period = $1 order by n.flag, n.version desc`,
    [before],
  );
  const done = new Map(
    notes.rows.map(({ flag, text, at, by, version }): [string, FlagDone] => [
      flag,
      { text, at: at.toISOString(), by, version },
    ]),
  );
  return {
    year: signed.document.periodName,
    flags: flagsOf(signed.document).map((flag) => ({ ...flag, done: done.get(flag.key) ?? null })),
  };
}
