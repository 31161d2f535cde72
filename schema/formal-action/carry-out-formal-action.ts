import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { localDay } from '../calendar/working-days.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { Refused } from '../ruling.ts';
import {
  ActionStatus,
  CaseStage,
  DeadlineEnd,
  DeadlineStatus,
  EventKind,
  FormalStep,
} from '../vocabulary.ts';
import { refuseStep } from './approval-rules.ts';
import { beginExclusion } from './begin-exclusion.ts';
import { addStep, findFormalAction } from './find-formal-action.ts';
import type { FormalStepInput, StartFormalActionInput } from './formal-action-inputs.ts';
import { powerOf, refusePower } from './power-rules.ts';

/**
 * Begins an approved action, if its law still holds; it takes the case into its formal or legal stage. An exclusion whose
 * time is still to come stays approved until then, and begins by itself (`jobs/begin-planned.ts`).
 */
export async function startFormalAction(
  em: EntityManager,
  input: StartFormalActionInput,
  act: Act,
): Promise<Action> {
  const { action } = await findFormalAction(em, input);
  const policy = act.policy.document;
  const { type } = action;
  const today = localDay(act.now, act.calendar).toString();
  const { occupancyType: occupancy = null, dateOfBirth = null } = action.party?.person ?? {};
  const { nation } = action.case.service;
  const refusals = [
    ...refuseStep(action.status, ActionStatus.IN_PROGRESS, input.reason ?? null),
    ...refusePower({ type, nation, occupancy, dateOfBirth }, policy, today),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  const stillToCome = await beginExclusion(em, action, input, act);
  if (!stillToCome) action.status = ActionStatus.IN_PROGRESS;
  action.case.stage = powerOf(type, policy)?.byCourt ? CaseStage.LEGAL_ACTION : laterStage(action.case.stage);
  addStep(em, action, FormalStep.STARTED, input.reason, act);
  recordStep(em, action, EventKind.FORMAL_ACTION_STARTED, act, { stage: action.case.stage });
  return action;
}

const laterStage = (stage: CaseStage): CaseStage =>
  stage === CaseStage.LEGAL_ACTION ? stage : CaseStage.FORMAL_ACTION;

type Ending = {
  to: ActionStatus.BREACHED | ActionStatus.DISCHARGED | ActionStatus.CANCELLED;
  step: FormalStep;
  kind: EventKind;
};

const ended =
  ({ to, step, kind }: Ending) =>
  async (em: EntityManager, input: FormalStepInput, act: Act): Promise<Action> => {
    const ofCase = to === ActionStatus.CANCELLED ? 'OPEN' : 'ANY';
    const { action } = await findFormalAction(em, input, ofCase);
    const refusals = refuseStep(action.status, to, input.reason ?? null);
    if (refusals.length > 0) throw new Refused(refusals);
    action.status = to;
    if (to !== ActionStatus.BREACHED) {
      const owed = await em.find(Deadline, { action, status: DeadlineStatus.PENDING });
      endUnmet(em, owed, DeadlineEnd.ACTION_ENDED, act);
    }
    addStep(em, action, step, input.reason, act);
    recordStep(em, action, kind, act);
    return action;
  };

const recordStep = (em: EntityManager, action: Action, kind: EventKind, act: Act, more = {}): void => {
  const { id, type, status } = action;
  recordEvent(em, { case: action.case }, kind, { action: id, type, status, ...more }, act);
};

/** Its terms were broken; it runs on until it is completed or discharged. */
export const breachFormalAction = ended({
  to: ActionStatus.BREACHED,
  step: FormalStep.BREACHED,
  kind: EventKind.FORMAL_ACTION_BREACHED,
});

/** Ended before its time, by the court or by agreement. */
export const dischargeFormalAction = ended({
  to: ActionStatus.DISCHARGED,
  step: FormalStep.DISCHARGED,
  kind: EventKind.FORMAL_ACTION_DISCHARGED,
});

/** Given up before it began. */
export const cancelFormalAction = ended({
  to: ActionStatus.CANCELLED,
  step: FormalStep.CANCELLED,
  kind: EventKind.ACTION_CANCELLED,
});
