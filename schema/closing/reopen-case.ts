import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { CaseChangeInput } from '../change-input.ts';
import { leadInsteadOfWalled } from '../conflict-wall/put-up-wall.ts';
import { Deadline } from '../deadline/deadline.ts';
import { recordSet } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import { Survey } from '../survey/survey.ts';
import { DeadlineStatus, EventKind, SurveyStatus } from '../vocabulary.ts';
import { CaseMonitoring } from './case-monitoring.ts';
import { CaseClosing } from './closing-of-case.ts';
import { ClosureNotice } from './closure-notice.ts';
import { ruleOnReopening } from './reopening-rules.ts';

@InputType({ description: 'That a case was closed in error (policy 3.6).' })
export class ReopenCaseInput extends CaseChangeInput {
  @Field(() => String, { description: 'What the error was; at most 2,000 characters.' })
  reason!: string;
}

/** Takes a closing back: the case stands where it stood, and what was owed is owed again. */
export async function reopenCase(em: EntityManager, input: ReopenCaseInput, act: Act): Promise<Case> {
  const of = await findCase(em, input);
  const closing = await em.findOne(CaseClosing, { case: of, reopenedAt: null });
  const dayOf = (at: Date) => localDay(at, act.calendar).toString();
  const { staffId } = act.by;
  insist(
    ruleOnReopening(
      {
        status: of.status,
        closedOn: closing && dayOf(closing.closedAt),
        today: dayOf(act.now),
        closedById: closing?.closedBy.id ?? null,
        by: { staffId, rolesHere: await ownRolesOver(em, of.service, act) },
        reason: input.reason,
      },
      act.policy.document,
    ),
  );
  await takeBack(em, closing!, input.reason.trim(), act);
  const owed = await em.find(Deadline, { id: { $in: closing!.endedDeadlines } });
  const again = new Map(owed.map((deadline) => [deadline.id, oweAgain(em, deadline, act)]));
  const watched = await em.findOne(CaseMonitoring, { case: of, endedAt: closing!.closedAt });
  if (watched) {
    watched.endedAt = null;
    watched.endedBy = null;
    watched.deadline = again.get(watched.deadline?.id ?? '') ?? watched.deadline;
  }
  of.status = closing!.statusBefore;
  of.stage = closing!.stageBefore;
  of.outcome = null;
  of.closingReason = null;
  of.closedAt = null;
  of.closureNoticeAt = null;
  await leadInsteadOfWalled(em, of, act);
  recordEvent(
    em,
    { case: of },
    EventKind.CASE_REOPENED,
    { status: of.status, stage: of.stage, owed: again.size },
    act,
  );
  return of;
}

/** Nobody answers for a closing that did not count: its notices no longer hold, and nobody is still asked. */
async function takeBack(em: EntityManager, closing: CaseClosing, reason: string, act: Act): Promise<void> {
  closing.reopenedAt = act.now;
  closing.reopenedBy = em.getReference(Staff, act.by.staffId);
  closing.reopenReason = reason;
  for (const notice of await em.find(ClosureNotice, { case: closing.case, takenBackAt: null })) {
    notice.takenBackAt = act.now;
  }
  const unanswered = { closing, status: { $in: [SurveyStatus.ISSUED, SurveyStatus.NO_ANSWER] } };
  for (const survey of await em.find(Survey, unanswered)) survey.status = SurveyStatus.WITHDRAWN;
}

/** What was ended stays as it ended; the same is owed beside it, by the same day and the same policy. */
function oweAgain(em: EntityManager, ended: Deadline, act: Act): Deadline {
  const { case: of, report, action, riskAssessment, caseReview, recommendation, party, planItem } = ended;
  const { type, conditional, startsAt, dueAt, clause, policyVersion, calendarVersion } = ended;
  const again = em.create(Deadline, {
    ...{ case: of, report, action, riskAssessment, caseReview, recommendation, party, planItem },
    ...{ type, conditional, startsAt, dueAt, clause, policyVersion, calendarVersion },
    status: DeadlineStatus.PENDING,
    wakeAt: conditional ? null : dueAt,
    replaces: ended,
  } as never);
  recordSet(em, again, act);
  return again;
}
