import { Temporal } from 'temporal-polyfill';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { type AbsoluteCondition, ActionType } from '../vocabulary.ts';

export interface PossessionFacts {
  type: ActionType;
  /** The clause of the occupancy agreement that was broken. */
  breachedClause: string | null;
  condition: AbsoluteCondition | null;
  /** `yyyy-mm-dd`: the conviction, the finding, or the closure order. */
  foundOn: string | null;
  /** `yyyy-mm-dd`: when notice is or was given. */
  noticeOn: string | null;
}

/** Whether a claim for possession says what it must (#131), and what to check before relying on it. */
export function ruleOnPossession(
  facts: PossessionFacts,
  policy: PolicyDocument,
  today: string,
): Ruling<{ cautions: string[] }> {
  const refusals = refuseText('possession.breachedClause', facts.breachedClause, 500);
  if (facts.type === ActionType.POSSESSION_BREACH) {
    if (isBlank(facts.breachedClause)) {
      const message = 'Say which clause of the agreement was broken.';
      refusals.push(refusal('possession.breachedClause', 'BREACHED_CLAUSE_NEEDED', '11.8', message));
    }
    if (facts.condition !== null) {
      const message = 'A claim for breach has no condition of the absolute ground.';
      refusals.push(refusal('possession.condition', 'ONE_BASIS', '11.8', message));
    }
    return ruling(refusals, { cautions: [] });
  }
  if (!isBlank(facts.breachedClause)) {
    const message = 'A claim on the absolute ground does not rest on a breached clause.';
    refusals.push(refusal('possession.breachedClause', 'ONE_BASIS', '11.8', message));
  }
  if (facts.condition === null) {
    const message = 'Say which one of the five conditions is met.';
    refusals.push(refusal('possession.condition', 'ABSOLUTE_CONDITION_NEEDED', '11.8', message));
  }
  refusals.push(...refuseDays(facts, today));
  const late = refusals.length === 0 ? noticeTooLate(facts, policy) : [];
  return policy.formalAction.absoluteGround.refuses
    ? ruling([...refusals, ...late], { cautions: [] })
    : ruling(refusals, { cautions: late.map(({ message }) => message) });
}

function refuseDays({ foundOn, noticeOn }: PossessionFacts, today: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (foundOn === null) {
    const message = 'Give the day of the conviction, the finding or the closure order.';
    refusals.push(refusal('possession.foundOn', 'FINDING_DATED', '11.8', message));
  } else if (foundOn > today) {
    const message = 'A conviction, finding or order cannot lie in the future.';
    refusals.push(refusal('possession.foundOn', 'NOT_IN_THE_FUTURE', '11.8', message));
  }
  if (noticeOn === null) {
    const message = 'Give the day on which notice is given.';
    refusals.push(refusal('possession.noticeOn', 'NOTICE_DATED', '11.8', message));
  } else if (foundOn !== null && noticeOn < foundOn) {
    const message = 'Notice cannot be given before the finding it rests on.';
    refusals.push(refusal('possession.noticeOn', 'NOTICE_AFTER_FINDING', '11.8', message));
  }
  return refusals;
}

/**
 * Within the months that begin with the day of the finding or, where it was appealed, the day on which the appeal ended:
 * twelve after a conviction or the finding of a breach, three after a closure order (Housing Act 1985, section 83ZA(5) to
 * (7), of the ground of section 84A; Housing Act 1988, section 8(4C) to (4F), of Ground 7A). A caution where the landlord
 * has them not refuse.
 */
function noticeTooLate({ condition, foundOn, noticeOn }: PossessionFacts, policy: PolicyDocument): Refusal[] {
  const { noticeMonths, clause } = policy.formalAction.absoluteGround;
  const months = noticeMonths[condition!];
  const last = Temporal.PlainDate.from(foundOn!).add({ months }).subtract({ days: 1 }).toString();
  if (noticeOn! <= last) return [];
  const message = `Notice is given within ${months} months of the finding or, where it was appealed, of the end of the appeal: by ${last} at the latest.`;
  return [refusal('possession.noticeOn', 'NOTICE_IN_TIME', clause, message)];
}
