import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { DeadlineEnd, DeadlineStatus, DeadlineType } from '../vocabulary.ts';
import { Deadline } from './deadline.ts';
import { cancelDeadline, meetDeadlines } from './end-deadlines.ts';
import { type OwedPeriod, type OwedReportType, periodsToSet, reportDue } from './owed-report.ts';
import { setDeadlines } from './set-deadlines.ts';

/**
 * The report of a period is signed, or published: what was owed for it is met, in time or late, and the next is owed. A
 * publication moves the day of the next to within twelve months of it (3.5).
 *
 * @returns what was met; none where nothing was owed for that period, or it was met before.
 */
export async function meetReportDeadline(
  em: EntityManager,
  type: OwedReportType,
  period: OwedPeriod,
  act: Act,
): Promise<Deadline[]> {
  const met = await meetDeadlines(em, { type, periodFrom: period.from }, act.now, act);
  const known = await em.find(
    Deadline,
    { type, periodFrom: { $ne: null } },
    { orderBy: { periodFrom: 'asc' } },
  );
  const last = known.at(-1);
  const lastPeriod = last ? { from: last.periodFrom!, to: last.periodTo! } : null;
  const published = met.length > 0 && type === DeadlineType.ANNUAL_PUBLICATION ? act.now : null;
  for (const next of periodsToSet(type, lastPeriod, act.now)) {
    const { from: periodFrom, to: periodTo } = next;
    const due = reportDue(type, next, published, act.policy.document, act.calendar);
    setDeadlines(em, { periodFrom, periodTo }, [due], act);
  }
  if (published) moveNext(em, known, period, published, act);
  return met;
}

/** Of what is owed for later years already, the next is due within twelve months of what was published now. */
function moveNext(
  em: EntityManager,
  known: readonly Deadline[],
  period: OwedPeriod,
  published: Date,
  act: Act,
): void {
  const next = known.find(
    ({ periodFrom, status }) => periodFrom! > period.to && status === DeadlineStatus.PENDING,
  );
  if (!next || next.movedBecause) return;
  const { periodFrom, periodTo } = next;
  const of = { from: periodFrom!, to: periodTo! };
  const due = reportDue(DeadlineType.ANNUAL_PUBLICATION, of, published, act.policy.document, act.calendar);
  if (due.dueAt >= next.dueAt) return;
  cancelDeadline(em, next, DeadlineEnd.DATE_MOVED, act);
  setDeadlines(em, { periodFrom, periodTo, replaces: next }, [due], act);
}
