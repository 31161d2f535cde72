import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { isManager } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { DatePrecision, NotAsbReason, ReportStatus, type StaffRole } from '../vocabulary.ts';
import type { PartyMemory } from './party-memory-rule.ts';
import { refuseOutOfScope, refuseSecondDecision, type TriagedReport } from './triage-rules.ts';

export interface NotAsbDecision {
  reason: NotAsbReason;
  /** What the reporter is told about why it is not anti-social behaviour. */
  explanation: string | null;
  explanationSentAt: Date | null;
  selfHelpAdvice: string | null;
}

export interface NotAsbFacts extends TriagedReport {
  occurredAt: Date | null;
  occurredPrecision: DatePrecision;
  /** False for an anonymous reporter, to whom nothing can be sent. */
  reporterCanBeContacted: boolean;
  parties: PartyMemory | null;
}

/** Whether a report may be decided not to be anti-social behaviour (#38 to #44, #63). */
export function ruleOnNotAsb(
  report: NotAsbFacts,
  decision: NotAsbDecision,
  policy: PolicyDocument,
  now: Date,
  calendar: WorkingCalendar,
): Ruling {
  return ruling(
    [
      ...refuseSecondDecision(report),
      ...refuseOutOfScope(report.outOfScope),
      ...refuseUnexplained(report, decision, now),
      ...refuseUnfittingReason(report, decision.reason, policy, calendar),
    ],
    {},
  );
}

function refuseUnexplained(report: NotAsbFacts, decision: NotAsbDecision, now: Date): Refusal[] {
  const refusals: Refusal[] = [
    ...refuseText('explanation', decision.explanation, 20_000),
    ...refuseText('selfHelpAdvice', decision.selfHelpAdvice, 20_000),
  ];
  if (isBlank(decision.explanation)) {
    const message = 'Explain what is and is not anti-social behaviour.';
    refusals.push(refusal('explanation', 'EXPLANATION_NEEDED', '9.3', message));
  }
  if (isBlank(decision.selfHelpAdvice)) {
    const message = 'Say how the person can be helped to resolve it themselves.';
    refusals.push(refusal('selfHelpAdvice', 'SELF_HELP_ADVICE_NEEDED', '9.3', message));
  }
  if (decision.explanationSentAt && decision.explanationSentAt > now) {
    const message = 'The explanation cannot have been sent in the future.';
    refusals.push(refusal('explanationSentAt', 'NOT_IN_THE_FUTURE', '9.3', message));
  }
  if (!decision.explanationSentAt && report.reporterCanBeContacted) {
    const message = 'Send the explanation to the person who reported.';
    refusals.push(refusal('explanationSentAt', 'EXPLANATION_SENT', '9.3', message));
  }
  return refusals;
}

function refuseUnfittingReason(
  report: NotAsbFacts,
  reason: NotAsbReason,
  policy: PolicyDocument,
  calendar: WorkingCalendar,
): Refusal[] {
  if (reason === NotAsbReason.ONE_OFF_PARTY && report.parties?.isAsb) {
    const message = `Parties within ${policy.parties.windowMonths} months: ${report.parties.count}. This is anti-social behaviour.`;
    return [refusal('reason', 'NOT_A_ONE_OFF_PARTY', policy.parties.clause, message)];
  }
  const { dayHours } = policy;
  if (reason === NotAsbReason.DAYTIME_MUSIC && outsideTheDay(report, dayHours, calendar)) {
    const message = `Music counts as played during the day between ${dayHours.from} and ${dayHours.to}.`;
    return [refusal('reason', 'NOT_DURING_THE_DAY', '2.7', message)];
  }
  return [];
}

function outsideTheDay(
  { occurredAt, occurredPrecision }: NotAsbFacts,
  { from, to }: PolicyDocument['dayHours'],
  { timeZone }: WorkingCalendar,
): boolean {
  if (!occurredAt || occurredPrecision !== DatePrecision.INSTANT) return false;
  const instant = Temporal.Instant.fromEpochMilliseconds(occurredAt.getTime());
  const time = instant.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
  return time < from || time >= to;
}

export interface Override {
  reason: string | null;
  by: readonly StaffRole[];
}

/** A manager may take back a decision that something is not anti-social behaviour (#44); triage starts again. */
export function ruleOnOverridingNotAsb(
  report: TriagedReport,
  { reason, by }: Override,
  policy: PolicyDocument,
): Ruling {
  const refusals: Refusal[] = [];
  if (report.status !== ReportStatus.NOT_ASB) {
    const message = 'Only a decision that it is not anti-social behaviour can be overridden.';
    refusals.push(refusal('report', 'OVERRIDES_NOT_ASB', '9.3', message));
  }
  if (!policy.guards.managerMayOverrideNotAsb || !isManager(by, policy)) {
    const message = 'Only a manager may override the decision.';
    refusals.push(refusal('report', 'MANAGER_OVERRIDES', '9.3', message));
  }
  if (isBlank(reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '9.3', 'Say why the decision is overridden.'));
  }
  return ruling(refusals, {});
}
