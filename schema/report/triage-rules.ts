import { categoryPolicy } from '../policy/category-advice.ts';
import { isManager } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  CaseStatus,
  type CategoryCode,
  type DefinitionLimb,
  type HarmRating,
  RedirectTarget,
  ReportStatus,
  type StaffRole,
  Urgency,
} from '../vocabulary.ts';

/** What triage must know of the report it decides. */
export interface TriagedReport {
  status: ReportStatus;
  /** Set where the report turned out to be about something this policy does not cover. */
  outOfScope: RedirectTarget | null;
}

const undecided: readonly ReportStatus[] = [ReportStatus.RECEIVED, ReportStatus.IN_TRIAGE];

const destinations: Record<RedirectTarget, string> = {
  [RedirectTarget.DOMESTIC_ABUSE]: 'the domestic abuse procedure',
  [RedirectTarget.SERVICE_COMPLAINT]: 'the complaints procedure',
  [RedirectTarget.WHISTLEBLOWING]: 'the whistleblowing procedure',
  [RedirectTarget.TENANCY_FRAUD]: 'the tenancy fraud procedure',
  [RedirectTarget.SAFEGUARDING]: 'the safeguarding procedure',
};

/** A report is decided once. Changing the decision is another act, with its own rule. */
export function refuseSecondDecision({ status }: TriagedReport): Refusal[] {
  if (undecided.includes(status)) return [];
  const message =
    status === ReportStatus.REDIRECTED
      ? 'This report was redirected; it is decided under the other procedure.'
      : 'This report has been decided already.';
  return [refusal('report', 'DECIDED_ONCE', 'Scope', message)];
}

/** Out of scope means no case: redirect it (#3 to #6). Safeguarding only takes priority, a case may follow. */
export function refuseOutOfScope(target: RedirectTarget | null): Refusal[] {
  if (target === null || target === RedirectTarget.SAFEGUARDING) return [];
  const message = `This belongs to ${destinations[target]}: redirect the report.`;
  return [refusal('report', 'OUT_OF_SCOPE', 'Scope', message)];
}

export interface OpeningDecision {
  category: CategoryCode;
  /** Needed where the table offers a choice, otherwise the table's own. */
  harmRating: HarmRating | null;
  limbs: readonly DefinitionLimb[];
}

/** Whether a case may be opened from a report (#24, #25, decision 4), and at which harm. */
export function ruleOnOpeningCase(
  report: TriagedReport,
  decision: OpeningDecision,
  policy: PolicyDocument,
): Ruling<{ harmRating: HarmRating }> {
  const category = categoryPolicy(decision.category, policy);
  const harmRating = decision.harmRating ?? (category.harm.length === 1 ? category.harm[0] : undefined);
  const refusals = [
    ...refuseSecondDecision(report),
    ...refuseOutOfScope(report.outOfScope ?? category.redirectTo),
  ];
  if (decision.limbs.length === 0) {
    const message = 'Say which limb of the definition the behaviour meets; one is enough.';
    refusals.push(refusal('limbs', 'DEFINITION_LIMB_NEEDED', '2.1', message));
  }
  if (!harmRating) {
    const message = `${category.name} may be serious or medium: choose which.`;
    refusals.push(refusal('harmRating', 'HARM_RATING_NEEDED', '3.9', message));
    return { ok: false, refusals };
  }
  if (!category.harm.includes(harmRating)) {
    const message = `The table of categories does not rate ${category.name} so.`;
    refusals.push(refusal('harmRating', 'HARM_RATING_OF_CATEGORY', '3.9', message));
  }
  return ruling(refusals, { harmRating });
}

/** A report joins a case that runs. After closing, a new report is a new case, linked to the old one. */
export function ruleOnLinking(report: TriagedReport, target: { status: CaseStatus }): Ruling {
  const refusals = [...refuseSecondDecision(report), ...refuseOutOfScope(report.outOfScope)];
  if (target.status === CaseStatus.CLOSED) {
    const message = 'The case is closed: open a new one for this report.';
    refusals.push(refusal('case', 'CASE_IS_CLOSED', '3.6', message));
  }
  return ruling(refusals, {});
}

export interface Redirection {
  /** Only named people may read it from here on. */
  restricted: boolean;
  /** Domestic abuse leaves this policy but keeps its contact within one working day. */
  keepsEmergencyContact: boolean;
  clause: string;
}

/** Whether a report may be handed to another procedure (#3 to #6), and what stays with us. */
export function ruleOnRedirecting(report: TriagedReport, target: RedirectTarget): Ruling<Redirection> {
  const domesticAbuse = target === RedirectTarget.DOMESTIC_ABUSE;
  return ruling(refuseSecondDecision(report), {
    restricted: domesticAbuse || target === RedirectTarget.WHISTLEBLOWING,
    keepsEmergencyContact: domesticAbuse,
    clause: target === RedirectTarget.SAFEGUARDING ? '2.3' : 'Scope',
  });
}

export interface DuplicateFacts extends TriagedReport {
  id: string;
  receivedAt: Date;
  urgency: Urgency | null;
}

/** The same report twice: the earlier one stays, with its clocks, and nothing urgent is lost with the later. */
export function ruleOnDuplicate(
  report: DuplicateFacts,
  earlier: Pick<DuplicateFacts, 'id' | 'status' | 'receivedAt' | 'urgency'>,
): Ruling {
  const refusals = refuseSecondDecision(report);
  const refuse = (rule: string, message: string, clause = '8.4') =>
    refusals.push(refusal('duplicate.ofReportId', rule, clause, message));
  if (earlier.id === report.id) refuse('DUPLICATE_OF_ANOTHER', 'A report is no duplicate of itself.');
  else if (earlier.receivedAt > report.receivedAt) {
    refuse('DUPLICATE_OF_EARLIER', 'The earlier report stays: decide the other one.');
  }
  if (earlier.status === ReportStatus.DUPLICATE || earlier.status === ReportStatus.WITHDRAWN) {
    refuse(
      'DUPLICATE_OF_LIVING',
      'That report is itself a duplicate or was withdrawn: name one that counts.',
    );
  }
  if (report.urgency === Urgency.EMERGENCY && earlier.urgency !== Urgency.EMERGENCY) {
    refuse('EMERGENCY_IS_KEPT', 'This one is an emergency and the earlier is not: raise that first.', '8.6');
  }
  return ruling(refusals, {});
}

export interface WithdrawalFacts extends TriagedReport {
  urgency: Urgency | null;
  safeguardingPriority: boolean;
}

/** People may take back what they reported; danger is not taken back, and an emergency only with a manager (8.6). */
export function ruleOnWithdrawing(
  report: WithdrawalFacts,
  reason: string | null,
  by: readonly StaffRole[],
  policy: PolicyDocument,
): Ruling {
  const refusals = [...refuseSecondDecision(report), ...refuseText('withdraw.reason', reason, 2_000)];
  if (isBlank(reason)) {
    refusals.push(refusal('withdraw.reason', 'REASON_NEEDED', '8.4', 'Say why it was taken back.'));
  }
  if (report.safeguardingPriority) {
    const message = 'Safeguarding takes priority whether or not the report is taken back.';
    refusals.push(refusal('withdraw', 'SAFEGUARDING_STAYS', '2.3', message));
  } else if (report.urgency === Urgency.EMERGENCY && !isManager(by, policy)) {
    const message = 'Only a manager may end an emergency because it was taken back.';
    refusals.push(refusal('withdraw', 'MANAGER_ENDS_EMERGENCY', policy.emergency.clause, message));
  }
  return ruling(refusals, {});
}
