import { Temporal } from 'temporal-polyfill';
import { isMissed, type RunningClock } from '../deadline/settling-clocks.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { CaseStatus, DeadlineStatus, DeadlineType } from '../vocabulary.ts';

const responses: readonly DeadlineType[] = [
  DeadlineType.EMERGENCY_CONTACT,
  DeadlineType.TALK_AND_AGREE_APPROACH,
];

export interface MonitoringFacts {
  status: CaseStatus;
  clocks: readonly RunningClock[];
  until: string;
  reason: string;
}

/** Whether a case may be watched only: from a day to a day, once the people of it have been talked to (8.6, 8.10). */
export function ruleOnMonitoring(
  facts: MonitoringFacts,
  policy: PolicyDocument,
  now: Date,
  today: string,
): Ruling {
  const refusals: Refusal[] = refuseReason(facts.reason);
  if (facts.status === CaseStatus.MONITORING) {
    refusals.push(refusal('case', 'WATCHED_ALREADY', '8.10', 'The case is watched already.'));
  }
  const atMost = policy.closing.monitoringAtMostDays.value;
  const last = Temporal.PlainDate.from(today).add({ days: atMost }).toString();
  if (facts.until <= today || facts.until > last) {
    const message = `It ends on a day after today, at most ${atMost} days from now.`;
    refusals.push(refusal('until', 'WATCHED_UNTIL', '8.10', message));
  }
  const owed = (clock: RunningClock) =>
    responses.includes(clock.type) &&
    !clock.conditional &&
    (clock.status === DeadlineStatus.PENDING ||
      clock.status === DeadlineStatus.MISSED ||
      isMissed(clock, now));
  if (facts.clocks.some(owed)) {
    const message = 'The person who reported has still to be talked to: record the contact.';
    refusals.push(refusal('clocks', 'RESPONSE_CLOCK_RUNNING', '8.6', message));
  }
  return ruling(refusals, {});
}

export function ruleOnEndingMonitoring({ status, reason }: { status: CaseStatus; reason: string }): Ruling {
  const refusals = refuseReason(reason);
  if (status !== CaseStatus.MONITORING) {
    refusals.push(refusal('case', 'WATCHED_NOW', '8.10', 'The case is not one that is only watched.'));
  }
  return ruling(refusals, {});
}

const refuseReason = (reason: string): Refusal[] => [
  ...refuseText('reason', reason, 2_000),
  ...(isBlank(reason) ? [refusal('reason', 'REASON_NEEDED', '8.10', 'Say why.')] : []),
];
