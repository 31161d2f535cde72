import { judgePriority } from '../case/priority-rules.ts';
import { judgeUrgency, type UrgencyFacts } from '../report/urgency-rules.ts';
import {
  type CasePriority,
  type CategoryCode,
  DeadlineType,
  type HarmRating,
  type RiskLevel,
} from '../vocabulary.ts';
import type { Intervention } from './intervention.ts';
import type { Difference } from './policy-differences.ts';
import type { PolicyDocument } from './policy-document.ts';

/** Running deadlines of one kind, counted under one version. */
export interface RunningDeadlines {
  type: DeadlineType;
  policyVersionId: string;
  /** Of a review of risk. */
  level: RiskLevel | null;
  /** False for an occupant's, outside any case. */
  ofCase: boolean;
  count: number;
}

/** What a policy gives for a deadline of a kind; null where it gives no time. Another length is another due date. */
function lengthOf({ type, level, ofCase }: RunningDeadlines, policy: PolicyDocument): number | null {
  const { responseTimes, updates, riskReviewWorkingDays, occupantRiskReviewMonths } = policy;
  switch (type) {
    case DeadlineType.EMERGENCY_CONTACT:
      return responseTimes.emergencyContact.workingDays;
    case DeadlineType.TALK_AND_AGREE_APPROACH:
      return responseTimes.talkAndAgreeApproach.workingDays;
    case DeadlineType.FACE_TO_FACE_INTERVIEW:
      return responseTimes.faceToFaceInterview.workingDays;
    case DeadlineType.UPDATE_DUE:
      return updates.everyWorkingDays;
    case DeadlineType.RISK_REVIEW:
      return level && (ofCase ? riskReviewWorkingDays : occupantRiskReviewMonths)[level];
    default:
      return null;
  }
}

/** How many running deadlines the draft would have given another day, by kind. None of them is touched. */
export function dueOtherwise(
  running: readonly RunningDeadlines[],
  versions: ReadonlyMap<string, PolicyDocument>,
  draft: PolicyDocument,
): { type: DeadlineType; count: number }[] {
  const counts = new Map<DeadlineType, number>();
  for (const each of running) {
    const under = versions.get(each.policyVersionId);
    if (!under || lengthOf(each, under) === lengthOf(each, draft)) continue;
    counts.set(each.type, (counts.get(each.type) ?? 0) + each.count);
  }
  return [...counts].map(([type, count]) => ({ type, count }));
}

/** Running cases that are alike in what their priority goes by. */
export interface RunningCases {
  category: CategoryCode;
  harmRating: HarmRating;
  riskLevel: RiskLevel | null;
  byHand: CasePriority | null;
  count: number;
}

/** The harm that the draft's table leaves to a case: its own where that stands there still. */
function harmUnder({ category, harmRating }: RunningCases, { categories }: PolicyDocument): HarmRating {
  const harm = categories.find(({ code }) => code === category)?.harm ?? [];
  return harm.includes(harmRating) ? harmRating : (harm[0] ?? harmRating);
}

/** How many running cases would have another priority, and how many would be answered for in another role (5.3). */
export function judgedOtherwise(
  running: readonly RunningCases[],
  now: PolicyDocument,
  draft: PolicyDocument,
) {
  let priority = 0;
  let role = 0;
  for (const each of running) {
    const before = each.byHand ?? judgePriority(each.harmRating, each.riskLevel).priority;
    const after = each.byHand ?? judgePriority(harmUnder(each, draft), each.riskLevel).priority;
    if (before !== after) priority += each.count;
    if (now.routing[before] !== draft.routing[after]) role += each.count;
  }
  return { priority, role };
}

/** Reports of running cases: of one case several. */
export interface ReportOfRunningCase {
  caseId: string;
  facts: UrgencyFacts;
}

/** How many running cases would be an emergency by one policy and not by the other (8.6). */
export function emergencyOtherwise(
  reports: readonly ReportOfRunningCase[],
  now: PolicyDocument,
  draft: PolicyDocument,
): number {
  const emergencies = (policy: PolicyDocument) =>
    new Set(
      reports
        .filter(({ facts }) => judgeUrgency(facts, policy).urgency === 'EMERGENCY')
        .map(({ caseId }) => caseId),
    );
  const [before, after] = [emergencies(now), emergencies(draft)];
  return [...new Set([...before, ...after])].filter((id) => before.has(id) !== after.has(id)).length;
}

/** Rows of the catalogue that come in, and rows that go or are given a last day. */
export function catalogueChanges(before: readonly Intervention[], after: readonly Intervention[]) {
  const key = ({ type, nations }: Intervention) => `${type} ${[...nations].sort().join(' ')}`;
  const [old, now] = [
    new Map(before.map((row) => [key(row), row])),
    new Map(after.map((row) => [key(row), row])),
  ];
  const added = [...now.keys()].filter((each) => !old.has(each)).length;
  const ended = [...old].filter(([each, { validTo }]) => {
    const still = now.get(each);
    return !still || (validTo === null && still.validTo !== null);
  }).length;
  return { added, ended };
}

export const approvalsAmong = (differences: readonly Difference[]): number =>
  differences.filter(({ path }) => path.startsWith('approvals.')).length;
