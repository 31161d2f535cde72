import { isManager, managersOf } from '../policy/is-manager.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { CooperationAnswer, CooperationResult, PartyRole, type StaffRole } from '../vocabulary.ts';

export interface RequestFacts {
  role: PartyRole;
  askedAt: Date;
  /** Days, `yyyy-mm-dd`. */
  askedOn: string;
  openedOn: string;
  byWhen: string;
  description: string | null;
  adjustments: string;
}

/** Those who report play a part in it (8.3); whoever is accused is not asked to prove anything. */
const asked: readonly PartyRole[] = [
  PartyRole.REPORTER,
  PartyRole.VICTIM,
  PartyRole.WITNESS,
  PartyRole.OTHER_AFFECTED,
  PartyRole.REPRESENTATIVE,
  PartyRole.HOUSEHOLD_MEMBER,
];

/** Whether a request is a reasonable one: of somebody who reported, in time to be met, with adjustments (#95). */
export function ruleOnRequestingCooperation(request: RequestFacts, now: Date): Ruling {
  const refusals = [
    ...refuseText('description', request.description, 20_000),
    ...refuseText('adjustments', request.adjustments, 20_000),
  ];
  if (!asked.includes(request.role)) {
    const message = 'Cooperation is asked of those who report it, are harmed or have seen it.';
    refusals.push(refusal('partyId', 'ASKED_OF_WHO_REPORTED', '8.3', message));
  }
  if (isBlank(request.adjustments)) {
    const message = 'Say what was considered so that the person can do it, or that nothing is needed.';
    refusals.push(refusal('adjustments', 'ADJUSTMENTS_CONSIDERED', 'Equality Act 2010 s.20', message));
  }
  if (request.askedAt > now) {
    const message = 'The person cannot have been asked in the future.';
    refusals.push(refusal('askedAt', 'NOT_IN_THE_FUTURE', '8.3', message));
  }
  if (request.askedOn < request.openedOn) {
    const message = 'A request of a case comes after the case was opened.';
    refusals.push(refusal('askedAt', 'ASKED_AFTER_OPENED', '8.3', message));
  }
  if (request.byWhen <= request.askedOn) {
    const message = 'A reasonable request leaves time: it is due after the day of asking.';
    refusals.push(refusal('byWhen', 'TIME_TO_COOPERATE', '8.3', message));
  }
  return ruling(refusals, {});
}

export interface RequestStanding {
  askedOn: string;
  byWhen: string;
  answer: CooperationAnswer | null;
  answeredOn: string | null;
  result: CooperationResult | null;
}

/** Whether an answer or a result fits the request and what was said before (#95). */
export function ruleOnAnswering(
  told: {
    answer: CooperationAnswer | null;
    answeredOn: string | null;
    result: CooperationResult | null;
    resultReason: string | null;
  },
  request: RequestStanding,
  today: string,
): Ruling {
  const refusals: Refusal[] = refuseText('resultReason', told.resultReason, 20_000);
  if (!told.answer && !told.result) {
    const message = 'Say what the person answered, or whether it was done.';
    refusals.push(refusal('answer', 'ANSWER_OR_RESULT', '8.3', message));
  }
  if (told.answer && told.answeredOn && (told.answeredOn > today || told.answeredOn < request.askedOn)) {
    const message = 'An answer comes after the request, and not in the future.';
    refusals.push(refusal('answeredOn', 'ANSWERED_AFTER_ASKED', '8.3', message));
  }
  if (told.answer === CooperationAnswer.NO_ANSWER && today <= request.byWhen) {
    const message = 'The person may still answer until the day that was asked for.';
    refusals.push(refusal('answer', 'TIME_TO_COOPERATE', '8.3', message));
  }
  const answer = told.answer ?? request.answer;
  if (
    told.result === CooperationResult.NOT_MET &&
    answer !== CooperationAnswer.DECLINED &&
    today <= request.byWhen
  ) {
    const message =
      'The person has until the day that was asked for: until then it is not met only if they declined.';
    refusals.push(refusal('result', 'TIME_TO_COOPERATE', '8.3', message));
  }
  if (told.result === CooperationResult.MET && answer === CooperationAnswer.DECLINED) {
    const message = 'The person declined: what was done all the same was agreed to.';
    refusals.push(refusal('result', 'MET_AFTER_AGREED', '8.3', message));
  }
  if (told.result && told.result !== CooperationResult.MET && isBlank(told.resultReason)) {
    const message = 'Say why it was not done.';
    refusals.push(refusal('resultReason', 'NOT_MET_WITH_REASON', '8.3', message));
  }
  return ruling(refusals, {});
}

/**
 * A request nobody met (#96): declined, agreed to and not done, or its day past without a word. One that is excused
 * counts for nothing, and neither does one that was done late.
 */
export function isUnmet({ answer, result, byWhen }: RequestStanding, today: string): boolean {
  if (result === CooperationResult.MET || result === CooperationResult.EXCUSED) return false;
  if (result === CooperationResult.NOT_MET || answer === CooperationAnswer.DECLINED) return true;
  return answer !== CooperationAnswer.AGREED && today > byWhen;
}

/** A manager approves closing for want of cooperation, once a request was not met (#96). */
export function ruleOnApprovingClosing(
  approval: { reason: string; unmetRequests: number; by: readonly StaffRole[] },
  policy: PolicyDocument,
): Ruling {
  const refusals = refuseText('reason', approval.reason, 20_000);
  if (isBlank(approval.reason)) {
    refusals.push(refusal('reason', 'APPROVED_WITH_REASON', '8.3', 'Say why.'));
  }
  if (!isManager(approval.by, policy)) {
    const message = `Closing for lack of cooperation needs the approval of a manager: ${managersOf(policy)}.`;
    refusals.push(refusal('', 'MANAGER_APPROVES_CLOSING', '8.3', message));
  }
  if (approval.unmetRequests < 1) {
    const message = 'Closing for lack of cooperation needs a reasonable request that was not met.';
    refusals.push(refusal('case', 'UNMET_REQUEST_NEEDED', '8.3', message));
  }
  return ruling(refusals, {});
}
