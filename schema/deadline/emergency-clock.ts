import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { CaseOrReport } from '../case/case-or-report.ts';
import { Contact } from '../contact/contact.ts';
import { isComplainant } from '../contact/contact-rules.ts';
import { CaseEvent } from '../event/case-event.ts';
import { Party } from '../party/party.ts';
import { Report } from '../report/report.ts';
import { type ContactMethod, DeadlineEnd, DeadlineStatus, DeadlineType, EventKind } from '../vocabulary.ts';
import { Deadline } from './deadline.ts';
import { endUnmet, meetDeadline } from './end-deadlines.ts';
import { holdClocks } from './hold-clocks.ts';
import { clocksAfterRedirect } from './response-clocks.ts';
import { setDeadlines } from './set-deadlines.ts';

const ofEmergency = { type: DeadlineType.EMERGENCY_CONTACT };

/**
 * The clock of an emergency recognised later (#101): counted from the receipt of the first report all the same. Where
 * the person was spoken to meanwhile, that contact has met it, in time or late.
 */
export async function startEmergencyClock(em: EntityManager, of: CaseOrReport, act: Act): Promise<void> {
  await holdClocks(em, of.case ?? of.report);
  const where = of.case ? { case: of.case } : { report: of.report };
  const before = await em.find(Deadline, { ...where, ...ofEmergency }, { orderBy: { id: 'asc' } });
  if (before.some(({ status }) => status !== DeadlineStatus.CANCELLED)) return;
  const first =
    of.report ?? (await em.find(Report, { case: of.case }, { orderBy: { receivedAt: 'asc' }, limit: 1 }))[0];
  const from = first?.receivedAt ?? of.case!.openedAt;
  const [clock] = setDeadlines(
    em,
    { ...where, ...(first && { report: first }), replaces: before.at(-1) ?? null },
    clocksAfterRedirect(from, act.policy.document, act.calendar),
    act,
  );
  const spokenAt = await firstSpokenTo(em, of, from, act);
  if (spokenAt) meetDeadline(em, clock!, spokenAt, act);
}

/** No emergency after all: contact within one working day is no longer owed. What was missed stays missed. */
export async function endEmergencyClock(em: EntityManager, of: CaseOrReport, act: Act): Promise<void> {
  await holdClocks(em, of.case ?? of.report);
  const where = of.case ? { case: of.case } : { report: of.report };
  const pending = await em.find(Deadline, { ...where, ...ofEmergency, status: DeadlineStatus.PENDING });
  endUnmet(em, pending, DeadlineEnd.NO_EMERGENCY, act);
}

async function firstSpokenTo(
  em: EntityManager,
  of: CaseOrReport,
  from: Date,
  act: Act,
): Promise<Date | null> {
  const methods: ContactMethod[] = act.policy.document.responseTimes.interviewMethods.methods;
  if (of.case) {
    const contacts = await em.find(
      Contact,
      { case: of.case, reached: true, method: { $in: methods }, occurredAt: { $gte: from } },
      { populate: ['party.represents'], orderBy: { occurredAt: 'asc' } },
    );
    const parties = await em.find(Party, { case: of.case });
    const roles = parties.map(({ role }) => role);
    const first = contacts.find(({ party }) =>
      isComplainant(party ? { role: party.role, represents: party.represents?.role ?? null } : null, roles),
    );
    if (first) return first.occurredAt;
  }
  const told = await em.find(
    CaseEvent,
    of.case
      ? { report: { case: of.case }, kind: EventKind.CONTACT_RECORDED }
      : { report: of.report, kind: EventKind.CONTACT_RECORDED },
    { orderBy: { occurredAt: 'asc' } },
  );
  const spoken = told.find(
    ({ facts }) => facts.reached === true && methods.includes(facts.method as ContactMethod),
  );
  return spoken?.occurredAt ?? null;
}
