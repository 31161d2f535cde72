import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { refuseOverwriting } from '../case/case-version.ts';
import { recordEvent } from '../event/record-event.ts';
import { Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { ActionStatus, EventKind, FormalStep } from '../vocabulary.ts';
import { assessmentParts, refuseAssessmentTexts, statusAfterAssessing } from './approval-rules.ts';
import { addStep, assessmentOf, findFormalAction } from './find-formal-action.ts';
import type { AssessFormalActionInput } from './formal-action-inputs.ts';

const open: readonly ActionStatus[] = [
  ActionStatus.PROPOSED,
  ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT,
  ActionStatus.AWAITING_AREA_MANAGER_APPROVAL,
];

/** Writes the assessment, or parts of it, until it is decided upon: what was approved is not rewritten, what was supported is supported again (#125). */
export async function assessFormalAction(
  em: EntityManager,
  input: AssessFormalActionInput,
  act: Act,
): Promise<Action> {
  const formal = await findFormalAction(em, input);
  const given = Object.fromEntries(
    assessmentParts.flatMap((part) => {
      const text = input.assessment[part];
      return text == null ? [] : [[part, text.trim()]];
    }),
  );
  const refusals = refuseAssessmentTexts({ ...assessmentOf(formal), ...given });
  if (!open.includes(formal.action.status)) {
    const message = 'The action has been decided upon: its assessment stays as it was then.';
    refusals.push(refusal('action', 'ASSESSED_BEFORE_DECIDED', '11.3', message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
  refuseOverwriting(formal, input.formalVersion, given, 'formalVersion');
  const { action } = formal;
  action.status = statusAfterAssessing(action.status, assessmentOf(formal), given);
  em.assign(formal, {
    ...given,
    assessedBy: em.getReference(Staff, act.by.staffId),
    assessedAt: act.now,
  });
  addStep(em, action, FormalStep.ASSESSED, null, act);
  const parts = Object.keys(given);
  recordEvent(
    em,
    { case: action.case },
    EventKind.FORMAL_ACTION_ASSESSED,
    { action: action.id, parts, status: action.status },
    act,
  );
  return action;
}
