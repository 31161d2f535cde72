import { agreements, type Consent, refuseWithoutConsent } from '../consent/consent-rules.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ActionArea, ActionStatus, ActionType } from '../vocabulary.ts';
import { areaOf } from './action-areas.ts';

interface LivingAction {
  type: ActionType;
  status: ActionStatus;
}

const S = ActionStatus;
const over: readonly ActionStatus[] = [S.COMPLETED, S.CANCELLED, S.DISCHARGED, S.REFUSED];
const underWay: readonly ActionStatus[] = [S.IN_PROGRESS, S.BREACHED];

export const hasEnded = (status: ActionStatus): boolean => over.includes(status);

const refuseEnded = ({ status }: LivingAction): Refusal[] =>
  hasEnded(status) ? [refusal('action', 'ACTION_HAS_ENDED', '8.10', 'The action has ended.')] : [];

/** Formal action has steps of its own, each with a decision behind it (#124). */
function refuseFormal({ type }: LivingAction): Refusal[] {
  if (areaOf(type) !== ActionArea.FORMAL_AND_LEGAL) return [];
  const message = 'Formal action has steps of its own: propose, support, approve, start, cancel, discharge.';
  return [refusal('actionId', 'FORMAL_ACTION_HAS_STEPS', '11.2', message)];
}

const refuseNotUnderWay = ({ status }: LivingAction): Refusal[] =>
  underWay.includes(status)
    ? []
    : [refusal('action', 'ACTION_UNDER_WAY', '8.10', 'The action is not under way.')];

/** What waited starts once those have agreed who must (#95); formal action has its own steps (#124). */
export function ruleOnStarting(
  action: LivingAction,
  consents: readonly Consent[],
  { today, movesOn }: { today: string; movesOn: string | null } = { today: '', movesOn: null },
): Ruling {
  const formal = refuseFormal(action);
  if (formal.length > 0) return ruling(formal, {});
  if (action.status !== S.PROPOSED) {
    return ruling([refusal('action', 'STARTED_ONCE', '8.10', 'The action does not wait to be started.')], {});
  }
  if (movesOn && movesOn > today) {
    const message = 'The move is planned for a later day: it begins by itself then.';
    return ruling([refusal('action', 'BEGINS_ON_ITS_DAY', '8.8', message)], {});
  }
  return ruling(refuseWithoutConsent(action.type, consents), {});
}

/** Words and dates change while an action lives; the last day of a diary by an extension with a reason (#62). */
export function ruleOnChanging(
  action: LivingAction,
  change: { description?: string | null; dueOn?: string | null },
  today: string,
): Ruling {
  const refusals = [
    ...refuseFormal(action),
    ...refuseEnded(action),
    ...refuseText('description', change.description, 20_000),
  ];
  if (change.dueOn !== undefined && action.type === ActionType.DIARY_SHEETS) {
    const message = 'Diary sheets end on their last day: extend them, with a reason.';
    refusals.push(refusal('dueOn', 'EXTENDED_WITH_REASON', '3.9', message));
  } else if (change.dueOn && change.dueOn < today) {
    refusals.push(refusal('dueOn', 'DUE_FROM_TODAY', '8.10', 'An action cannot be due before today.'));
  }
  return ruling(refusals, {});
}

function refuseReason(reason: string, rule: string): Refusal[] {
  const refusals = refuseText('reason', reason, 20_000);
  if (isBlank(reason)) refusals.push(refusal('reason', rule, '8.10', 'Say why.'));
  return refusals;
}

/** What has not ended may be given up, with a reason. */
export const ruleOnCancelling = (action: LivingAction, reason: string): Ruling =>
  ruling(
    [...refuseFormal(action), ...refuseEnded(action), ...refuseReason(reason, 'CANCELLED_WITH_REASON')],
    {},
  );

