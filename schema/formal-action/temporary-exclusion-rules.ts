import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import type { ExclusionGround } from '../vocabulary.ts';

export interface ExclusionFacts {
  ground: ExclusionGround | null;
  beginsAt: Date | null;
  endsAt: Date | null;
  /** The most times the person has been excluded in any period of the law's months around `beginsAt`, this one not counted. */
  timesBefore: number;
  writtenReasons: string | null;
  reasonsGivenAt: Date | null;
}

const HOUR = 3_600_000;

/** The limits of a temporary exclusion in Wales: one of three grounds, at most 48 hours, three times in six months (#130). */
export function refuseExclusion(facts: ExclusionFacts, { formalAction }: PolicyDocument): Refusal[] {
  const { hours, times, months, clause } = formalAction.temporaryExclusion;
  const refusals = refuseText('exclusion.writtenReasons', facts.writtenReasons, 20_000);
  if (facts.ground === null || facts.beginsAt === null || facts.endsAt === null) {
    const message = 'Give the ground of the exclusion, its beginning and its end.';
    return [...refusals, refusal('exclusion', 'EXCLUSION_DESCRIBED', clause, message)];
  }
  const length = facts.endsAt.getTime() - facts.beginsAt.getTime();
  if (length <= 0) {
    const message = 'An exclusion ends after it begins.';
    refusals.push(refusal('exclusion.endsAt', 'ENDS_AFTER_IT_BEGINS', clause, message));
  }
  if (length > hours * HOUR) {
    const message = `An exclusion lasts ${hours} hours at most.`;
    refusals.push(refusal('exclusion.endsAt', 'EXCLUSION_HOURS', clause, message));
  }
  if (facts.timesBefore >= times) {
    const message = `Nobody may be excluded more than ${times} times in any ${months} months.`;
    refusals.push(refusal('exclusion', 'EXCLUSION_TIMES', clause, message));
  }
  if (facts.reasonsGivenAt && !facts.writtenReasons?.trim()) {
    const message = 'Keep the written reasons that were given.';
    refusals.push(refusal('exclusion.writtenReasons', 'REASONS_KEPT', clause, message));
  }
  return refusals;
}

/** Whether an exclusion may begin now: not before its approval, and not backdated (11.2). */
export function refuseBeginning(
  { beginsAt, endsAt, approvedAt }: { beginsAt: Date; endsAt: Date; approvedAt: Date },
  now: Date,
): Refusal[] {
  if (beginsAt < approvedAt) {
    const message = 'The exclusion cannot begin before it was approved: give its beginning and end anew.';
    return [refusal('exclusion.beginsAt', 'APPROVED_BEFORE_BEGUN', '11.2', message)];
  }
  return refuseOver(endsAt, now);
}

/** What is over is neither begun nor proposed: it would be approved for nothing, or to make good what was done without. */
export const refuseOver = (endsAt: Date, now: Date): Refusal[] =>
  endsAt <= now
    ? [refusal('exclusion.endsAt', 'EXCLUSION_PAST', '11.2', 'The exclusion would be over already.')]
    : [];
