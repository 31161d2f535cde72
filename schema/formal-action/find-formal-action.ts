import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { refuseIfChanged } from '../case/case-version.ts';
import { refuseClosed } from '../case/find-case.ts';
import type { ActionChangeInput } from '../change-input.ts';
import { handOf } from '../delegation/same-hand.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { Refused, refusal } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { ActionArea, FormalStep } from '../vocabulary.ts';
import type { Assessment, DecisionFacts } from './approval-rules.ts';
import { FormalAction } from './formal-action.ts';
import { FormalDecision } from './formal-decision.ts';

/**
 * A formal action of a running case, held until the operation ends, so that two who decide in the same moment decide
 * one after the other.
 */
export async function findFormalAction(
  em: EntityManager,
  input: ActionChangeInput,
  ofCase: 'OPEN' | 'ANY' = 'OPEN',
): Promise<FormalAction> {
  const action = await holdAction(em, input, ofCase);
  const formal = await em.findOne(FormalAction, { action });
  if (!formal) {
    const message = 'It lacks its particulars: propose it with route, reasons and assessment first.';
    throw new Refused([refusal('actionId', 'PROPOSED_FIRST', '11.2', message)]);
  }
  return formal;
}

/** A formal action whether or not it has its particulars. What is in force outlives its case: it may be broken or end after. */
export async function holdAction(
  em: EntityManager,
  { actionId, actionVersion }: Pick<ActionChangeInput, 'actionId' | 'actionVersion'>,
  ofCase: 'OPEN' | 'ANY' = 'OPEN',
): Promise<Action> {
  const id = identity(actionId, 'actionId', 'action');
  const action = found(
    await em.findOne(
      Action,
      { id, area: ActionArea.FORMAL_AND_LEGAL },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    ),
    'actionId',
    'action',
  );
  refuseIfChanged(action, actionVersion, {}, 'actionVersion');
  await em.populate(action, ['case.service', 'party.person']);
  const refusals = ofCase === 'OPEN' ? refuseClosed(action.case) : [];
  if (refusals.length > 0) throw new Refused(refusals);
  return action;
}

export const assessmentOf = ({
  proportionality,
  capacity,
  humanRights,
  equality,
}: FormalAction): Assessment => ({
  proportionality: proportionality ?? null,
  capacity: capacity ?? null,
  humanRights: humanRights ?? null,
  equality: equality ?? null,
});

/** What a decision goes by: who proposed it, who supported it, what is assessed, and who decides now. */
export async function decisionFacts(
  em: EntityManager,
  formal: FormalAction,
  reason: string | null,
  act: Act,
): Promise<DecisionFacts> {
  const { action } = formal;
  const steps = await em.find(FormalDecision, { action }, { orderBy: { at: 'asc', id: 'asc' } });
  const hand = async (who: Staff, at: Date) => handOf(em, act.by.staffId, who.id, at);
  const lastBy = async (step: FormalStep) => {
    const last = steps.findLast((each) => each.step === step);
    return last ? hand(last.by, last.at) : null;
  };
  return {
    status: action.status,
    by: { staffId: act.by.staffId, roles: await ownRolesOver(em, action.case.service, act) },
    proposedBy: (await lastBy(FormalStep.PROPOSED)) ?? (await hand(action.recordedBy, action.recordedAt)),
    supportedBy: await lastBy(FormalStep.SUPPORTED),
    reason,
    assessment: assessmentOf(formal),
  };
}

/** Writes down who took a step, when and why (11.2). */
export function addStep(
  em: EntityManager,
  action: Action,
  step: FormalStep,
  reason: string | null | undefined,
  act: Act,
): void {
  em.create(FormalDecision, {
    case: action.case,
    action,
    step,
    by: em.getReference(Staff, act.by.staffId),
    at: act.now,
    reason: reason?.trim() || null,
  });
}
