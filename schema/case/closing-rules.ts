import { type CourseOfCase, refuseUnfoundedOutcome } from '../closing/outcome-rules.ts';
import { isMissed, type RunningClock } from '../deadline/settling-clocks.ts';
import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import {
  CaseOutcome,
  CaseStatus,
  DeadlineStatus,
  DeadlineType,
  type PartyRole,
  type StaffRole,
  Urgency,
} from '../vocabulary.ts';

export interface ClosingFacts<C extends RunningClock = RunningClock> {
  status: CaseStatus;
  urgency: Urgency;
  safeguardingPriority: boolean;
  openedAt: Date;
  /** Null where it is asked what is missing whatever the outcome. */
  outcome: CaseOutcome | null;
  /** What the outcome is held against. */
  course: CourseOfCase;
  /** As told to everyone who is kept informed. */
  reason: string | null;
  /** When those who have not been told one by one are told. */
  closureNoticeAt: Date | null;
  /** Those kept informed who have not been told of this outcome. */
  stillToBeTold: readonly PartyRole[];
  /** When the last of those who reported or are harmed was told; null while one was not. */
  reviewRightInformedAt: Date | null;
  /** A second report has come since it was explained (decision 6). */
  reviewRightOwedAgain?: boolean;
  /** False where every reporter is anonymous: there is nobody to tell and nobody to talk to. */
  reporterCanBeContacted: boolean;
  clocks: readonly C[];
  /** Requests for reasonable cooperation that were not met. */
  unmetRequests: number;
  /** Everybody who experiences or experienced the behaviour has an assessment, and no review of it is overdue. */
  riskChecked: boolean;
  /** Formal actions that wait for a decision, or are decided and have not begun. */
  formalActionsWaiting: number;
  /** Whether people were signposted to agencies that can help. */
  signposted: boolean;
  by: readonly StaffRole[];
  /** Whether a manager has approved the closing: one who does not close it, or the one who does. */
  approvedBy: 'ANOTHER' | 'CLOSER' | null;
}

const { EMERGENCY_CONTACT, TALK_AND_AGREE_APPROACH, FACE_TO_FACE_INTERVIEW } = DeadlineType;
const { UPDATE_DUE, ACTION_DUE, DIARY_FEEDBACK, DISCLOSURE_REVIEW } = DeadlineType;
const responses: readonly DeadlineType[] = [
  EMERGENCY_CONTACT,
  TALK_AND_AGREE_APPROACH,
  FACE_TO_FACE_INTERVIEW,
];

const owedLate: readonly DeadlineType[] = [
  EMERGENCY_CONTACT,
  TALK_AND_AGREE_APPROACH,
  ACTION_DUE,
  DIARY_FEEDBACK,
  DISCLOSURE_REVIEW,
];

/** Nobody can be talked to once the person has withdrawn or does not cooperate. */
const talkedOut: readonly CaseOutcome[] = [CaseOutcome.REPORTER_WITHDREW, CaseOutcome.NON_COOPERATION];

/** Outcomes by which nothing more is done for the person who reported. */
const endsUnanswered: readonly CaseOutcome[] = [CaseOutcome.REPORTER_WITHDREW, CaseOutcome.NOT_ASB];

/** It goes on, and others may be able to help. */
const leavesPeopleAlone: readonly CaseOutcome[] = [CaseOutcome.CANNOT_RESOLVE, CaseOutcome.UNRESOLVED];

const isOneOf = (outcomes: readonly CaseOutcome[], outcome: CaseOutcome | null): boolean =>
  outcome !== null && outcomes.includes(outcome);

export interface ClosedClocks<C extends RunningClock> {
  /** Pending: no longer needed, or missed if overdue. */
  unmet: C[];
}

/** What others owe by their own procedure (16.3) is owed still when the landlord has closed its case. */
const outliveTheCase: readonly DeadlineType[] = [
  DeadlineType.CASE_REVIEW_ACKNOWLEDGEMENT,
  DeadlineType.CASE_REVIEW_DECISION,
  DeadlineType.CASE_REVIEW_MEETING,
  DeadlineType.RECOMMENDATION_DUE,
];

/** Whether a case may be closed (#58, #66, #76, #96), and how its remaining clocks end. */
export function ruleOnClosing<C extends RunningClock>(
  facts: ClosingFacts<C>,
  policy: PolicyDocument,
  now: Date,
): Ruling<ClosedClocks<C>> {
  const refusals = [
    ...refuseStatus(facts, now),
    ...refuseNotice(facts, now),
    ...refuseReviewRight(facts, policy, now),
    ...refuseClocks(facts, policy, now),
    ...refuseRisk(facts, policy),
    ...refuseOutcome(facts, policy),
    ...refuseEndingDanger(facts, policy),
    ...refuseWaitingAction(facts),
  ];
  return ruling(refusals, {
    unmet: facts.clocks.filter(
      ({ status, type }) => status === DeadlineStatus.PENDING && !outliveTheCase.includes(type),
    ),
  });
}