/** A slip of the hand is undone within a day; later the record stands and a new action is recorded. */
export function ruleOnReopening(
  action: LivingAction & { endedAt: Date | null },
  { actions }: PolicyDocument,
  now: Date,
): Ruling {
  const formal = refuseFormal(action);
  if (formal.length > 0) return ruling(formal, {});
  if (action.status !== S.COMPLETED) {
    return ruling([refusal('action', 'COMPLETED_BEFORE', '8.10', 'The action has not been completed.')], {});
  }
  const hours = actions.undoWithinHours.value;
  const since = action.endedAt ? now.getTime() - action.endedAt.getTime() : Number.POSITIVE_INFINITY;
  if (since <= hours * 3_600_000) return ruling([], {});
  const message = `A mistake is taken back within ${hours} hours: record a new action.`;
  return ruling([refusal('action', 'UNDONE_IN_TIME', '8.4', message)], {});
}

function refuseOtherThanAgreement({ type }: LivingAction): Refusal[] {
  if (agreements.includes(type)) return [];
  return [refusal('actionId', 'AGREEMENTS_ONLY', '11.6', 'This action is no agreement with terms.')];
}

/** Terms are broken while they hold. */
export function ruleOnBreach(
  action: LivingAction & { startsOn: string | null },
  breach: { occurredOn: string; what: string; done: string | null },
  today: string,
): Ruling {
  const refusals = [
    ...refuseOtherThanAgreement(action),
    ...refuseNotUnderWay(action),
    ...refuseText('what', breach.what, 20_000),
    ...refuseText('done', breach.done, 20_000),
  ];
  if (isBlank(breach.what)) {
    refusals.push(refusal('what', 'WHICH_TERMS', '11.6', 'Say which terms were broken, and how.'));
  }
  if (breach.occurredOn > today || (action.startsOn && breach.occurredOn < action.startsOn)) {
    const message = 'Terms are broken after they began to hold, and not in the future.';
    refusals.push(refusal('occurredOn', 'WHILE_TERMS_HOLD', '11.6', message));
  }
  return ruling(refusals, {});
}

/** An agreement that runs may end before its time, with a reason. */
export const ruleOnDischarging = (action: LivingAction, reason: string): Ruling =>
  ruling(
    [
      ...refuseOtherThanAgreement(action),
      ...refuseNotUnderWay(action),
      ...refuseReason(reason, 'DISCHARGED_WITH_REASON'),
    ],
    {},
  );

/** What has a review date is reviewed while it runs, and a move until everybody is home (#109). */
export function ruleOnReviewing(
  action: LivingAction & { endsOn: string | null },
  review: { what: string; reviewedOn: string; nextReviewOn: string | null },
  today: string,
): Ruling {
  const move = action.type === ActionType.TEMPORARY_MOVE;
  const refusals = [...refuseNotUnderWay(action), ...refuseText('what', review.what, 20_000)];
  if (!move && !agreements.includes(action.type)) {
    refusals.push(refusal('actionId', 'REVIEWED_TYPES', '8.8', 'This type of action has no reviews.'));
  }
  if (isBlank(review.what)) {
    refusals.push(refusal('what', 'SAY_WHAT_WAS_FOUND', '8.8', 'Say what the review found.'));
  }
  if (review.reviewedOn > today) {
    const message = 'A review cannot have taken place in the future.';
    refusals.push(refusal('reviewedOn', 'NOT_IN_THE_FUTURE', '8.8', message));
  }
  if (move && !review.nextReviewOn) {
    const message = 'Somebody is away from home: say when this is reviewed next.';
    refusals.push(refusal('nextReviewOn', 'NEXT_REVIEW_NEEDED', '8.8', message));
  }
  if (review.nextReviewOn && review.nextReviewOn < today) {
    const message = 'The next review is today at the earliest.';
    refusals.push(refusal('nextReviewOn', 'REVIEW_FROM_TODAY', '8.8', message));
  }
  if (review.nextReviewOn && action.endsOn && review.nextReviewOn > action.endsOn) {
    const message = 'An agreement is reviewed before it ends.';
    refusals.push(refusal('nextReviewOn', 'ENDS_AFTER_REVIEW', '11.6', message));
  }
  return ruling(refusals, {});
}
