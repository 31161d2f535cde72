import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { CaseEvent } from '../event/case-event.ts';
import { recordEvent } from '../event/record-event.ts';
import { Staff } from '../staff/staff.ts';
import type { EventKind } from '../vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceEvent } from './evidence-event.ts';

/** Writes down what became of evidence: in the log of its case or, while it has none, in one of its own (15.1). */
export function recordOfEvidence(
  em: EntityManager,
  evidence: Evidence,
  kind: EventKind,
  more: Record<string, unknown>,
  act: Pick<Act, 'now' | 'by'>,
): void {
  const facts = { evidence: evidence.id, type: evidence.type, ...more };
  if (evidence.case) recordEvent(em, { case: evidence.case }, kind, facts, act);
  else {
    em.create(EvidenceEvent, {
      evidence,
      kind,
      facts,
      occurredAt: act.now,
      actor: em.getReference(Staff, act.by.staffId),
    } as never);
  }
}

/** The case that evidence joins is told what happened to it before, each when it happened and by whom. */
export async function tellTheCase(em: EntityManager, evidence: Evidence, of: Case): Promise<void> {
  const before = await em.find(EvidenceEvent, { evidence }, { orderBy: { occurredAt: 'asc', id: 'asc' } });
  for (const { kind, facts, occurredAt, actor } of before) {
    em.create(CaseEvent, { case: of, kind, facts, occurredAt, actor: actor ?? null } as never);
  }
}