function refuseStatus({ status, openedAt }: ClosingFacts, now: Date): Refusal[] {
  if (status === CaseStatus.CLOSED) {
    return [refusal('case', 'CASE_IS_CLOSED', '3.6', 'The case is closed already.')];
  }
  return now < openedAt ? [refusal('case', 'CLOSED_AFTER_OPENED', '3.6', 'The case is not open yet.')] : [];
}

function refuseNotice({ reason, closureNoticeAt, stillToBeTold }: ClosingFacts, now: Date): Refusal[] {
  const refusals = refuseText('reason', reason, 20_000);
  if (isBlank(reason)) {
    refusals.push(refusal('reason', 'CLOSING_REASON_NEEDED', '3.6', 'Say why the case is closed.'));
  }
  if (closureNoticeAt === null && stillToBeTold.length > 0) {
    const whom = [...new Set(stillToBeTold)].map((role) => role.toLowerCase().replaceAll('_', ' '));
    const message = `Tell everyone who is kept informed that the case is closed, how and why; not yet told: ${whom.join(', ')}.`;
    refusals.push(refusal('closureNoticeAt', 'CLOSURE_NOTICE_NEEDED', '3.6', message));
  }
  if (closureNoticeAt && closureNoticeAt > now) {
    const message = 'The notice cannot have been given in the future.';
    refusals.push(refusal('closureNoticeAt', 'NOT_IN_THE_FUTURE', '3.6', message));
  }
  return refusals;
}

function refuseReviewRight(facts: ClosingFacts, { guards }: PolicyDocument, now: Date): Refusal[] {
  const { reviewRightInformedAt, reporterCanBeContacted } = facts;
  if (reviewRightInformedAt && reviewRightInformedAt > now) {
    const message = 'The right to a case review cannot have been explained in the future.';
    return [refusal('reviewRightInformedAt', 'NOT_IN_THE_FUTURE', '3.11', message)];
  }
  if (facts.reviewRightOwedAgain && guards.closingNeedsCaseReviewRight) {
    const message = 'The right to a case review is to be explained again: there was a second report.';
    return [refusal('reviewRightInformedAt', 'CASE_REVIEW_RIGHT_AGAIN', '3.11', message)];
  }
  if (reviewRightInformedAt || !reporterCanBeContacted || !guards.closingNeedsCaseReviewRight) return [];
  const message = 'Tell everyone who reported of the right to apply for an ASB case review.';
  return [refusal('reviewRightInformedAt', 'CASE_REVIEW_RIGHT_NEEDED', '3.11', message)];
}

/** Talking to the person is owed even when it is late; a meeting that was missed is past. */
function isOwed(clock: RunningClock, now: Date): boolean {
  if (clock.conditional) return false;
  if (clock.status === DeadlineStatus.MISSED || isMissed(clock, now)) {
    return owedLate.includes(clock.type);
  }
  return clock.status === DeadlineStatus.PENDING && [...responses, ...owedLate].includes(clock.type);
}

function refuseClocks(facts: ClosingFacts, { guards }: PolicyDocument, now: Date): Refusal[] {
  const refusals: Refusal[] = [];
  const nobodyToTalkTo = !facts.reporterCanBeContacted || isOneOf(talkedOut, facts.outcome);
  const running = facts.clocks.filter(
    (clock) => isOwed(clock, now) && !(nobodyToTalkTo && responses.includes(clock.type)),
  );
  if (running.some(({ type }) => responses.includes(type))) {
    const message = 'The person who reported has still to be talked to: record the contact.';
    refusals.push(refusal('clocks', 'RESPONSE_CLOCK_RUNNING', '8.6', message));
  }
  if (running.some(({ type }) => type === ACTION_DUE)) {
    const message = 'An action, or an item of the action plan, is still to be done: complete or cancel it.';
    refusals.push(refusal('clocks', 'ACTION_STILL_DUE', '8.10', message));
  }
  if (running.some(({ type }) => type === DIARY_FEEDBACK)) {
    const message = 'Whoever kept a diary has still to hear what comes of it.';
    refusals.push(refusal('clocks', 'DIARY_FEEDBACK_OWED', '8.9', message));
  }
  if (running.some(({ type }) => type === DISCLOSURE_REVIEW)) {
    const message = 'A referral made without permission waits for its review by the area manager.';
    refusals.push(refusal('clocks', 'REFERRAL_REVIEW_OWED', '11.9', message));
  }
  if (guards.closingNeedsUpdatesGiven) refusals.push(...refuseOverdueUpdates(facts, now));
  return refusals;
}

