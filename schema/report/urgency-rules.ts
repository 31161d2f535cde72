import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import { type Behaviour, type CategoryCode, type StaffRole, Urgency } from '../vocabulary.ts';

/** What is known of a report; `null` where nobody has answered yet. */
export interface UrgencyFacts {
  category: CategoryCode | null;
  behaviour: Behaviour | null;
  dangerNow: boolean | null;
  /** Serious violence used or threatened, as told. */
  violence: boolean | null;
  /** Perceived by the victim or anyone else; no proof is asked. */
  hatePerceived: boolean | null;
}

export interface UrgencyJudgement {
  urgency: Urgency;
  reason: string;
  clause: string;
}

/** Whether the case is an emergency (#101). One ground is enough; the gravest is named. */
export function judgeUrgency(facts: UrgencyFacts, { emergency }: PolicyDocument): UrgencyJudgement {
  const { category, behaviour } = facts;
  const because = (reason: string, clause = emergency.clause): UrgencyJudgement => ({
    urgency: Urgency.EMERGENCY,
    reason,
    clause,
  });
  if (facts.dangerNow) return because('Somebody is in danger now.', '2.3');
  if (facts.violence) return because('Serious violence was used or threatened.');
  if (facts.hatePerceived) return because('The behaviour is perceived as based on hate.');
  if (category && emergency.categories.includes(category)) {
    return because('The category is violence, domestic abuse or hate.');
  }
  if (behaviour && emergency.behaviours.includes(behaviour)) {
    return because('The behaviour is violent or aimed at people for a perceived difference.');
  }
  if (category && emergency.categoriesUnlessNoViolence.includes(category) && facts.violence !== false) {
    return because('Weapons are involved and nobody has said yet that no violence was used or threatened.');
  }
  return {
    urgency: Urgency.NON_EMERGENCY,
    reason: 'No violence, domestic abuse or hate was reported.',
    clause: emergency.clause,
  };
}

/**
 * From which urgency a case starts: what was raised on the report stays raised, and what a manager has lowered there
 * stays lowered unless the category found at triage is an emergency by itself and was not known then.
 */
export function urgencyFrom(
  report: { urgency: Urgency | null; byHand: boolean; category: CategoryCode | null },
  facts: UrgencyFacts,
  policy: PolicyDocument,
): Urgency {
  if (report.urgency === Urgency.EMERGENCY) return Urgency.EMERGENCY;
  if (!report.byHand) return judgeUrgency(facts, policy).urgency;
  if (facts.category === report.category) return Urgency.NON_EMERGENCY;
  const violence = facts.violence === false ? false : null;
  const found = { category: facts.category, behaviour: null, dangerNow: null, violence, hatePerceived: null };
  return judgeUrgency(found, policy).urgency;
}

/** What must not be lost when a report ends without a case. */
export interface EndedReport {
  urgency: Urgency | null;
  safeguardingPriority: boolean;
}

/** However else a report is decided, danger stays, and an emergency ends only with a manager (#26, #101). */
export function refuseEndingEmergency(
  decision: string,
  { urgency, safeguardingPriority }: EndedReport,
  by: readonly StaffRole[],
  policy: PolicyDocument,
): Refusal[] {
  if (safeguardingPriority) {
    const message = 'Safeguarding takes priority: the report does not end so.';
    return [refusal(decision, 'SAFEGUARDING_STAYS', '2.3', message)];
  }
  const ends = urgency === Urgency.EMERGENCY && policy.guards.loweringUrgencyNeedsManager;
  if (!ends || isManager(by, policy)) return [];
  const message = `This is an emergency: only a manager may end it without a case (${managersOf(policy)}).`;
  return [refusal(decision, 'MANAGER_ENDS_EMERGENCY', policy.emergency.clause, message)];
}

export interface UrgencyChange {
  from: Urgency;
  to: Urgency;
  reason: string | null;
  /** Where the reason stands in the input. */
  reasonField?: string;
  by: readonly StaffRole[];
}

/** An emergency may be lowered only by a manager, and only with a reason; raising needs neither (#101). */
export function ruleOnUrgencyChange(change: UrgencyChange, policy: PolicyDocument): Ruling {
  const { reasonField = 'reason' } = change;
  const refusals = refuseText(reasonField, change.reason, longestReason);
  const { clause } = policy.emergency;
  if (change.from === Urgency.EMERGENCY && change.to === Urgency.NON_EMERGENCY) {
    if (policy.guards.loweringUrgencyNeedsManager && !isManager(change.by, policy)) {
      refusals.push(
        refusal(
          'urgency',
          'MANAGER_LOWERS_URGENCY',
          clause,
          `Only a manager may lower an emergency: ${managersOf(policy)}.`,
        ),
      );
    }
    if (isBlank(change.reason)) {
      refusals.push(refusal(reasonField, 'REASON_NEEDED', clause, 'Say why this is not an emergency.'));
    }
  }
  return ruling(refusals, {});
}
