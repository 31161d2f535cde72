import { type Refusal, refusal } from '../ruling.ts';
import { ActionOutcome, ActionType, type CourtPreparation } from '../vocabulary.ts';
import { outcomeNeeded, outcomesOf } from './action-outcomes.ts';

/** What is known of an action when it is completed, beyond what every action has. */
export interface CompletionOfType {
  type: ActionType;
  outcome: ActionOutcome | null;
  /** Days, `yyyy-mm-dd`. */
  completedOn: string;
  fittedOn: string | null;
  requestedOn: string | null;
  returnedOn: string | null;
  movedOn: string | null;
  /** Of diary sheets: told what comes of them. */
  feedbackGiven: boolean;
  /** Of a witness. */
  securityReviewedOn: string | null;
  prepared: readonly CourtPreparation[];
}

/** Types that are only done with facts that come at their end. */
const endFacts: readonly ActionType[] = [
  ActionType.DIARY_SHEETS,
  ActionType.SECURITY_MEASURE,
  ActionType.TEMPORARY_MOVE,
  ActionType.REHABILITATION_REFERRAL,
  ActionType.COURT_PREPARATION,
];

/** Those are recorded first and completed then, with what came of them. */
export function refuseDoneAtOnce(type: ActionType, completed: boolean): Refusal[] {
  if (!completed || !endFacts.includes(type)) return [];
  const message = 'Record this first, then complete it with what came of it.';
  return [refusal('completedAt', 'COMPLETED_WITH_ITS_FACTS', '8.10', message)];
}

/** Whether what is known at the end of an action is whole (#62, #81, #107 to #109, #112). */
export function refuseIncomplete(done: CompletionOfType): Refusal[] {
  return [...refuseOutcome(done), ...refuseFacts(done)];
}

function refuseOutcome({ type, outcome }: CompletionOfType): Refusal[] {
  if (outcome === null) {
    if (!outcomeNeeded.includes(type)) return [];
    return [refusal('outcome', 'OUTCOME_NEEDED', '8.8', 'Say what came of it.')];
  }
  if (outcomesOf(type).includes(outcome)) return [];
  return [refusal('outcome', 'OUTCOME_OF_THE_TYPE', '8.8', 'This does not come of this type of action.')];
}

function refuseFacts(done: CompletionOfType): Refusal[] {
  switch (done.type) {
    case ActionType.DIARY_SHEETS: {
      if (done.feedbackGiven) return [];
      const message = 'Tell whoever kept the diary what comes of it first.';
      return [refusal('action', 'DIARY_FEEDBACK_FIRST', '8.9', message)];
    }
    case ActionType.SECURITY_MEASURE: {
      const since = done.requestedOn ?? '';
      if (done.fittedOn && done.fittedOn >= since && done.fittedOn <= done.completedOn) return [];
      const message = 'Say when it was fitted: after it was asked for, and not after it was completed.';
      return [refusal('fittedOn', 'FITTED_ON_A_DAY', '8.8', message)];
    }
    case ActionType.TEMPORARY_MOVE: {
      if (done.outcome !== ActionOutcome.RETURNED_HOME) return [];
      const since = done.movedOn ?? '';
      if (done.returnedOn && done.returnedOn >= since && done.returnedOn <= done.completedOn) return [];
      const message = 'Say when the person came home: after the move, and not after it was completed.';
      return [refusal('returnedOn', 'RETURNED_ON_A_DAY', '8.8', message)];
    }
    case ActionType.COURT_PREPARATION:
      return refuseUnprepared(done);
    default:
      return [];
  }
}

function refuseUnprepared({ securityReviewedOn, prepared, completedOn }: CompletionOfType): Refusal[] {
  const refusals: Refusal[] = [];
  if (!securityReviewedOn || securityReviewedOn > completedOn) {
    const message = 'The security of the witness is reviewed before they are ready for court.';
    refusals.push(refusal('securityReviewedOn', 'SECURITY_REVIEWED', '8.11', message));
  }
  if (prepared.length === 0) {
    refusals.push(refusal('prepared', 'PREPARED_FOR_COURT', '8.11', 'Say what has been done to prepare.'));
  }
  return refusals;
}
