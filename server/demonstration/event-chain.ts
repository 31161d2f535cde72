import { hash } from 'node:crypto';
import type { EventKind } from '../../schema/vocabulary.ts';
import { derivedId } from './derived-id.ts';
import { type Facts, factsText } from './facts-text.ts';
import type { EventRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface Happening {
  kind: EventKind;
  at: number;
  /** Nobody: the system found it out by itself. */
  by: string | null;
  facts: Facts;
  reportId?: string | null;
}

export interface ChainOf {
  caseId: string | null;
  reportId: string | null;
  readers: readonly string[];
}

/** `extract(epoch from …)` of an instant known to the millisecond. */
const epoch = (at: number): string =>
  `${Math.floor(at / 1000)}.${String(((at % 1000) + 1000) % 1000).padStart(3, '0')}000`;

/**
 * The events of one case or report in order, numbered, each with the hash of the one before: what the trigger
 * `app.chain_event` does for one event after another. `app.broken_events` finds any difference.
 */
export function chainEvents(
  happenings: readonly Happening[],
  { caseId, reportId, readers }: ChainOf,
  now: number,
  random: SeededRandom,
): EventRow[] {
  const inOrder = [...happenings].sort((one, other) => one.at - other.at);
  let before: Buffer | null = null;
  let recorded = 0;
  return inOrder.map(({ kind, at, by, facts, reportId: aboutReport }, index) => {
    const written = by === null ? random.between(1, 59) * 1000 : random.between(1, 150) * 60_000;
    recorded = Math.min(now - 1000, Math.max(recorded, at + written));
    if (recorded < at) recorded = at;
    const id = derivedId(recorded, random);
    const about = caseId === null ? reportId : (aboutReport ?? null);
    const text = factsText(facts);
    const said = [id, caseId, about, index + 1, kind, epoch(at), epoch(recorded), by, text];
    const bytes = Buffer.from(said.filter((word) => word !== null).join('|'));
    const digest = hash('sha256', before ? Buffer.concat([before, bytes]) : bytes, 'buffer');
    const row: EventRow = {
      id,
      readers,
      caseId,
      reportId: about,
      deadlineId: typeof facts.deadline === 'string' ? facts.deadline : null,
      kind,
      occurredAt: at,
      recordedAt: recorded,
      actorId: by,
      facts: text,
      seq: index + 1,
      previousHash: before?.toString('hex') ?? null,
      hash: digest.toString('hex'),
    };
    before = digest;
    return row;
  });
}
