import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Report } from '../report/report.ts';
import { Staff } from '../staff/staff.ts';
import type { EventKind } from '../vocabulary.ts';
import { CaseEvent } from './case-event.ts';

/**
 * Writes down what an operation did, in its transaction. `facts` hold codes, identities and dates; never a name,
 * never free text: the log outlives what may be erased. Nor who of staff works on it: not every reader of the log may
 * know that. The actor, who may be masked, says who did it.
 */
export function recordEvent(
  em: EntityManager,
  of: { case: Case } | { report: Report } | { deadline: Deadline },
  kind: EventKind,
  facts: Record<string, unknown>,
  { now, by }: Pick<Act, 'now' | 'by'>,
  occurredAt = now,
): void {
  em.create(CaseEvent, {
    ...of,
    kind,
    facts,
    occurredAt,
    actor: em.getReference(Staff, by.staffId),
  } as never);
}
