import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { ActionStatus, EventKind } from '../vocabulary.ts';
import type { Action } from './action.ts';
import { ruleOnCompletingAction } from './action-rules.ts';
import { findAction } from './find-action.ts';
import type { CompleteActionInput } from './record-action-input.ts';

/** Marks an action as done, once, and ends its date. */
export async function completeAction(
  em: EntityManager,
  input: CompleteActionInput,
  act: Act,
): Promise<Action> {
  const action = await findAction(em, input);
  const completedAt = input.completedAt ?? act.now;
  insist(
    ruleOnCompletingAction(
      {
        type: action.type,
        status: action.status,
        caseStatus: action.case.status,
        caseOpenedAt: action.case.openedAt,
        completedAt,
        result: input.result ?? null,
      },
      act.now,
    ),
  );
  action.status = ActionStatus.COMPLETED;
  action.completedAt = completedAt;
  action.result = input.result?.trim() || null;
  await meetDeadlines(em, { action }, completedAt);
  recordEvent(
    em,
    { case: action.case },
    EventKind.ACTION_COMPLETED,
    { action: action.id, type: action.type },
    act,
    completedAt,
  );
  return action;
}
