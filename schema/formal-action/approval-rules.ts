import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ActionStatus, type StaffRole } from '../vocabulary.ts';

/** The four considerations of 11.3, in words. */
export interface Assessment {
  proportionality: string | null;
  capacity: string | null;
  humanRights: string | null;
  equality: string | null;
}

export const assessmentParts = ['proportionality', 'capacity', 'humanRights', 'equality'] as const;

const partWords: Record<keyof Assessment, string> = {
  proportionality: 'whether it is proportionate',
  capacity: "the person's capacity",
  humanRights: 'the Human Rights Act 1998',
  equality: 'the Equality Act 2010',
};

/** Every part of the assessment that is missing, by name (#125). */
export const refuseUnassessed = (assessment: Assessment): Refusal[] =>
  assessmentParts
    .filter((part) => isBlank(assessment[part]))
    .map((part) =>
      refusal(
        `assessment.${part}`,
        'ASSESSMENT_NEEDED',
        '11.3',
        `Consider ${partWords[part]}, in writing, before it is approved.`,
      ),
    );

export const refuseAssessmentTexts = (assessment: Assessment): Refusal[] =>
  assessmentParts.flatMap((part) => refuseText(`assessment.${part}`, assessment[part], 20_000));

/**
 * What is supported is what was read: a part that is written anew goes back for support, one that was still missing may
 * be added before approval (11.2, 11.3).
 */
export function statusAfterAssessing(
  status: ActionStatus,
  before: Assessment,
  given: Partial<Assessment>,
): ActionStatus {
  const rewritten = assessmentParts.some(
    (part) => given[part] != null && !isBlank(before[part]) && given[part] !== before[part],
  );
  return rewritten && status === ActionStatus.AWAITING_AREA_MANAGER_APPROVAL
    ? ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT
    : status;
}

export interface DecisionFacts {
  status: ActionStatus;
  /** Who decides now, and the roles held over the service of the case. */
  by: { staffId: string; roles: readonly StaffRole[] };
  proposedBy: string;
  supportedBy: string | null;
  reason: string | null;
  assessment: Assessment;
}

const S = ActionStatus;
const awaitingSupport: readonly ActionStatus[] = [S.PROPOSED, S.AWAITING_HOUSING_MANAGER_SUPPORT];

/** The housing manager's support comes first (11.2). */
export function ruleOnSupporting(
  facts: DecisionFacts,
  policy: PolicyDocument,
): Ruling<{ status: ActionStatus }> {
  const { supports, clause } = policy.approvals.formalAction;
  const refusals = refuseText('reason', facts.reason, 5000);
  if (!awaitingSupport.includes(facts.status)) {
    const message = 'The action does not wait for support.';
    refusals.push(refusal('action', 'AWAITS_SUPPORT', clause, message));
  }
  if (!facts.by.roles.some((role) => supports.includes(role))) {
    const message = 'Formal action has the support of the housing manager.';
    refusals.push(refusal('action', 'HOUSING_MANAGER_SUPPORTS', clause, message));
  }
  refusals.push(...refuseProposer(facts, policy));
  return ruling(refusals, { status: S.AWAITING_AREA_MANAGER_APPROVAL });
}

/** The area manager's approval: another person than the proposer and the supporter, on a full assessment (#124, #125). */
export function ruleOnApproving(
  facts: DecisionFacts,
  policy: PolicyDocument,
): Ruling<{ status: ActionStatus }> {
  const { approves, clause } = policy.approvals.formalAction;
  const refusals = refuseText('reason', facts.reason, 5000);
  if (awaitingSupport.includes(facts.status)) {
    const message = 'The housing manager has to support it first.';
    refusals.push(refusal('action', 'SUPPORT_BEFORE_APPROVAL', clause, message));
  } else if (facts.status !== S.AWAITING_AREA_MANAGER_APPROVAL) {
    const message = 'The action does not wait for approval.';
    refusals.push(refusal('action', 'AWAITS_APPROVAL', clause, message));
  }
  if (!facts.by.roles.some((role) => approves.includes(role))) {
    const message = 'Formal action has the approval of the area manager.';
    refusals.push(refusal('action', 'AREA_MANAGER_APPROVES', clause, message));
  }
  refusals.push(...refuseProposer(facts, policy));
  if (facts.supportedBy === facts.by.staffId) {
    const message = 'Support and approval come from two people.';
    refusals.push(refusal('action', 'TWO_PEOPLE', clause, message));
  }
  refusals.push(...refuseUnassessed(facts.assessment));
  return ruling(refusals, { status: S.APPROVED });
}

/** Either of the two may say no, with a reason, while it waits or has not begun. */
export function ruleOnRefusing(
  facts: DecisionFacts,
  policy: PolicyDocument,
): Ruling<{ status: ActionStatus }> {
  const { approves, supports, clause } = policy.approvals.formalAction;
  const refusals = refuseReason(facts.reason, clause);
  const waiting = [...awaitingSupport, S.AWAITING_AREA_MANAGER_APPROVAL];
  if (!waiting.includes(facts.status)) {
    const message = 'The action does not wait for a decision.';
    refusals.push(refusal('action', 'AWAITS_APPROVAL', clause, message));
  }
  const deciders = awaitingSupport.includes(facts.status) ? [...supports, ...approves] : approves;
  if (!facts.by.roles.some((role) => deciders.includes(role))) {
    const message =
      'Formal action is refused by the area manager, or by the housing manager whose support it waits for.';
    refusals.push(refusal('action', 'DECIDER_REFUSES', clause, message));
  }
  return ruling(refusals, { status: S.REFUSED });
}

function refuseProposer({ by, proposedBy }: DecisionFacts, { guards, approvals }: PolicyDocument): Refusal[] {
  if (!guards.proposerMayNotApprove || by.staffId !== proposedBy) return [];
  const message = 'Whoever proposed it neither supports nor approves it.';
  return [refusal('action', 'PROPOSER_DOES_NOT_DECIDE', approvals.formalAction.clause, message)];
}

function refuseReason(reason: string | null, clause: string): Refusal[] {
  return isBlank(reason)
    ? [refusal('reason', 'REASON_NEEDED', clause, 'Say why.')]
    : refuseText('reason', reason, 5000);
}

/** What may follow what once it is decided; completing is `ruleOnCompletingAction`. */
const follows: Partial<Record<ActionStatus, readonly ActionStatus[]>> = {
  [S.IN_PROGRESS]: [S.APPROVED],
  [S.BREACHED]: [S.IN_PROGRESS],
  [S.DISCHARGED]: [S.IN_PROGRESS, S.BREACHED],
  [S.CANCELLED]: [
    S.PROPOSED,
    S.AWAITING_HOUSING_MANAGER_SUPPORT,
    S.AWAITING_AREA_MANAGER_APPROVAL,
    S.APPROVED,
  ],
};

/** Nothing begins before both have said yes; nothing ends without a reason (#124). */
export function refuseStep(from: ActionStatus, to: ActionStatus, reason: string | null): Refusal[] {
  const refusals = to === S.IN_PROGRESS ? refuseText('reason', reason, 5000) : refuseReason(reason, '11.2');
  if (follows[to]?.includes(from)) return refusals;
  const message =
    to === S.IN_PROGRESS
      ? 'It starts once the housing manager supports it and the area manager approves it.'
      : 'This does not follow from where the action stands.';
  const rule = to === S.IN_PROGRESS ? 'APPROVED_BEFORE_BEGUN' : 'STEP_FOLLOWS';
  return [...refusals, refusal('action', rule, '11.2', message)];
}
