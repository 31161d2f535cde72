import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { recordEvent } from '../event/record-event.ts';
import type { EventKind } from '../vocabulary.ts';
import type { Deadline } from './deadline.ts';

/** Writes down what became of a deadline, in the log of its case or report; one of neither has a log of its own. */
export function recordOfDeadline(
  em: EntityManager,
  deadline: Deadline,
  kind: EventKind,
  facts: Record<string, unknown>,
  act: Pick<Act, 'now' | 'by'>,
  at = act.now,
): void {
  const { id, type, dueAt, case: ofCase, report } = deadline;
  const where = ofCase ? { case: ofCase } : report ? { report } : {};
  recordEvent(em, { ...where, deadline }, kind, { deadline: id, type, dueAt, ...facts }, act, at);
}
