import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { ActionSide, ActionType, ConsentAnswer } from '../vocabulary.ts';

export interface Consent {
  partyId: string;
  side: ActionSide | null;
  answer: ConsentAnswer;
  /** `yyyy-mm-dd` */
  answeredOn: string;
}

const { MEDIATION, RESTORATIVE_APPROACH } = ActionType;
const { ACCEPTABLE_BEHAVIOUR_CONTRACT, GOOD_NEIGHBOUR_AGREEMENT, COMMUNITY_AGREEMENT } = ActionType;
const { EXPERIENCING, CAUSING } = ActionSide;

/** Types that are agreements with terms (6.4, 11.6). */
export const agreements: readonly ActionType[] = [
  ACCEPTABLE_BEHAVIOUR_CONTRACT,
  GOOD_NEIGHBOUR_AGREEMENT,
  COMMUNITY_AGREEMENT,
];
const betweenSides: readonly ActionType[] = [MEDIATION, RESTORATIVE_APPROACH];

/** Types that somebody answers for themselves; a referral is agreed to before it is made. */
const answered: readonly ActionType[] = [...agreements, ...betweenSides];

/** Of several answers of a party the latest holds; of several on one day the one written down last. */
function standing(consents: readonly Consent[]): Consent[] {
  const latest = new Map<string, Consent>();
  for (const consent of consents) {
    const before = latest.get(consent.partyId);
    if (!before || before.answeredOn <= consent.answeredOn) latest.set(consent.partyId, consent);
  }
  return [...latest.values()].filter(({ answer }) => answer === ConsentAnswer.AGREED);
}

/**
 * Why an action cannot start yet: mediation and restorative approaches wait for both sides (#95), a contract for
 * whoever it binds, another agreement for somebody's signature. In the order in which they were written down.
 */
export function refuseWithoutConsent(type: ActionType, consents: readonly Consent[]): Refusal[] {
  const agreed = standing(consents);
  const from = (side: ActionSide) => agreed.some((consent) => consent.side === side);
  if (betweenSides.includes(type) && !(from(EXPERIENCING) && from(CAUSING))) {
    const message = 'It starts when somebody of each side has agreed to take part.';
    return [refusal('consents', 'CONSENT_OF_BOTH_SIDES', '8.3', message)];
  }
  if (type === ACCEPTABLE_BEHAVIOUR_CONTRACT && !from(CAUSING)) {
    const message = 'It starts when whoever it binds has signed it.';
    return [refusal('consents', 'SIGNED_BY_WHOM_IT_BINDS', '11.6', message)];
  }
  if (agreements.includes(type) && agreed.length === 0) {
    return [refusal('consents', 'SIGNED_FIRST', '6.4', 'It starts when somebody has signed it.')];
  }
  return [];
}

/** Whether an answer may be written down (#95). */
export function ruleOnConsent(
  consent: { type: ActionType; ended: boolean; answer: ConsentAnswer; answeredOn: string },
  earlier: readonly { answer: ConsentAnswer; answeredOn: string }[],
  today: string,
): Ruling {
  const refusals: Refusal[] = [];
  if (!answered.includes(consent.type)) {
    const message = 'Nobody signs or consents to this type of action.';
    refusals.push(refusal('consent', 'TYPE_HAS_CONSENTS', '8.3', message));
  }
  if (consent.ended) refusals.push(refusal('action', 'ACTION_HAS_ENDED', '8.10', 'The action has ended.'));
  if (consent.answeredOn > today) {
    const message = 'An answer cannot have been given in the future.';
    refusals.push(refusal('consent.answeredOn', 'NOT_IN_THE_FUTURE', '8.3', message));
  }
  const last = earlier.at(-1);
  if (last && consent.answeredOn < last.answeredOn) {
    const message = 'The person has answered on a later day: an answer follows those before it.';
    refusals.push(refusal('consent.answeredOn', 'ANSWERS_IN_ORDER', '8.3', message));
  }
  if (consent.answer === ConsentAnswer.WITHDRAWN && last?.answer !== ConsentAnswer.AGREED) {
    const message = 'Only an agreement that was given can be withdrawn.';
    refusals.push(refusal('consent.answer', 'WITHDRAWN_AFTER_GIVEN', '8.3', message));
  }
  return ruling(refusals, {});
}