/**
 * Closing for lack of cooperation needs a look at the risk (#96) even where the landlord asks none for the rest. Whether
 * whoever reported can be reached makes no difference: the risk is that of whoever is harmed.
 */
function refuseRisk(facts: ClosingFacts, { guards }: PolicyDocument): Refusal[] {
  const asked = facts.outcome === CaseOutcome.NON_COOPERATION || guards.closingNeedsRiskReview;
  if (!asked || facts.riskChecked) return [];
  const message =
    'Assess the risk to everybody who experiences the behaviour, also where they have left the case, and do what is overdue of its reviews, before closing.';
  return [refusal('riskAssessments', 'RISK_CHECK_NEEDED', '8.7', message)];
}

/** Each person who is kept informed is owed their own; whoever is no longer a party, or informed, is owed none. */
function refuseOverdueUpdates({ clocks }: ClosingFacts, now: Date): Refusal[] {
  const overdue = clocks.filter(
    (clock) =>
      clock.type === UPDATE_DUE &&
      (clock.status === DeadlineStatus.MISSED || isMissed(clock, now)) &&
      (!clock.party || (clock.party.informed && !clock.party.endedAt)),
  );
  return [...new Set(overdue.map(({ party }) => party?.role))].map((role) => {
    const whom = role ? ` to the ${role.toLowerCase().replaceAll('_', ' ')}` : '';
    return refusal('clocks', 'UPDATE_OVERDUE', '3.6', `An update is overdue${whom}: give it before closing.`);
  });
}

function refuseOutcome(facts: ClosingFacts, policy: PolicyDocument): Refusal[] {
  const refusals = facts.outcome ? refuseUnfoundedOutcome(facts.outcome, facts.course, policy) : [];
  if (isOneOf(leavesPeopleAlone, facts.outcome) && !facts.signposted) {
    const message = 'Signpost people to those who can help before closing what is not resolved.';
    refusals.push(refusal('outcome', 'SIGNPOST_BEFORE_CLOSING', '3.10', message));
  }
  if (facts.outcome !== CaseOutcome.NON_COOPERATION) return refusals;
  if (facts.unmetRequests < 1) {
    const message = 'Closing for lack of cooperation needs a reasonable request that was not met.';
    refusals.push(refusal('outcome', 'UNMET_REQUEST_NEEDED', '8.3', message));
  }
  if (policy.guards.nonCooperationNeedsManager && !isApproved(facts, policy)) {
    const message = policy.guards.proposerMayNotApprove
      ? `Closing for lack of cooperation needs the approval of a manager who does not close the case: ${managersOf(policy)}.`
      : `Closing for lack of cooperation needs the approval of a manager: ${managersOf(policy)}.`;
    refusals.push(refusal('outcome', 'MANAGER_APPROVES_CLOSING', '8.3', message));
  }
  return refusals;
}

/** What a report cannot do without a manager its case cannot either: an emergency is not ended by another name (#101). */
function refuseEndingDanger(
  { urgency, safeguardingPriority, outcome, by }: ClosingFacts,
  policy: PolicyDocument,
): Refusal[] {
  const danger = urgency === Urgency.EMERGENCY || safeguardingPriority;
  const ends = danger && isOneOf(endsUnanswered, outcome) && policy.guards.loweringUrgencyNeedsManager;
  if (!ends || isManager(by, policy)) return [];
  const message = `This is an emergency: only a manager may end it so (${managersOf(policy)}).`;
  return [refusal('outcome', 'MANAGER_ENDS_EMERGENCY', policy.emergency.clause, message)];
}

/** Nobody decides on a proposal of a closed case: it is decided, begun or given up first (11.2). */
function refuseWaitingAction({ formalActionsWaiting }: ClosingFacts): Refusal[] {
  if (formalActionsWaiting === 0) return [];
  const message = 'Formal action waits for its decision or its beginning: decide, begin or give it up first.';
  return [refusal('actions', 'FORMAL_ACTION_WAITS', '11.2', message)];
}

/** A manager who closes approves by that, unless two people have to look at it. */
function isApproved({ by, approvedBy }: ClosingFacts, policy: PolicyDocument): boolean {
  if (approvedBy === 'ANOTHER') return true;
  return !policy.guards.proposerMayNotApprove && (approvedBy === 'CLOSER' || isManager(by, policy));
}
