import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, endOfPlainDay } from '../calendar/working-days.ts';
import { isManager } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import { DeadlineStatus, type DeadlineType, type StaffRole } from '../vocabulary.ts';

export interface OverrideFacts {
  type: DeadlineType;
  status: DeadlineStatus;
  conditional: boolean;
  dueAt: Date;
  /** As it was first counted, before any manager moved it. */
  firstDueAt: Date;
  clause: string | null;
  /** The day, `yyyy-mm-dd`. */
  dueOn: string;
  reason: string;
  /** Held over what it is about. */
  rolesHere: readonly StaffRole[];
}

/**
 * Whether a manager may set another day for something due (15.3), and the instant at which that day ends. The policy
 * document lists what may be moved and how far; the clocks of 8.6 are not on it, in either direction: they are what is
 * measured. What ran out stays missed.
 */
export function ruleOnOverriding(
  facts: OverrideFacts,
  policy: PolicyDocument,
  now: Date,
  calendar: WorkingCalendar,
): Ruling<{ dueAt: Date }> {
  const clause = facts.clause ?? '15.3';
  const refusals: Refusal[] = refuseText('reason', facts.reason, longestReason);
  if (isBlank(facts.reason)) refusals.push(refusal('reason', 'REASON_NEEDED', '15.3', 'Say why.'));
  if (!isManager(facts.rolesHere, policy)) {
    const message = 'Another day is set by a manager of the place that it is about.';
    refusals.push(refusal('deadlineId', 'MANAGER_OVERRIDES', '15.3', message));
  }
  const days = policy.deadlineOverrides.mostWorkingDaysLater[facts.type];
  if (days === undefined) {
    const message = 'The policy lets nobody set another day for this.';
    refusals.push(refusal('deadlineId', 'MAY_NOT_BE_OVERRIDDEN', clause, message));
  }
  if (facts.status !== DeadlineStatus.PENDING || facts.conditional) {
    refusals.push(refusal('deadlineId', 'DEADLINE_RUNS', clause, 'This is not running.'));
  } else if (now > facts.dueAt) {
    const message = 'It has run out already: what ran out stays missed.';
    refusals.push(refusal('deadlineId', 'NOT_RUN_OUT', clause, message));
  }
  const dueAt = endOfPlainDay(facts.dueOn, calendar);
  if (dueAt < now) {
    refusals.push(refusal('dueOn', 'DAY_TO_COME', clause, 'Give today or a day to come.'));
  }
  if (dueAt.getTime() === facts.dueAt.getTime()) {
    refusals.push(refusal('dueOn', 'ANOTHER_DAY', clause, 'It is due on that day already.'));
  }
  if (days !== undefined && dueAt > latestDay(facts.firstDueAt, days, calendar)) {
    const message =
      days === 0
        ? 'The policy lets this be set sooner only.'
        : `The policy lets this be set at most ${days} working days later than it was first due.`;
    refusals.push(refusal('dueOn', 'LATER_THAN_ALLOWED', clause, message));
  }
  return ruling(refusals, { dueAt });
}

const latestDay = (first: Date, days: number, calendar: WorkingCalendar): Date =>
  days === 0 ? first : addWorkingDays(first, days, calendar);
