import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';

export interface HoldFacts {
  /** How many of case and person are named. */
  named: number;
  explanation: string;
  /** Days, `yyyy-mm-dd`. */
  reviewOn: string;
  today: string;
  inAYear: string;
  /** A hold stands on it already. */
  standing: boolean;
}

const article = 'UK GDPR, Article 17(3)';

const refuseWords = (field: string, text: string): Refusal[] => [
  ...refuseText(field, text, longestReason),
  ...(isBlank(text) ? [refusal(field, 'REASON_NEEDED', '12.1', 'Say why.')] : []),
];

/** What is held is kept for ever unless somebody looks again, so each hold says by when. */
export function ruleOnHolding(facts: HoldFacts): Ruling {
  const refusals = refuseWords('explanation', facts.explanation);
  if (facts.named !== 1) {
    const message = 'Name the case or the person: one of the two.';
    refusals.push(refusal('caseReference', 'ONE_IS_NAMED', '12.1', message));
  }
  if (facts.reviewOn <= facts.today || facts.reviewOn > facts.inAYear) {
    const message = 'Say by when somebody looks at it again: after today, and within a year.';
    refusals.push(refusal('reviewOn', 'REVIEWED_WITHIN_A_YEAR', article, message));
  }
  if (facts.standing) {
    const message = 'A hold stands on this already: lift that one first.';
    refusals.push(refusal('caseReference', 'ONE_HOLD_STANDS', '12.1', message));
  }
  return ruling(refusals, {});
}

export function ruleOnLiftingHold(facts: { lifted: boolean; reason: string }): Ruling {
  const refusals = refuseWords('reason', facts.reason);
  if (facts.lifted) {
    refusals.push(refusal('holdId', 'HOLD_STANDS', '12.1', 'This hold has been lifted already.'));
  }
  return ruling(refusals, {});
}
