import type { PolicyDocument } from '../policy/policy-document.ts';
import { type CategoryCode, Urgency } from '../vocabulary.ts';

export interface SelfResolutionFacts {
  category: CategoryCode | null;
  urgency: Urgency | null;
  /** Any perceived strand of hate. */
  hatePerceived: boolean;
  safeguardingPriority: boolean;
  /** No earlier report of this person or about this place is known. */
  firstReport: boolean;
  /** The answer to the question whether the person feels safe to try; null when not asked. */
  safe: boolean | null;
}

export interface SelfResolution {
  offered: boolean;
  /** Stable name of what decides. */
  rule: string;
  reason: string;
  clause: string;
}

/** Whether people may be encouraged to resolve it themselves (#64, #115): a suggestion, never a duty. */
export function maySelfResolve(facts: SelfResolutionFacts, policy: PolicyDocument): SelfResolution {
  const { categories, clause } = policy.selfResolution;
  const no = (rule: string, reason: string, of = clause): SelfResolution => ({
    offered: false,
    rule,
    reason,
    clause: of,
  });
  if (facts.safeguardingPriority) return no('SAFEGUARDING_FIRST', 'Safeguarding takes priority.', '2.3');
  if (facts.hatePerceived) return no('NOT_FOR_HATE', 'It is perceived as based on hate.', policy.hate.clause);
  if (facts.urgency === Urgency.EMERGENCY) {
    return no('NOT_FOR_EMERGENCIES', 'It is an emergency.', policy.emergency.clause);
  }
  if (!facts.category || !categories.includes(facts.category)) {
    return no('NOT_FOR_THIS_CATEGORY', 'The advice for this category is not to resolve it oneself.', '3.9');
  }
  if (!facts.firstReport)
    return no('FIRST_REPORT_ONLY', 'It was reported before by this person or of this place.');
  if (facts.safe === null)
    return no('SAFETY_ASKED_FIRST', 'Nobody has asked yet whether the person feels safe.', '3.9');
  if (!facts.safe) return no('ONLY_IF_SAFE', 'The person does not feel safe to try.', '3.9');
  return {
    offered: true,
    rule: 'FIRST_REPORT_AND_SAFE',
    reason:
      'A first report, no emergency, and the person feels safe: encourage and support them to resolve it.',
    clause,
  };
}
