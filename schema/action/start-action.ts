import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { consentsOf } from '../consent/keep-consent.ts';
import { recordEvent } from '../event/record-event.ts';
import { insistOnPolice } from '../formal-action/insist-on-police.ts';
import { insist } from '../ruling.ts';
import { TemporaryMove } from '../support/temporary-move.ts';
import { ActionStatus, EventKind } from '../vocabulary.ts';
import type { Action } from './action.ts';
import type { StartActionInput } from './action-life-input.ts';
import { ruleOnStarting } from './action-life-rules.ts';
import { laterStage } from './action-stage.ts';
import { findRunningAction } from './find-action.ts';

/** Starts what waited for consent or signatures. */
export async function startAction(em: EntityManager, input: StartActionInput, act: Act): Promise<Action> {
  const action = await findRunningAction(em, input);
  const today = localDay(act.now, act.calendar).toString();
  const move = await em.findOne(TemporaryMove, { action });
  insist(ruleOnStarting(action, await consentsOf(em, action), { today, movesOn: move?.movedOn ?? null }));
  await insistOnPolice(em, action.case, {
    area: action.area,
    type: action.type,
    party: action.party ?? null,
  });
  action.status = ActionStatus.IN_PROGRESS;
  action.case.stage = laterStage(action.case.stage, action.area, action.status);
  const facts = {
    action: action.id,
    type: action.type,
    status: action.status,
    stage: action.case.stage,
  };
  recordEvent(em, { case: action.case }, EventKind.ACTION_STARTED, facts, act);
  return action;
}
