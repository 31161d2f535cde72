import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Agreement } from '../agreement/agreement.ts';
import { localDay } from '../calendar/working-days.ts';
import { Deadline } from '../deadline/deadline.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { firstAlarm } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { TemporaryMove } from '../support/temporary-move.ts';
import { ActionStatus, DeadlineStatus, DeadlineType, EventKind, FindingKind } from '../vocabulary.ts';
import type { Action } from './action.ts';
import { ActionFinding } from './action-finding.ts';
import type { ReopenActionInput } from './action-life-input.ts';
import { ruleOnReopening } from './action-life-rules.ts';
import { findRunningAction } from './find-action.ts';
import { setActionDates } from './set-action-dates.ts';

/** Takes back a completion that was a mistake: the action goes on, and so do the dates that it ended. */
export async function reopenAction(em: EntityManager, input: ReopenActionInput, act: Act): Promise<Action> {
  const action = await findRunningAction(em, input);
  insist(ruleOnReopening({ ...action, endedAt: action.endedAt ?? null }, act.policy.document, act.now));
  await holdClocks(em, action.case);
  const breaches = await em.count(ActionFinding, { action, kind: FindingKind.BREACHED });
  const deadlines = await em.find(Deadline, { action, metAt: action.completedAt });
  for (const deadline of deadlines) {
    const late = deadline.status === DeadlineStatus.MET_LATE;
    deadline.status = late ? DeadlineStatus.MISSED : DeadlineStatus.PENDING;
    deadline.metAt = null;
    deadline.wakeAt = firstAlarm(deadline, act);
  }
  const facts = {
    action: action.id,
    type: action.type,
    completedAt: action.completedAt,
    deadlines: deadlines.map(({ id }) => id),
  };
  const today = localDay(act.now, act.calendar).toString();
  const agreement = await em.findOne(Agreement, { action, reviewOn: { $gte: today } });
  const move = await em.findOne(TemporaryMove, { action, reviewOn: { $gte: today } });
  setActionDates(
    em,
    action,
    { [DeadlineType.AGREEMENT_REVIEW]: agreement?.reviewOn, [DeadlineType.MOVE_REVIEW]: move?.reviewOn },
    act,
  );
  action.status = breaches > 0 ? ActionStatus.BREACHED : ActionStatus.IN_PROGRESS;
  action.completedAt = null;
  action.endedAt = null;
  action.outcome = null;
  action.result = null;
  const { status } = action;
  recordEvent(em, { case: action.case }, EventKind.ACTION_REOPENED, { ...facts, status }, act);
  return action;
}
