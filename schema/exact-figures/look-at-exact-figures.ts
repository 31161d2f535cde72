import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { cellId, cellsOf } from '../equality-figures/equality-cube.ts';
import type { EqualityDocument } from '../equality-figures/equality-document.ts';
import { placeOfKept } from '../equality-figures/equality-kept.ts';
import { identity } from '../identity.ts';
import { Refused } from '../ruling.ts';
import { unseal } from '../secret/sealed.ts';
import type { Characteristic, EqualityBreakdown, EqualitySide } from '../vocabulary.ts';
import type { ElevationInput } from './elevation-inputs.ts';
import { refuseLooking } from './elevation-rules.ts';

interface Opened {
  side: EqualitySide;
  characteristic: Characteristic;
  breakdown: EqualityBreakdown;
  until: Date;
  reportId: string;
  revision: number;
  status: string;
  document: EqualityDocument;
  keptId: string;
  masterKey: string;
  wrapped: Buffer;
  counts: Buffer;
}

export type CellLookedAt = ReturnType<typeof cellsLookedAt>[number];

/**
 * Opens one table of what was counted. Whether it may, one function of the database decides at this moment, and writes into
 * the audit that it was; it hands out nothing that is not sealed, and what is opened here stays in this answer.
 */
export async function lookAtExactFigures(em: EntityManager, { elevationId }: ElevationInput, act: Act) {
  const id = identity(elevationId, 'elevationId', 'elevation');
  const [opened] = await em.execute<Opened[]>(
    `select side, characteristic, breakdown, until, report_id as "reportId", revision, status, document,
            kept_id as "keptId", master_key as "masterKey", wrapped, counts from app.look_at_exact_figures(?)`,
    [id],
  );
  if (!opened) throw new Refused([refuseLooking]);
  const key = await act.secrets.unwrap(opened.wrapped, opened.masterKey, opened.keptId);
  const counts = unseal<Record<string, number>>(key, opened.counts, placeOfKept('counts', opened.keptId));
  return { ...opened, until: new Date(opened.until), cells: cellsLookedAt(opened, counts) };
}

/** The cells of the one table that was asked for, everybody last, each beside what is told of it. */
function cellsLookedAt(
  { side, characteristic, breakdown, document }: Opened,
  counts: Readonly<Record<string, number>>,
) {
  const ofTable = cellsOf(document.plan, side).filter(({ by }) => by === breakdown);
  const own = ofTable.filter((cell) => cell.characteristic === characteristic);
  const everybody = ofTable.filter((cell) => cell.characteristic === null);
  return [...own, ...everybody].map((cell) => {
    const id = cellId(cell);
    return {
      group: cell.group,
      part: cell.part,
      count: counts[id] ?? 0,
      figure: document.figures[id] ?? null,
      heldBack: document.heldBack[id],
    };
  });
}
