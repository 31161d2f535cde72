import { powerOf } from '../formal-action/power-rules.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ActionStatus, type ActionType, OrderChangeKind, OrderResult, OrderState } from '../vocabulary.ts';

export interface OrderFacts {
  type: ActionType;
  status: ActionStatus;
  result: OrderResult;
  court: string;
  reference: string | null;
  /** `yyyy-mm-dd` */
  decidedOn: string;
  expiresOn: string | null;
  terms: string | null;
  powerOfArrest: boolean;
  /** Day on which the action began. */
  startedOn: string;
  decidedAlready: boolean;
}

/** Whether a decision of the court may be written down: for a power of the court, under way, once. */
export function ruleOnRecordingOrder(
  facts: OrderFacts,
  policy: PolicyDocument,
  today: string,
): Ruling<{ state: OrderState }> {
  const refusals = [
    ...refuseText('court', facts.court, 200),
    ...refuseText('reference', facts.reference, 200),
    ...refuseText('terms', facts.terms, 20_000),
    ...refuseDay('decidedOn', facts.decidedOn, facts.startedOn, today),
  ];
  const no = (field: string, rule: string, message: string) =>
    refusals.push(refusal(field, rule, '11.5', message));
  if (!powerOf(facts.type, policy)?.byCourt)
    no('action', 'POWER_OF_A_COURT', 'No court decides on this power.');
  if (facts.status !== ActionStatus.IN_PROGRESS)
    no('action', 'ACTION_UNDER_WAY', 'The action is not under way.');
  if (facts.decidedAlready) no('action', 'DECIDED_ONCE', 'The court has decided on it already.');
  if (isBlank(facts.court)) no('court', 'WORDS_NEEDED', 'Name the court.');
  const granted = facts.result === OrderResult.GRANTED;
  if (granted && isBlank(facts.terms)) no('terms', 'TERMS_NEEDED', 'Write down the terms of the order.');
  if (!granted && facts.expiresOn) no('expiresOn', 'NOTHING_EXPIRES', 'A refused order has no end.');
  if (!granted && facts.powerOfArrest)
    no('powerOfArrest', 'NOTHING_TO_ARREST_FOR', 'A refused order has no power of arrest.');
  if (facts.expiresOn && facts.expiresOn < facts.decidedOn)
    no('expiresOn', 'EXPIRES_AFTER_GRANTED', 'An order cannot end before it was made.');
  return ruling(refusals, { state: granted ? OrderState.IN_FORCE : OrderState.REFUSED });
}

export interface OrderChangeFacts {
  kind: OrderChangeKind;
  state: OrderState;
  decidedOn: string;
  expiresOn: string | null;
  happenedOn: string;
  description: string;
  policeReference: string | null;
  newTerms: string | null;
  newExpiry: string | null;
}

/** Whether an order can have been broken, or changed by the court. */
export function ruleOnChangingOrder(facts: OrderChangeFacts, today: string): Ruling {
  const refusals = [
    ...refuseText('description', facts.description, 20_000),
    ...refuseText('policeReference', facts.policeReference, 200),
    ...refuseText('terms', facts.newTerms, 20_000),
    ...refuseDay('happenedOn', facts.happenedOn, facts.decidedOn, today),
  ];
  const no = (field: string, rule: string, message: string) =>
    refusals.push(refusal(field, rule, '11.5', message));
  if (facts.state !== OrderState.IN_FORCE) no('orderId', 'ORDER_IN_FORCE', 'The order is not in force.');
  if (isBlank(facts.description))
    no('description', 'WORDS_NEEDED', 'Say how it was broken, or why it changed.');
  const varied = facts.kind === OrderChangeKind.VARIED;
  if (varied && isBlank(facts.newTerms) && !facts.newExpiry)
    no('terms', 'SOMETHING_VARIED', 'Give the new terms or the new end.');
  if (!varied && (facts.newTerms || facts.newExpiry))
    no('terms', 'DISCHARGED_NOT_VARIED', 'A discharged order has no new terms.');
  if (facts.newExpiry && facts.newExpiry < facts.happenedOn)
    no('expiresOn', 'EXPIRES_AFTER_GRANTED', 'An order cannot end before it was changed.');
  if (facts.kind === OrderChangeKind.BREACHED && facts.expiresOn && facts.happenedOn > facts.expiresOn)
    no('happenedOn', 'BREACHED_WHILE_IN_FORCE', 'The order had run out by that day.');
  return ruling(refusals, {});
}

function refuseDay(field: string, day: string, earliest: string, today: string): Refusal[] {
  if (day > today) return [refusal(field, 'NOT_IN_THE_FUTURE', '11.5', 'This day cannot lie in the future.')];
  if (day >= earliest) return [];
  return [
    refusal(field, 'AFTER_IT_BEGAN', '11.5', 'This day lies before the action or order it belongs to.'),
  ];
}
