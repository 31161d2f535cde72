import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { noteExplained, whoIsTold } from '../case-review/explain-case-review-right.ts';
import { ClosingApproval } from '../cooperation/closing-approval.ts';
import { unmetRequests } from '../cooperation/unmet-requests.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { isGivenUp } from '../deadline/given-up.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import type { Party } from '../party/party.ts';
import { riskIsChecked } from '../risk-assessment/closing-risk-rule.ts';
import { peopleAtRisk } from '../risk-assessment/people-at-risk.ts';
import { insist } from '../ruling.ts';
import { insistOnProtectedStaff } from '../staff-protection/protect-staff.ts';
import { ActionType, CaseStage, CaseStatus, DeadlineStatus, DeadlineType, EventKind } from '../vocabulary.ts';
import type { Case } from './case.ts';
import type { CloseCaseInput } from './close-case-input.ts';
import { type ClosingFacts, ruleOnClosing } from './closing-rules.ts';
import { findCase } from './find-case.ts';

/** Ends a case, when everything owed to those who reported has been given (#58, #66). */
export async function closeCase(em: EntityManager, input: CloseCaseInput, act: Act): Promise<Case> {
  const of = await findCase(em, input);
  await holdClocks(em, of);
  const populate = ['party', 'action', 'planItem'] as const;
  const clocks = (await em.find(Deadline, { case: of }, { populate })).filter((each) => !isGivenUp(each));
  const reporters = await whoIsTold(em, of);
  const riskChecked = riskIsChecked(await peopleAtRisk(em, of), act.now);
  const signposts = await em.count(Action, {
    case: of,
    type: { $in: [ActionType.SIGNPOST, ActionType.REFERRAL] },
  });
  const toldNow = input.reviewRightInformedAt ?? null;
  const { unmet } = insist(
    ruleOnClosing(
      {
        status: of.status,
        openedAt: of.openedAt,
        outcome: input.outcome,
        reason: input.reason,
        closureNoticeAt: input.closureNoticeAt ?? null,
        reviewRightInformedAt: lastTold(of, reporters, toldNow),
        reviewRightOwedAgain: clocks.some((clock) => isRightOwed(clock, toldNow)),
        reporterCanBeContacted: reporters.length > 0,
        clocks,
        unmetRequests: await unmetRequests(em, of, act),
        riskChecked,
        signposted: signposts > 0,
        by: act.by.roles,
        approvedBy: await approvalOf(em, of, act),
      },
      act.policy.document,
      act.now,
    ),
  );
  await insistOnProtectedStaff(em, of, act);
  if (toldNow) await noteExplained(em, of, reporters, toldNow, act);
  endUnmet(
    em,
    { case: of },
    unmet.filter(({ status }) => status === DeadlineStatus.PENDING),
    act,
  );
  of.status = CaseStatus.CLOSED;
  of.stage = CaseStage.CLOSED;
  of.outcome = input.outcome;
  of.closingReason = input.reason.trim();
  of.closedAt = act.now;
  of.closureNoticeAt = input.closureNoticeAt ?? null;
  recordEvent(
    em,
    { case: of },
    EventKind.CASE_CLOSED,
    { outcome: input.outcome, closureNoticeAt: of.closureNoticeAt },
    act,
  );
  return of;
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
