import type { ToldFacts } from '../action/told-facts-rules.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ActionSide, ActionType } from '../vocabulary.ts';

/** What supports those who experience it or witness it: security, a move, court (#107 to #109, #112, #113). */
export const refuseSupport = (told: ToldFacts, today: string): Refusal[] => [
  ...refuseSecurity(told, today),
  ...refuseMove(told, today),
  ...refuseWitness(told, today),
];

function refuseSecurity({ securityMeasure, description }: ToldFacts, today: string): Refusal[] {
  if (!securityMeasure) return [];
  const refusals = refuseText('securityMeasure.guidance', securityMeasure.guidance, 20_000);
  if (securityMeasure.requestedOn && securityMeasure.requestedOn > today) {
    const message = 'It cannot have been asked for in the future.';
    refusals.push(refusal('securityMeasure.requestedOn', 'NOT_IN_THE_FUTURE', '8.8', message));
  }
  if (securityMeasure.kind === 'OTHER' && isBlank(description)) {
    refusals.push(refusal('description', 'SAY_WHAT_IS_FITTED', '8.8', 'Say what is to be fitted.'));
  }
  if (!isBlank(securityMeasure.guidance) && !securityMeasure.guidanceFrom) {
    const message = 'Say which agency gave this guidance.';
    refusals.push(refusal('securityMeasure.guidanceFrom', 'WHOSE_GUIDANCE', '8.8', message));
  }
  return refusals;
}

function refuseMove({ temporaryMove: move, partyKnown }: ToldFacts, today: string): Refusal[] {
  if (!move) return [];
  const refusals = refuseText('temporaryMove.returnPlan', move.returnPlan, 20_000);
  if (!partyKnown) refusals.push(refusal('partyId', 'WHO_MOVES', '8.8', 'Say who moves.'));
  if (isBlank(move.returnPlan)) {
    const message = 'Say what is done so that the person can return home.';
    refusals.push(refusal('temporaryMove.returnPlan', 'RETURN_PLAN_NEEDED', '8.8', message));
  }
  if (move.expectedReturnOn < move.movedOn || move.expectedReturnOn < today) {
    const message = 'The return comes after the move, today at the earliest.';
    refusals.push(refusal('temporaryMove.expectedReturnOn', 'RETURN_AFTER_MOVE', '8.8', message));
  }
  if (move.reviewOn < today || move.reviewOn > move.expectedReturnOn) {
    const message = 'A move is reviewed before the expected return, today at the earliest.';
    refusals.push(refusal('temporaryMove.reviewOn', 'REVIEW_BEFORE_RETURN', '8.8', message));
  }
  return refusals;
}

const atCourt: readonly ActionType[] = [ActionType.WITNESS_COURT_TRANSPORT, ActionType.WITNESS_ESCORT];
const before: readonly ActionType[] = [...atCourt, ActionType.COURT_PREPARATION];

function refuseWitness(told: ToldFacts, today: string): Refusal[] {
  const { witnessSupport: support, type, side } = told;
  if (!support) return [];
  const refusals = refuseText('witnessSupport.securityReview', support.securityReview, 20_000);
  if (side !== ActionSide.EXPERIENCING) {
    const message = 'Say which witness or victim of the case this supports.';
    refusals.push(refusal('partyId', 'WHOM_IT_SUPPORTS', '8.11', message));
  }
  if (atCourt.includes(type) && !support.hearingOn) {
    refusals.push(refusal('witnessSupport.hearingOn', 'HEARING_NEEDED', '8.11', 'Say when the hearing is.'));
  }
  if (before.includes(type) && !told.completed && support.hearingOn && support.hearingOn < today) {
    const message = 'The hearing is past: this is for one that is still to come.';
    refusals.push(refusal('witnessSupport.hearingOn', 'HEARING_STILL_TO_COME', '8.11', message));
  }
  if (support.securityReviewedOn && support.securityReviewedOn > today) {
    const message = 'Security cannot have been reviewed in the future.';
    refusals.push(refusal('witnessSupport.securityReviewedOn', 'NOT_IN_THE_FUTURE', '8.11', message));
  }
  return refusals;
}
