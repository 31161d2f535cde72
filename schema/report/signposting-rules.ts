import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import type { StaffRole } from '../vocabulary.ts';
import { type Explanation, refuseUnexplained } from './explanation-rules.ts';
import { refuseOutOfScope, refuseSecondDecision, type TriagedReport } from './triage-rules.ts';
import { type EndedReport, refuseEndingEmergency } from './urgency-rules.ts';

export interface SignpostingFacts extends TriagedReport, EndedReport {
  reporterCanBeContacted: boolean;
  /** Whoever lives with the landlord is helped to reach the agency. */
  livesWithUs: boolean;
}

export interface Signposting extends Explanation {
  supportOffered: string | null;
}

const whoHelps = { what: 'Say who can help, and what the landlord cannot do.', clause: '9.4' };

/** Whether somebody may be pointed to an agency instead of a case (#76, #116): told so, and supported where they live with us. */
export function ruleOnSignposting(
  report: SignpostingFacts,
  decision: Signposting,
  by: readonly StaffRole[],
  policy: PolicyDocument,
  now: Date,
): Ruling {
  const refusals = [
    ...refuseSecondDecision(report),
    ...refuseOutOfScope(report.outOfScope),
    ...refuseEndingEmergency('signpost', report, by, policy),
    ...refuseUnexplained(decision, report.reporterCanBeContacted, now, whoHelps),
    ...refuseText('supportOffered', decision.supportOffered, longestReason),
  ];
  if (report.livesWithUs && isBlank(decision.supportOffered)) {
    const message = 'Say how an occupant is supported in reaching the agency.';
    refusals.push(refusal('supportOffered', 'OCCUPANT_IS_SUPPORTED', '9.4', message));
  }
  return ruling(refusals, {});
}
