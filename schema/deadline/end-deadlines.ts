import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { recordEvent } from '../event/record-event.ts';
import type { Report } from '../report/report.ts';
import { DeadlineStatus, EventKind } from '../vocabulary.ts';
import { Deadline } from './deadline.ts';
import { holdClocks } from './hold-clocks.ts';
import { isMissed, stillToDo } from './settling-clocks.ts';

export const endDeadline = (
  deadline: Deadline,
  status: DeadlineStatus.MET | DeadlineStatus.MET_LATE | DeadlineStatus.CANCELLED | DeadlineStatus.MISSED,
  metAt: Date | null,
): void => {
  deadline.status = status;
  deadline.metAt = metAt;
  deadline.wakeAt = null;
};

/** Ends deadlines that nobody need meet any more. What ran out before is missed: a decision does not hide it. */
export function endUnmet(
  em: EntityManager,
  of: { case: Case } | { report: Report },
  deadlines: readonly Deadline[],
  act: Act,
): void {
  for (const deadline of deadlines) {
    const missed = isMissed(deadline, act.now);
    endDeadline(deadline, missed ? DeadlineStatus.MISSED : DeadlineStatus.CANCELLED, null);
    const kind = missed ? EventKind.DEADLINE_MISSED : EventKind.DEADLINE_CANCELLED;
    recordEvent(em, of, kind, { deadline: deadline.id, type: deadline.type }, act);
  }
}

/** The same for what is still pending of something: an action that is given up, a date that is moved. */
export async function endPending(em: EntityManager, of: Case, where: object, act: Act): Promise<void> {
  await holdClocks(em, of);
  endUnmet(em, { case: of }, await em.find(Deadline, { ...where, status: DeadlineStatus.PENDING }), act);
}

/** Marks as met, in time or late, what something was still owed of: pending, or missed and done after all. */
export async function meetDeadlines(em: EntityManager, where: object, at: Date): Promise<Deadline[]> {
  const owed = await em.find(Deadline, {
    ...where,
    status: { $in: [...stillToDo] },
  });
  for (const deadline of owed) {
    endDeadline(deadline, at <= deadline.dueAt ? DeadlineStatus.MET : DeadlineStatus.MET_LATE, at);
  }
  return owed;
}
