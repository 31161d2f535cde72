import { CaseStage, DeadlineType, EventKind, RiskLevel } from '../../schema/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import { categoryProfiles } from './category-profiles.ts';
import { meet } from './deadline-life.ts';

const DAY = 86_400_000;

/** Nobody reviews a risk more often than this in one case: by then it has fallen or the case is in court. */
const MOST_REVIEWS = 14;

/** The journey of the policy, from the first talk to the time of watching. */
export function liveStages(file: CaseFile): void {
  const { plan, world, random } = file;
  const { talkAt, earlyAt, formalAt, legalAt, monitoringAt, closedAt, route } = plan;
  if (talkAt === null) {
    // Closing for want of cooperation needs a look at the risk all the same (8.3, 8.7).
    file.happen(closedAt - DAY, () => assess(file, closedAt - DAY));
    return;
  }
  file.happen(talkAt, () => file.moveTo(CaseStage.RISK_ASSESSMENT, talkAt));
  const wish = world.time.later(talkAt, random.between(0, 2), random);
  const assessedAt = wish < earlyAt ? wish : Math.floor((talkAt + earlyAt) / 2);
  file.happen(assessedAt, () => {
    assess(file, assessedAt);
    if (route !== 'QUICK') file.moveTo(CaseStage.ACTION_PLAN, assessedAt);
  });
  const move = (stage: CaseStage, at: number) => {
    if (at < closedAt) file.happen(at, () => file.moveTo(stage, at));
  };
  move(CaseStage.EARLY_INTERVENTION, earlyAt);
  move(CaseStage.FORMAL_ACTION, formalAt);
  move(CaseStage.LEGAL_ACTION, legalAt);
  move(CaseStage.MONITORING, monitoringAt);
}

/** The risk to the person, and the date by which it is looked at again (8.7). */
function assess(file: CaseFile, at: number): void {
  const { world, plan, row, random } = file;
  row.riskLevel = random.weighted(categoryProfiles[plan.report.category].risk);
  if (row.riskLevel === RiskLevel.HIGH && random.chance(0.35)) {
    file.log(EventKind.SAFEGUARDING_FLAGGED, at, {});
  }
  if (world.inFull) reviewRiskFrom(file, at, MOST_REVIEWS);
}

function reviewRiskFrom(file: CaseFile, at: number, left: number): void {
  const { world, plan, row, random } = file;
  if (left === 0) return;
  const days = world.policy.riskReviewWorkingDays[row.riskLevel!];
  const review = file.setDue(DeadlineType.RISK_REVIEW, at, world.time.due(at, days), '8.7');
  const late = random.chance(world.lateness(plan.report.service, at));
  const after = late ? days + random.between(1, 4) : days - random.between(0, 2);
  const reviewedAt = world.time.later(at, after, random);
  file.happen(reviewedAt, () => {
    meet(review, reviewedAt, file.ownerAt(reviewedAt), file.record);
    if (row.riskLevel === RiskLevel.HIGH && random.chance(0.4)) row.riskLevel = RiskLevel.MEDIUM;
    else if (row.riskLevel === RiskLevel.MEDIUM && random.chance(0.25)) row.riskLevel = RiskLevel.LOW;
    reviewRiskFrom(file, reviewedAt, left - 1);
  });
}
