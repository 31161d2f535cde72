import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Action } from '../action/action.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist, type Ruling } from '../ruling.ts';
import { type ActionStatus, EventKind, FormalStep } from '../vocabulary.ts';
import { type DecisionFacts, ruleOnApproving, ruleOnRefusing, ruleOnSupporting } from './approval-rules.ts';
import { addStep, decisionFacts, findFormalAction } from './find-formal-action.ts';
import type { FormalStepInput } from './formal-action-inputs.ts';

type Rule = (facts: DecisionFacts, policy: Act['policy']['document']) => Ruling<{ status: ActionStatus }>;

const decided =
  (rule: Rule, step: FormalStep, kind: EventKind) =>
  async (em: EntityManager, input: FormalStepInput, act: Act): Promise<Action> => {
    const formal = await findFormalAction(em, input);
    const { action } = formal;
    const facts = await decisionFacts(em, formal, input.reason ?? null, act);
    action.status = insist(rule(facts, act.policy.document)).status;
    addStep(em, action, step, input.reason, act);
    const { id, type, status } = action;
    recordEvent(em, { case: action.case }, kind, { action: id, type, status }, act);
    return action;
  };

/** The housing manager supports it (11.2). */
export const supportFormalAction = decided(
  ruleOnSupporting,
  FormalStep.SUPPORTED,
  EventKind.FORMAL_ACTION_SUPPORTED,
);

/** The area manager approves it (11.2). */
export const approveFormalAction = decided(
  ruleOnApproving,
  FormalStep.APPROVED,
  EventKind.FORMAL_ACTION_APPROVED,
);

/** One of the two says no. */
export const refuseFormalAction = decided(
  ruleOnRefusing,
  FormalStep.REFUSED,
  EventKind.FORMAL_ACTION_REFUSED,
);
