import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { dueOnDay } from '../deadline/due-on-day.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { DeadlineType } from '../vocabulary.ts';
import type { Action } from './action.ts';

const clauses = {
  [DeadlineType.ACTION_DUE]: '8.10',
  [DeadlineType.AGREEMENT_REVIEW]: '11.6',
  [DeadlineType.AGREEMENT_EXPIRES]: '11.6',
  [DeadlineType.MOVE_REVIEW]: '8.8',
} as const;

/** Sets the dates of an action, each by the end of its day; a date not given sets nothing. One moved names the one before. */
export function setActionDates(
  em: EntityManager,
  action: Action,
  days: Partial<Record<keyof typeof clauses, string | null>>,
  act: Act,
  [replaces]: readonly Deadline[] = [],
): void {
  for (const [name, day] of Object.entries(days)) {
    if (!day) continue;
    const type = name as keyof typeof clauses;
    const due = dueOnDay(type, day, clauses[type], act);
    setDeadlines(em, { case: action.case, action, replaces }, [due], act);
  }
}
