import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Action } from '../action/action.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import { Party } from '../party/party.ts';
import { riskIsChecked } from '../risk-assessment/closing-risk-rule.ts';
import { peopleAtRisk } from '../risk-assessment/people-at-risk.ts';
import { insist } from '../ruling.ts';
import { ActionType, CaseStage, CaseStatus, EventKind, PartyRole } from '../vocabulary.ts';
import type { Case } from './case.ts';
import type { CloseCaseInput } from './close-case-input.ts';
import { ruleOnClosing } from './closing-rules.ts';
import { findCase } from './find-case.ts';

/** Ends a case, when everything owed to those who reported has been given (#58, #66). */
export async function closeCase(em: EntityManager, input: CloseCaseInput, act: Act): Promise<Case> {
  const of = await findCase(em, input);
  await holdClocks(em, of);
  const clocks = await em.find(Deadline, { case: of });
  const reporters = await em.find(
    Party,
    { case: of, role: { $in: [PartyRole.REPORTER, PartyRole.VICTIM] } },
    { populate: ['person'] },
  );
  const riskChecked = riskIsChecked(await peopleAtRisk(em, of), act.now);
  const signposts = await em.count(Action, {
    case: of,
    type: { $in: [ActionType.SIGNPOST, ActionType.REFERRAL] },
  });
  const reviewRightInformedAt = of.reviewRightInformedAt ?? input.reviewRightInformedAt ?? null;
  const { unmet } = insist(
    ruleOnClosing(
      {
        status: of.status,
        openedAt: of.openedAt,
        outcome: input.outcome,
        reason: input.reason,
        closureNoticeAt: input.closureNoticeAt ?? null,
        reviewRightInformedAt,
        reporterCanBeContacted: reporters.length > 0,
        clocks,
        // Requests for cooperation have no record yet, so closing for want of it is refused.
        unmetRequests: 0,
        riskChecked,
        signposted: signposts > 0,
        by: act.by.roles,
        approvedBy: [],
      },
      act.policy.document,
      act.now,
    ),
  );
  endUnmet(em, { case: of }, unmet, act);
  of.status = CaseStatus.CLOSED;
  of.stage = CaseStage.CLOSED;
  of.outcome = input.outcome;
  of.closingReason = input.reason.trim();
  of.closedAt = act.now;
  of.closureNoticeAt = input.closureNoticeAt ?? null;
  of.reviewRightInformedAt = reviewRightInformedAt;
  recordEvent(
    em,
    { case: of },
    EventKind.CASE_CLOSED,
    { outcome: input.outcome, closureNoticeAt: of.closureNoticeAt },
    act,
  );
  return of;
}
