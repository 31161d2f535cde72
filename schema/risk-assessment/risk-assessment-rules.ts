import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, endOfPlainDay, localDay, sameDayEnd } from '../calendar/working-days.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import type { CaseFact } from '../policy/risk-matrix.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { AssessedAs, type RiskLevel } from '../vocabulary.ts';
import { isLower, type RiskAnswers, type RiskScore, scoreRisk } from './score-risk.ts';

export interface AssessmentFacts {
  as: AssessedAs;
  answers: RiskAnswers;
  facts: readonly CaseFact[];
  level: RiskLevel;
  levelReason: string | null;
  notes: string | null;
  controlMeasures: string | null;
  /** `yyyy-mm-dd`; null leaves it to the policy. */
  reviewOn: string | null;
}

/** Hard rules about those who visit: by their name, so that a landlord's own matrix can have them too. */
const aboutVisitors = /STAFF|VISIT/;

/**
 * Whether an assessment may stand as an officer would have it (#105, #106), and when it is looked at again. The matrix
 * advises and the officer decides, but nobody goes below what a hard rule says.
 */
export function ruleOnAssessing(
  assessment: AssessmentFacts,
  policy: PolicyDocument,
  now: Date,
  calendar: WorkingCalendar,
): Ruling<RiskScore & { reviewDueAt: Date }> {
  const refusals = [
    ...refuseText('levelReason', assessment.levelReason, 20_000),
    ...refuseText('notes', assessment.notes, 20_000),
    ...refuseText('controlMeasures', assessment.controlMeasures, 20_000),
  ];
  const scored = scoreRisk(assessment.answers, assessment, policy.riskMatrix);
  if (!scored.ok) return ruling([...refusals, ...scored.refusals], {} as never);
  const latest = reviewDue(assessment, scored, policy, now, calendar);
  refusals.push(...refuseLevel(assessment, scored), ...refuseMeasures(assessment, scored));
  refusals.push(...refuseReview(assessment, latest, now, calendar));
  const chosen = assessment.reviewOn ? endOfPlainDay(assessment.reviewOn, calendar) : latest;
  return ruling(refusals, { ...scored, reviewDueAt: chosen });
}

function refuseLevel({ level, levelReason }: AssessmentFacts, scored: RiskScore): Refusal[] {
  if (isLower(level, scored.lowestLevel)) {
    const message = `A rule that holds whatever the score leaves no level below ${scored.lowestLevel}.`;
    return [refusal('level', 'NOT_BELOW_HARD_RULE', '8.7', message)];
  }
  if (level === scored.computedLevel || !isBlank(levelReason)) return [];
  const message = `The answers come to ${scored.computedLevel}: say why the level is another.`;
  return [refusal('levelReason', 'OTHER_LEVEL_NEEDS_REASON', '8.7', message)];
}

function refuseMeasures({ as, controlMeasures }: AssessmentFacts, { reasons }: RiskScore): Refusal[] {
  const dangerToVisitors = as === AssessedAs.OCCUPANT && reasons.some((code) => aboutVisitors.test(code));
  if (!dangerToVisitors || !isBlank(controlMeasures)) return [];
  const message = 'Say which control measures keep those who visit from harm.';
  return [refusal('controlMeasures', 'CONTROL_MEASURES_NEEDED', '4.1', message)];
}

function reviewDue(
  { as, level }: AssessmentFacts,
  { immediateReview }: RiskScore,
  policy: PolicyDocument,
  now: Date,
  calendar: WorkingCalendar,
): Date {
  if (immediateReview) return sameDayEnd(now, calendar);
  if (as !== AssessedAs.OCCUPANT) {
    return addWorkingDays(now, policy.riskReviewWorkingDays[level], calendar);
  }
  const months = policy.occupantRiskReviewMonths[level];
  return endOfPlainDay(localDay(now, calendar).add({ months }).toString(), calendar);
}

function refuseReview(
  { reviewOn }: AssessmentFacts,
  latest: Date,
  now: Date,
  calendar: WorkingCalendar,
): Refusal[] {
  if (!reviewOn) return [];
  if (reviewOn < localDay(now, calendar).toString()) {
    return [refusal('reviewOn', 'DUE_FROM_TODAY', '4.2', 'A review cannot be due before today.')];
  }
  if (endOfPlainDay(reviewOn, calendar) <= latest) return [];
  const message = `At this level the review is due by ${localDay(latest, calendar).toString()} at the latest.`;
  return [refusal('reviewOn', 'REVIEWED_IN_TIME', '4.2', message)];
}
