import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { DatePrecision, NotAsbReason, ReportStatus, type StaffRole } from '../vocabulary.ts';
import { type Explanation, refuseUnexplained } from './explanation-rules.ts';
import type { PartyMemory } from './party-memory-rule.ts';
import { refuseOutOfScope, refuseSecondDecision, type TriagedReport } from './triage-rules.ts';
import { type EndedReport, refuseEndingEmergency } from './urgency-rules.ts';

export interface NotAsbDecision extends Explanation {
  reason: NotAsbReason;
  selfHelpAdvice: string | null;
}

export interface NotAsbFacts extends TriagedReport, EndedReport {
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
  by: readonly StaffRole[],
  policy: PolicyDocument,
  now: Date,
  calendar: WorkingCalendar,
): Ruling {
  return ruling(
    [
      ...refuseSecondDecision(report),
      ...refuseOutOfScope(report.outOfScope),
      ...refuseEndingEmergency('notAsb', report, by, policy),
      ...refuseUnexplained(decision, report.reporterCanBeContacted, now, whatIsAsb),
      ...refuseUnadvised(decision),
      ...refuseUnfittingReason(report, decision.reason, policy, calendar),
    ],
    {},
  );
}

const whatIsAsb = { what: 'Explain what is and is not anti-social behaviour.', clause: '9.3' };

function refuseUnadvised({ selfHelpAdvice }: NotAsbDecision): Refusal[] {
  if (!isBlank(selfHelpAdvice)) return refuseText('selfHelpAdvice', selfHelpAdvice, 20_000);
  const message = 'Say how the person can be helped to resolve it themselves.';
  return [refusal('selfHelpAdvice', 'SELF_HELP_ADVICE_NEEDED', '9.3', message)];
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
    const message = `Only a manager may override the decision: ${managersOf(policy)}.`;
    refusals.push(refusal('report', 'MANAGER_OVERRIDES', '9.3', message));
  }
  if (isBlank(reason)) {
    refusals.push(refusal('reason', 'REASON_NEEDED', '9.3', 'Say why the decision is overridden.'));
  }
  return ruling(refusals, {});
}
