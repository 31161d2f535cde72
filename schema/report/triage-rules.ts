import { categoryPolicy } from '../policy/category-advice.ts';
import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
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
import { type EndedReport, refuseEndingEmergency } from './urgency-rules.ts';

/** What triage must know of the report it decides. */
export interface TriagedReport {
  status: ReportStatus;
  /** Set where the report turned out to be about something this policy does not cover. */
  outOfScope: RedirectTarget | null;
}

const undecided: readonly ReportStatus[] = [ReportStatus.RECEIVED, ReportStatus.IN_TRIAGE];

export const isUndecided = ({ status }: { status: ReportStatus }): boolean => undecided.includes(status);

const destinations: Record<RedirectTarget, string> = {
  [RedirectTarget.DOMESTIC_ABUSE]: 'the domestic abuse procedure',
  [RedirectTarget.SERVICE_COMPLAINT]: 'the complaints procedure',
  [RedirectTarget.WHISTLEBLOWING]: 'the whistleblowing procedure',
  [RedirectTarget.TENANCY_FRAUD]: 'the tenancy fraud procedure',
  [RedirectTarget.SAFEGUARDING]: 'the safeguarding procedure',
};

export const belongsElsewhere = (target: RedirectTarget): string =>
  `This belongs to ${destinations[target]}: redirect the report.`;

/** A report is decided once. Changing the decision is another act, with its own rule. */
export function refuseSecondDecision({ status }: TriagedReport): Refusal[] {
  if (isUndecided({ status })) return [];
  const message =
    status === ReportStatus.REDIRECTED
      ? 'This report was redirected; it is decided under the other procedure.'
      : 'This report has been decided already.';
  return [refusal('report', 'DECIDED_ONCE', 'Scope', message)];
}

/** Out of scope means no case: redirect it (#3 to #6). Safeguarding only takes priority, a case may follow. */
export function refuseOutOfScope(target: RedirectTarget | null): Refusal[] {
  if (target === null || target === RedirectTarget.SAFEGUARDING) return [];
  return [refusal('report', 'OUT_OF_SCOPE', 'Scope', belongsElsewhere(target))];
}

/** Where the category that a report was taken under belongs, if not to this policy. */
export const belongsTo = (category: CategoryCode | null, policy: PolicyDocument): RedirectTarget | null =>
  category && categoryPolicy(category, policy).redirectTo;

/**
 * What only named people read because of the category it was taken under comes into an ordinary case by a manager
 * alone: whoever opens it would tell everybody who reads the case (#3, 12.1).
 */
export function refuseUncovering(
  takenAs: CategoryCode | null,
  by: readonly StaffRole[],
  policy: PolicyDocument,
): Refusal[] {
  const target = belongsTo(takenAs, policy);
  if (target === null || isManager(by, policy)) return [];
  const message = `It was taken as a report for ${destinations[target]}: only a manager may find that it is something else (${managersOf(policy)}).`;
  return [refusal('openCase.category', 'MANAGER_FINDS_IT_ORDINARY', '12.1', message)];
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
  /** The contact of an emergency is owed all the same, whichever procedure goes on with it. */
  keepsEmergencyContact: boolean;
  /** Domestic abuse leaves this policy and is still contacted within one working day (decision 3). */
  owesEmergencyContact: boolean;
  clause: string;
}

/** Where somebody may be in danger, or where no manager may be asked, the emergency goes along (#5, #26). */
const withEmergency: readonly RedirectTarget[] = [
  RedirectTarget.DOMESTIC_ABUSE,
  RedirectTarget.SAFEGUARDING,
  RedirectTarget.WHISTLEBLOWING,
];

/** Whether a report may be handed to another procedure (#3 to #6), and what stays with us. */
export function ruleOnRedirecting(
  report: TriagedReport & EndedReport,
  target: RedirectTarget,
  by: readonly StaffRole[],
  policy: PolicyDocument,
): Ruling<Redirection> {
  const domesticAbuse = target === RedirectTarget.DOMESTIC_ABUSE;
  const keepsEmergencyContact = withEmergency.includes(target);
  const ended = keepsEmergencyContact ? [] : refuseEndingEmergency('redirect', report, by, policy);
  return ruling([...refuseSecondDecision(report), ...ended], {
    restricted: domesticAbuse || target === RedirectTarget.WHISTLEBLOWING,
    keepsEmergencyContact,
    owesEmergencyContact: domesticAbuse,
    clause: target === RedirectTarget.SAFEGUARDING ? '2.3' : 'Scope',
  });
}

export interface DuplicateFacts extends TriagedReport, EndedReport {
  id: string;
  receivedAt: Date;
  hatePerceived: boolean;
  /** Only named people read it. */
  restricted: boolean;
}

/** The same report twice: the earlier one stays, with its clocks, and nothing grave is lost with the later. */
export function ruleOnDuplicate(report: DuplicateFacts, earlier: DuplicateFacts): Ruling {
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
  if (report.safeguardingPriority && !earlier.safeguardingPriority) {
    refuse('SAFEGUARDING_IS_KEPT', 'Safeguarding takes priority in this one: flag the earlier first.', '2.3');
  }
  if (report.hatePerceived && !earlier.hatePerceived) {
    refuse('HATE_IS_KEPT', 'Hate was perceived in this one: add it to the earlier first.', '10.1');
  }
  if (report.restricted && !earlier.restricted) {
    const message = 'Only named people read this one, and its clock is its own: redirect it.';
    refuse('RESTRICTED_IS_KEPT', message, '12.1');
  }
  return ruling(refusals, {});
}

/** People may take back what they reported; danger is not taken back, and an emergency only with a manager (8.6). */
export function ruleOnWithdrawing(
  report: TriagedReport & EndedReport,
  reason: string | null,
  by: readonly StaffRole[],
  policy: PolicyDocument,
): Ruling {
  const refusals = [
    ...refuseSecondDecision(report),
    ...refuseText('withdraw.reason', reason, longestReason),
    ...refuseEndingEmergency('withdraw', report, by, policy),
  ];
  if (isBlank(reason)) {
    refusals.push(refusal('withdraw.reason', 'REASON_NEEDED', '8.4', 'Say why it was taken back.'));
  }
  return ruling(refusals, {});
}
