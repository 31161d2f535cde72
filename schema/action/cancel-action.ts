import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { endPending } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { ActionStatus, DeadlineEnd, EventKind } from '../vocabulary.ts';
import type { Action } from './action.ts';
import type { CancelActionInput, DischargeActionInput } from './action-life-input.ts';
import { ruleOnCancelling, ruleOnDischarging } from './action-life-rules.ts';
import { findRunningAction } from './find-action.ts';

/** Gives an action up, and with it its dates. */
export async function cancelAction(em: EntityManager, input: CancelActionInput, act: Act): Promise<Action> {
  const action = await findRunningAction(em, input);
  insist(ruleOnCancelling(action, input.reason));
  await end(em, action, ActionStatus.CANCELLED, input.reason, act);
  recordEvent(em, { case: action.case }, EventKind.ACTION_CANCELLED, named(action), act);
  return action;
}

/** Ends an agreement before its time. */
export async function dischargeAction(
  em: EntityManager,
  input: DischargeActionInput,
  act: Act,
): Promise<Action> {
  const action = await findRunningAction(em, input);
  insist(ruleOnDischarging(action, input.reason));
  await end(em, action, ActionStatus.DISCHARGED, input.reason, act);
  recordEvent(em, { case: action.case }, EventKind.ACTION_DISCHARGED, named(action), act);
  return action;
}

const named = ({ id, type, status }: Action) => ({ action: id, type, status });

async function end(em: EntityManager, action: Action, status: ActionStatus, reason: string, act: Act) {
  action.status = status;
  action.result = reason.trim();
  action.endedAt = act.now;
  await endPending(em, action.case, { action }, DeadlineEnd.ACTION_ENDED, act);
}
