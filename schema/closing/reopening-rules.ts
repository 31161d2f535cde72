import { Temporal } from 'temporal-polyfill';
import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { CaseStatus, type StaffRole } from '../vocabulary.ts';

export interface ReopeningFacts {
  status: CaseStatus;
  /** Days, `yyyy-mm-dd`; null where the closing itself is not on record. */
  closedOn: string | null;
  today: string;
  closedById: string | null;
  by: { staffId: string; rolesHere: readonly StaffRole[] };
  reason: string;
}

/**
 * A case is reopened only because it was closed in error (3.6): by a manager within some days, or on the same day by
 * whoever slipped. What happens later is a new case, linked to this one (Tenant Satisfaction Measures).
 */
export function ruleOnReopening(facts: ReopeningFacts, policy: PolicyDocument): Ruling {
  const refusals: Refusal[] = refuseText('reason', facts.reason, 2_000);
  if (isBlank(facts.reason)) {
    refusals.push(refusal('reason', 'ERROR_SAID', '3.6', 'Say what the error was.'));
  }
  if (facts.status !== CaseStatus.CLOSED) {
    refusals.push(refusal('case', 'CASE_IS_RUNNING', '3.6', 'The case is not closed.'));
    return ruling(refusals, {});
  }
  if (!facts.closedOn) {
    const message = 'How this case was closed is not on record: what follows is a new case, linked to it.';
    refusals.push(refusal('case', 'CLOSING_ON_RECORD', '3.6', message));
    return ruling(refusals, {});
  }
  const own = facts.closedById === facts.by.staffId && facts.closedOn === facts.today;
  if (!own && !isManager(facts.by.rolesHere, policy)) {
    const message = `A manager reopens a case that was closed in error (${managersOf(policy)}); on the same day whoever closed it may.`;
    refusals.push(refusal('case', 'MANAGER_REOPENS', '3.6', message));
  }
  const days = policy.closing.reopenWithinDays.value;
  const last = Temporal.PlainDate.from(facts.closedOn).add({ days }).toString();
  if (facts.today > last) {
    const message = `A closing can be taken back for ${days} days: what follows is a new case, linked to this one.`;
    refusals.push(refusal('case', 'REOPENED_IN_TIME', '3.6', message));
  }
  return ruling(refusals, {});
}
