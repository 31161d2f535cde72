import { ActionOutcome, ActionType } from '../vocabulary.ts';

const O = ActionOutcome;
const T = ActionType;

const ofSelves = [O.RESOLVED, O.PARTLY_RESOLVED, O.NOT_RESOLVED];
const ofTalks = [O.AGREEMENT_REACHED, O.NO_AGREEMENT];
const ofTerms = [O.TERMS_KEPT, O.TERMS_NOT_KEPT];
const ofSupport = [O.ENGAGED, O.DID_NOT_ENGAGE, O.NOT_ACCEPTED];

/** What can come of each type of action; a type that is not here has a result in words alone. */
const outcomes: Partial<Record<ActionType, readonly ActionOutcome[]>> = {
  [T.SELF_RESOLUTION]: ofSelves,
  [T.FACILITATED_CONVERSATION]: ofSelves,
  [T.MEDIATION]: ofTalks,
  [T.RESTORATIVE_APPROACH]: ofTalks,
  [T.ACCEPTABLE_BEHAVIOUR_CONTRACT]: ofTerms,
  [T.GOOD_NEIGHBOUR_AGREEMENT]: ofTerms,
  [T.COMMUNITY_AGREEMENT]: ofTerms,
  [T.RESILIENCE_SUPPORT]: ofSupport,
  [T.PARENTING_SUPPORT]: ofSupport,
  [T.DIVERSIONARY_ACTIVITY]: ofSupport,
  [T.REFERRAL]: ofSupport,
  [T.REHABILITATION_REFERRAL]: ofSupport,
  [T.SAFEGUARDING_REFERRAL]: ofSupport,
  [T.SECURITY_MEASURE]: [O.REMAINED_AT_HOME, O.MOVED_AWAY],
  [T.TEMPORARY_MOVE]: [O.RETURNED_HOME, O.MOVED_AWAY],
};

export const outcomesOf = (type: ActionType): readonly ActionOutcome[] => outcomes[type] ?? [];

/** Types whose outcome the policy wants to know: whether people came home (8.8), whether help to change worked (5.3). */
export const outcomeNeeded: readonly ActionType[] = [T.TEMPORARY_MOVE, T.REHABILITATION_REFERRAL];
