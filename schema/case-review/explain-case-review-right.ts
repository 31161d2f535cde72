import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { addWorkingDays, localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { stillToDo } from '../deadline/settling-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { Party } from '../party/party.ts';
import { Report } from '../report/report.ts';
import { Refused, refusal } from '../ruling.ts';
import { DeadlineType, EventKind, PartyRole } from '../vocabulary.ts';
import type { ExplainCaseReviewRightInput } from './case-review-input.ts';

const { CASE_REVIEW_RIGHT_DUE } = DeadlineType;

/** Those who are to be told of the right: whoever reported and whoever is harmed (#66). */
export const whoIsTold = (em: EntityManager, of: Case): Promise<Party[]> =>
  em.find(Party, { case: of, role: { $in: [PartyRole.REPORTER, PartyRole.VICTIM] }, endedAt: null });

/** Notes that people were told of their right to a case review, at first contact or again. */
export async function explainCaseReviewRight(
  em: EntityManager,
  input: ExplainCaseReviewRightInput,
  act: Act,
): Promise<Case> {
  const of = await findOpenCase(em, input);
  const at = input.explainedAt ?? act.now;
  if (at > act.now) {
    const message = 'The right to a case review cannot have been explained in the future.';
    throw new Refused([refusal('explainedAt', 'NOT_IN_THE_FUTURE', '3.11', message)]);
  }
  const parties = input.partyIds
    ? await Promise.all(input.partyIds.map((id) => findParty(em, of, id, 'partyIds')))
    : await whoIsTold(em, of);
  if (parties.length === 0) {
    const message = 'Nobody in this case reported or is harmed: name whom you told.';
    throw new Refused([refusal('partyIds', 'SOMEBODY_TOLD', '3.11', message)]);
  }
  await noteExplained(em, of, parties, at, act);
  return of;
}

export async function noteExplained(
  em: EntityManager,
  of: Case,
  parties: readonly Party[],
  at: Date,
  act: Act,
): Promise<void> {
  for (const party of parties) {
    if (!party.reviewRightInformedAt || party.reviewRightInformedAt < at) party.reviewRightInformedAt = at;
  }
  if (!of.reviewRightInformedAt || at < of.reviewRightInformedAt) of.reviewRightInformedAt = at;
  const owed = await em.find(Deadline, {
    case: of,
    type: CASE_REVIEW_RIGHT_DUE,
    status: { $in: [...stillToDo] },
    startsAt: { $lte: at },
  });
  if (owed.length > 0) await meetDeadlines(em, { id: { $in: owed.map(({ id }) => id) } }, at, act);
  const facts = { parties: parties.map(({ id }) => id) };
  recordEvent(em, { case: of }, EventKind.CASE_REVIEW_RIGHT_EXPLAINED, facts, act, at);
}

/**
 * At the second report in six months the right is explained again (#66, decision 6: Home Office guidance, 2025), by
 * the time the approach is to be agreed.
 */
export async function oweExplanation(em: EntityManager, report: Report, of: Case, act: Act): Promise<void> {
  const { explainAgainAtReport, withinMonths, clause } = act.policy.document.caseReview;
  const since = localDay(report.receivedAt, act.calendar)
    .subtract({ months: withinMonths })
    .toZonedDateTime(act.calendar.timeZone).epochMilliseconds;
  const earlier = await em.count(Report, {
    id: { $ne: report.id },
    receivedAt: { $gte: new Date(since), $lte: report.receivedAt },
    $or: [{ case: of }, ...(report.reporter ? [{ reporter: report.reporter }] : [])],
  });
  if (earlier + 1 < explainAgainAtReport) return;
  const { workingDays } = act.policy.document.responseTimes.talkAndAgreeApproach;
  const dueAt = addWorkingDays(report.receivedAt, workingDays, act.calendar);
  const startsAt = report.receivedAt;
  setDeadlines(
    em,
    { case: of },
    [{ type: CASE_REVIEW_RIGHT_DUE, conditional: false, startsAt, dueAt, clause }],
    act,
  );
}
