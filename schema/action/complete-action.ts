import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { endPending, meetDeadlines } from '../deadline/end-deadlines.ts';
import { DiarySheets } from '../diary/diary-sheets.ts';
import { recordEvent } from '../event/record-event.ts';
import { insistAll, ruling } from '../ruling.ts';
import { SecurityMeasure } from '../support/security-measure.ts';
import { TemporaryMove } from '../support/temporary-move.ts';
import { WitnessSupport } from '../support/witness-support.ts';
import { ActionStatus, DeadlineEnd, DeadlineType, EventKind } from '../vocabulary.ts';
import type { Action } from './action.ts';
import type { CompleteActionInput } from './action-life-input.ts';
import { ruleOnCompletingAction } from './action-rules.ts';
import { refuseIncomplete } from './completion-rules.ts';
import { findAction } from './find-action.ts';

/** A review or an answer that is still to come is not given by ending what it is about. */
const metByCompletion = [DeadlineType.ACTION_DUE, DeadlineType.AGREEMENT_EXPIRES];

/** Marks an action as done, once, with what came of it, and ends its dates. */
export async function completeAction(
  em: EntityManager,
  input: CompleteActionInput,
  act: Act,
): Promise<Action> {
  const action = await findAction(em, input);
  const completedAt = input.completedAt ?? act.now;
  const diary = await em.findOne(DiarySheets, { action });
  const measure = await em.findOne(SecurityMeasure, { action });
  const move = await em.findOne(TemporaryMove, { action });
  const witness = await em.findOne(WitnessSupport, { action });
  const outcome = input.outcome ?? null;
  const securityReviewedOn = input.securityReviewedOn ?? witness?.securityReviewedOn ?? null;
  const prepared = [...new Set([...(witness?.prepared ?? []), ...(input.prepared ?? [])])];
  insistAll(
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
    ruling(
      refuseIncomplete({
        type: action.type,
        outcome,
        completedOn: localDay(completedAt, act.calendar).toString(),
        fittedOn: input.fittedOn ?? measure?.fittedOn ?? null,
        requestedOn: measure?.requestedOn ?? null,
        returnedOn: input.returnedOn ?? null,
        movedOn: move?.movedOn ?? null,
        // Diary sheets taken over from elsewhere have no sheets here that could be answered.
        feedbackGiven: !diary || diary.feedbackGivenAt != null,
        securityReviewedOn,
        prepared,
      }),
      {},
    ),
  );
  const { fittedOn, securityReviewedOn: reviewedOn } = input;
  const standing = {
    version: action.version,
    fittedOn: measure?.fittedOn ?? null,
    securityReviewedOn: witness?.securityReviewedOn ?? null,
  };
  const wanted = { ...(fittedOn && { fittedOn }), ...(reviewedOn && { securityReviewedOn: reviewedOn }) };
  refuseOverwriting(standing, input.actionVersion, wanted, 'actionVersion');
  if (measure) measure.fittedOn = input.fittedOn ?? measure.fittedOn ?? null;
  if (move) move.returnedOn = input.returnedOn ?? null;
  if (witness) Object.assign(witness, { securityReviewedOn, prepared });
  action.status = ActionStatus.COMPLETED;
  action.completedAt = completedAt;
  action.endedAt = act.now;
  action.outcome = outcome;
  action.result = input.result?.trim() || null;
  await meetDeadlines(em, { action, type: { $in: metByCompletion } }, completedAt, act);
  const others = { action, type: { $nin: metByCompletion } };
  await endPending(em, action.case, others, DeadlineEnd.ACTION_ENDED, act);
  recordEvent(
    em,
    { case: action.case },
    EventKind.ACTION_COMPLETED,
    { action: action.id, type: action.type, status: action.status, outcome },
    act,
    completedAt,
  );
  return action;
}
