import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import type { Case } from '../case/case.ts';
import type { ClosingFacts } from '../case/closing-rules.ts';
import { whoIsTold } from '../case-review/explain-case-review-right.ts';
import { ClosingApproval } from '../cooperation/closing-approval.ts';
import { unmetRequests } from '../cooperation/unmet-requests.ts';
import { Deadline } from '../deadline/deadline.ts';
import { isGivenUp } from '../deadline/given-up.ts';
import type { Party } from '../party/party.ts';
import { riskIsChecked } from '../risk-assessment/closing-risk-rule.ts';
import { peopleAtRisk } from '../risk-assessment/people-at-risk.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import {
  ActionArea,
  ActionStatus,
  ActionType,
  type CaseOutcome,
  DeadlineStatus,
  DeadlineType,
} from '../vocabulary.ts';
import { courseOfCase } from './course-of-case.ts';
import { whoIsStillToBeTold } from './give-closure-notice.ts';

const waiting = [
  ActionStatus.PROPOSED,
  ActionStatus.AWAITING_HOUSING_MANAGER_SUPPORT,
  ActionStatus.AWAITING_AREA_MANAGER_APPROVAL,
  ActionStatus.APPROVED,
];

/** What whoever closes says of it; what is only asked about says nothing yet. */
export interface Closing extends Pick<ClosingFacts, 'reason' | 'closureNoticeAt'> {
  /** Null where it is asked what is missing whatever the outcome. */
  outcome: CaseOutcome | null;
  rightToldNow: Date | null;
}

/** All that the rule on closing asks about a case: the same for closing it and for what is still missing. */
export async function closingFacts(
  em: EntityManager,
  of: Case,
  { rightToldNow, ...closing }: Closing,
  act: Act,
): Promise<{ facts: ClosingFacts<Deadline>; stillToBeTold: Party[]; reporters: Party[] }> {
  const populate = ['party', 'action', 'planItem'] as const;
  const clocks = (await em.find(Deadline, { case: of }, { populate })).filter((each) => !isGivenUp(each));
  const reporters = await whoIsTold(em, of);
  const signposts = await em.count(Action, {
    case: of,
    type: { $in: [ActionType.SIGNPOST, ActionType.REFERRAL] },
  });
  const stillToBeTold = await whoIsStillToBeTold(em, of, closing.outcome);
  const facts: ClosingFacts<Deadline> = {
    ...closing,
    course: await courseOfCase(em, of, act),
    status: of.status,
    urgency: of.urgency,
    safeguardingPriority: of.safeguardingPriority,
    openedAt: of.openedAt,
    stillToBeTold: stillToBeTold.map(({ role }) => role),
    reviewRightInformedAt: lastTold(of, reporters, rightToldNow),
    reviewRightOwedAgain: clocks.some((clock) => isRightOwed(clock, rightToldNow)),
    reporterCanBeContacted: reporters.length > 0,
    clocks,
    unmetRequests: await unmetRequests(em, of, act),
    riskChecked: riskIsChecked(await peopleAtRisk(em, of), act.now),
    formalActionsWaiting: await em.count(Action, {
      case: of,
      area: ActionArea.FORMAL_AND_LEGAL,
      status: { $in: waiting },
    }),
    signposted: signposts > 0,
    by: await ownRolesOver(em, of.service, act),
    approvedBy: await approvalOf(em, of, act),
  };
  return { facts, stillToBeTold, reporters };
}

/** When the last of those who reported or are harmed was told of the right; null while one has not been (#66). */
function lastTold(of: Case, reporters: readonly Party[], now: Date | null): Date | null {
  const told = reporters.map(({ reviewRightInformedAt, addedAt }) => {
    const withTheCase = of.reviewRightInformedAt && of.reviewRightInformedAt >= addedAt;
    return now ?? reviewRightInformedAt ?? (withTheCase ? of.reviewRightInformedAt! : null);
  });
  if (told.length === 0) return now ?? of.reviewRightInformedAt ?? null;
  return told.reduce((latest, at) => (latest && at ? (latest > at ? latest : at) : null));
}

const isRightOwed = ({ type, status, startsAt }: Deadline, toldNow: Date | null): boolean =>
  type === DeadlineType.CASE_REVIEW_RIGHT_DUE &&
  (status === DeadlineStatus.PENDING || status === DeadlineStatus.MISSED) &&
  !(toldNow && toldNow >= startsAt);

/** Who has approved closing for want of cooperation: somebody else counts for more than whoever closes. */
async function approvalOf(em: EntityManager, of: Case, { by }: Act): Promise<ClosingFacts['approvedBy']> {
  const approvals = await em.find(ClosingApproval, { case: of });
  if (approvals.some(({ approvedBy }) => approvedBy.id !== by.staffId)) return 'ANOTHER';
  return approvals.length > 0 ? 'CLOSER' : null;
}
