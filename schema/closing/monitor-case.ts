import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { dueOnDay } from '../deadline/due-on-day.ts';
import { meetDeadlines } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { CaseStage, CaseStatus, DeadlineType, EventKind } from '../vocabulary.ts';
import { CaseMonitoring } from './case-monitoring.ts';
import type { EndMonitoringInput, StartMonitoringInput } from './monitoring-input.ts';
import { ruleOnEndingMonitoring, ruleOnMonitoring } from './monitoring-rules.ts';

/** The behaviour has stopped: the case stays open, watched until a day on which it is closed or worked on. */
export async function startMonitoring(
  em: EntityManager,
  input: StartMonitoringInput,
  act: Act,
): Promise<Case> {
  const of = await findOpenCase(em, input);
  const { until, reason } = input;
  const clocks = await em.find(Deadline, { case: of });
  const today = localDay(act.now, act.calendar).toString();
  insist(ruleOnMonitoring({ status: of.status, clocks, until, reason }, act.policy.document, act.now, today));
  const due = dueOnDay(DeadlineType.MONITORING_REVIEW, until, '8.10', act);
  const [deadline] = setDeadlines(em, { case: of }, [due], act);
  em.create(CaseMonitoring, {
    case: of,
    reason: reason.trim(),
    startedAt: act.now,
    startedBy: em.getReference(Staff, act.by.staffId),
    stageBefore: of.stage,
    until,
    deadline,
  } as never);
  of.status = CaseStatus.MONITORING;
  of.stage = CaseStage.MONITORING;
  recordEvent(
    em,
    { case: of },
    EventKind.MONITORING_STARTED,
    { until, status: of.status, stage: of.stage },
    act,
  );
  return of;
}

export async function endMonitoring(em: EntityManager, input: EndMonitoringInput, act: Act): Promise<Case> {
  const of = await findOpenCase(em, input);
  insist(ruleOnEndingMonitoring({ status: of.status, reason: input.reason }));
  await workOnAgain(em, of, input.reason.trim(), act);
  return of;
}

/**
 * Something more has happened: what was watched has not stopped, and is worked on again (8.7, 8.10). What lies before
 * the watching, and was only told late, ends none.
 */
export async function endMonitoringBy(
  em: EntityManager,
  of: Case,
  happenedAt: Date,
  act: Act,
): Promise<void> {
  if (of.status !== CaseStatus.MONITORING) return;
  const watched = await em.findOne(CaseMonitoring, { case: of, endedAt: null });
  if (watched && happenedAt < watched.startedAt) return;
  await workOnAgain(em, of, 'Something more happened while it was watched.', act);
}

async function workOnAgain(em: EntityManager, of: Case, reason: string, act: Act): Promise<void> {
  await holdClocks(em, of);
  const watched = await endWatching(em, of, reason, act);
  if (watched?.deadline) await meetDeadlines(em, { id: watched.deadline.id }, act.now, act);
  of.status = CaseStatus.OPEN;
  // A case that came in by an import may be watched without a record of it.
  of.stage = watched?.stageBefore ?? CaseStage.EARLY_INTERVENTION;
  recordEvent(em, { case: of }, EventKind.MONITORING_ENDED, { status: of.status, stage: of.stage }, act);
}

/** Ended because it goes on, or because the case is closed: then there is nothing more to say. */
export async function endWatching(
  em: EntityManager,
  of: Case,
  endReason: string | null,
  act: Act,
): Promise<CaseMonitoring | null> {
  const watched = await em.findOne(CaseMonitoring, { case: of, endedAt: null });
  if (!watched) return null;
  watched.endedAt = act.now;
  watched.endedBy = em.getReference(Staff, act.by.staffId);
  watched.endReason = endReason;
  return watched;
}
