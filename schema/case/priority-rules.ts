import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank } from '../text-rules.ts';
import { CasePriority, HarmRating, RiskLevel, type StaffRole } from '../vocabulary.ts';

export interface PriorityJudgement {
  priority: CasePriority;
  reason: string;
  clause: string;
}

const { LOW, MEDIUM, HIGH } = CasePriority;
const order = [LOW, MEDIUM, HIGH];

/** The table is a guide, balanced by the impact on the individual: the higher of harm and risk (#91). */
export function judgePriority(harm: HarmRating, risk: RiskLevel | null): PriorityJudgement {
  if (harm === HarmRating.SERIOUS) {
    return { priority: HIGH, reason: 'By the harm of its category.', clause: '7.5' };
  }
  // No category is rated below medium, so only a high risk can raise one.
  return risk === RiskLevel.HIGH
    ? { priority: HIGH, reason: 'Raised by the risk to the person.', clause: '7.5' }
    : { priority: MEDIUM, reason: 'By the harm of its category.', clause: '7.5' };
}

const isLower = (one: CasePriority, other: CasePriority): boolean =>
  order.indexOf(one) < order.indexOf(other);

export interface PriorityChange {
  from: CasePriority;
  to: CasePriority;
  reason: string | null;
  by: readonly StaffRole[];
}

/** Any change by hand needs a reason, and lowering needs a manager (#91). */
export function ruleOnPriorityChange(
  { from, to, reason, by }: PriorityChange,
  policy: PolicyDocument,
): Ruling {
  const refusals: Refusal[] = [];
  if (from !== to && isBlank(reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '7.5', 'Say why the priority is changed by hand.'));
  }
  if (isLower(to, from) && policy.guards.loweringPriorityNeedsManager && !isManager(by, policy)) {
    const message = `Only a manager may lower the priority: ${managersOf(policy)}.`;
    refusals.push(refusal('priority', 'MANAGER_LOWERS_PRIORITY', '7.5', message));
  }
  return ruling(refusals, {});
}
