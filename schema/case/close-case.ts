import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { noteExplained } from '../case-review/explain-case-review-right.ts';
import { closingFacts } from '../closing/closing-facts.ts';
import { CaseClosing } from '../closing/closing-of-case.ts';
import { latestNotice, writeNotices } from '../closing/give-closure-notice.ts';
import { endWatching } from '../closing/monitor-case.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import { insistAll, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { whatStaffAreOwed } from '../staff-protection/protect-staff.ts';
import { issueSurveys } from '../survey/issue-surveys.ts';
import {
  CaseStage,
  CaseStatus,
  ContactMethod,
  DeadlineEnd,
  DeadlineStatus,
  EventKind,
} from '../vocabulary.ts';
import type { Case } from './case.ts';
import type { CloseCaseInput } from './close-case-input.ts';
import { ruleOnClosing } from './closing-rules.ts';
import { findCase } from './find-case.ts';

const fieldsOfNotice = { toldThem: 'reason', method: 'closureNoticeBy', occurredAt: 'closureNoticeAt' };

/** Ends a case, when everything owed to those who reported has been given (#58, #66), and asks how it went (#56). */
export async function closeCase(em: EntityManager, input: CloseCaseInput, act: Act): Promise<Case> {
  const of = await findCase(em, input);
  await holdClocks(em, of);
  const { outcome, reason } = input;
  const closureNoticeAt = input.closureNoticeAt ?? null;
  const rightToldNow = input.reviewRightInformedAt ?? null;
  const closing = { outcome, reason, closureNoticeAt, rightToldNow };
  const { facts, stillToBeTold, reporters } = await closingFacts(em, of, closing, act);
  const { unmet } = insistAll(
    ruleOnClosing(facts, act.policy.document, act.now),
    ruling(await whatStaffAreOwed(em, of, act), {}),
  );
  if (closureNoticeAt) {
    const method = input.closureNoticeBy ?? ContactMethod.LETTER;
    const told = { outcome, toldThem: reason, method, givenAt: closureNoticeAt };
    await writeNotices(em, of, stillToBeTold, told, fieldsOfNotice, act);
  }
  if (rightToldNow) await noteExplained(em, of, reporters, rightToldNow, act);
  await endWatching(em, of, null, act);
  const running = unmet.filter(({ status }) => status === DeadlineStatus.PENDING);
  endUnmet(em, running, DeadlineEnd.CASE_CLOSED, act);
  const closed = em.create(CaseClosing, {
    case: of,
    outcome,
    closedAt: act.now,
    closedBy: em.getReference(Staff, act.by.staffId),
    statusBefore: of.status,
    stageBefore: of.stage,
    endedDeadlines: running.filter(({ status }) => status === DeadlineStatus.CANCELLED).map(({ id }) => id),
  });
  await issueSurveys(em, closed, input.withoutSurvey ?? [], act);
  of.status = CaseStatus.CLOSED;
  of.stage = CaseStage.CLOSED;
  of.outcome = outcome;
  of.closingReason = reason.trim();
  of.closedAt = act.now;
  of.closureNoticeAt = closureNoticeAt ?? (await latestNotice(em, of));
  const noted = { outcome, status: of.status, stage: of.stage, closureNoticeAt: of.closureNoticeAt };
  recordEvent(em, { case: of }, EventKind.CASE_CLOSED, noted, act);
  return of;
}
