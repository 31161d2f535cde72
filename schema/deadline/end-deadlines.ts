import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { type DeadlineEnd, DeadlineStatus, EventKind } from '../vocabulary.ts';
import { Deadline } from './deadline.ts';
import { holdClocks } from './hold-clocks.ts';
import { recordOfDeadline } from './record-of-deadline.ts';
import { isMissed, stillToDo } from './settling-clocks.ts';

/** Marks something due as done, in time or late, and writes it down. */
export function meetDeadline(em: EntityManager, deadline: Deadline, at: Date, act: Act): void {
  deadline.status = at <= deadline.dueAt ? DeadlineStatus.MET : DeadlineStatus.MET_LATE;
  deadline.metAt = at;
  deadline.wakeAt = null;
  recordOfDeadline(em, deadline, EventKind.DEADLINE_MET, { status: deadline.status }, act, at);
}

/** Marks something due as no longer needed. */
export function cancelDeadline(em: EntityManager, deadline: Deadline, reason: DeadlineEnd, act: Act): void {
  end(deadline, DeadlineStatus.CANCELLED);
  deadline.endReason = reason;
  recordOfDeadline(em, deadline, EventKind.DEADLINE_CANCELLED, { reason }, act);
}

/** Ends deadlines that nobody need meet any more. What ran out before is missed: a decision does not hide it. */
export function endUnmet(
  em: EntityManager,
  deadlines: readonly Deadline[],
  reason: DeadlineEnd,
  act: Act,
): void {
  for (const deadline of deadlines) {
    if (!isMissed(deadline, act.now)) {
      cancelDeadline(em, deadline, reason, act);
      continue;
    }
    end(deadline, DeadlineStatus.MISSED);
    deadline.endReason = reason;
    recordOfDeadline(em, deadline, EventKind.DEADLINE_MISSED, { reason }, act);
  }
}

function end(deadline: Deadline, status: DeadlineStatus): void {
  deadline.status = status;
  deadline.metAt = null;
  deadline.wakeAt = null;
}

/** The same for what is still pending of something: an action that is given up, a date that is moved. @returns it. */
export async function endPending(
  em: EntityManager,
  of: Case,
  where: object,
  reason: DeadlineEnd,
  act: Act,
): Promise<Deadline[]> {
  await holdClocks(em, of);
  const pending = await em.find(Deadline, { ...where, status: DeadlineStatus.PENDING });
  endUnmet(em, pending, reason, act);
  return pending;
}

/** Marks as met, in time or late, what something was still owed of: pending, or missed and done after all. */
export async function meetDeadlines(
  em: EntityManager,
  where: object,
  at: Date,
  act: Act,
): Promise<Deadline[]> {
  const owed = await em.find(Deadline, { ...where, status: { $in: [...stillToDo] } });
  for (const deadline of owed) meetDeadline(em, deadline, at, act);
  return owed;
}
