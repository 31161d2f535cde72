import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endDeadline } from '../deadline/end-deadlines.ts';
import { nextUpdate, setDeadlines } from '../deadline/set-deadlines.ts';
import { type Settlement, settleClocks } from '../deadline/settling-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { Report } from '../report/report.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { DeadlineStatus, DeadlineType, EventKind } from '../vocabulary.ts';
import { Contact } from './contact.ts';
import { ruleOnContact } from './contact-rules.ts';
import type { RecordContactInput } from './record-contact-input.ts';

/** Writes down a contact or an attempt, and settles the clocks it meets. */
export async function recordContact(
  em: EntityManager,
  input: RecordContactInput,
  act: Act,
): Promise<Contact> {
  const of = await findCase(em, input);
  const occurredAt = input.occurredAt ?? act.now;
  const [first] = await em.find(Report, { case: of }, { orderBy: { receivedAt: 'asc' }, limit: 1 });
  insist(
    ruleOnContact(
      {
        at: occurredAt,
        reached: input.reached,
        approachAgreed: input.approachAgreed,
        faceToFaceNeeded: input.faceToFaceNeeded ?? null,
        faceToFaceDeclined: input.faceToFaceDeclined ?? null,
        summary: input.summary ?? null,
      },
      { status: of.status, firstReportReceivedAt: first?.receivedAt ?? of.openedAt },
      act.now,
    ),
  );
  const party = input.partyId ? await findParty(em, of, input.partyId) : null;
  const contact = em.create(Contact, {
    case: of,
    party,
    method: input.method,
    occurredAt,
    reached: input.reached,
    approachAgreed: input.reached && input.approachAgreed,
    summary: input.summary?.trim() || null,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
  recordEvent(
    em,
    { case: of },
    EventKind.CONTACT_RECORDED,
    {
      contact: contact.id,
      method: input.method,
      reached: input.reached,
      approachAgreed: contact.approachAgreed,
    },
    act,
    occurredAt,
  );
  if (!input.reached) return contact;
  if (!of.lastContactAt || of.lastContactAt < occurredAt) of.lastContactAt = occurredAt;
  const deadlines = await em.find(Deadline, { case: of });
  const settlements = settleClocks(
    deadlines,
    {
      at: occurredAt,
      method: input.method,
      reached: input.reached,
      approachAgreed: input.approachAgreed,
      faceToFaceNeeded: input.faceToFaceNeeded ?? null,
      faceToFaceDeclined: input.faceToFaceDeclined ?? null,
    },
    act.policy.document,
  );
  for (const settlement of settlements) settle(em, of, settlement, act);
  giveUpdate(em, of, deadlines, occurredAt, act);
  return contact;
}

function settle(em: EntityManager, of: Case, settlement: Settlement<Deadline>, act: Act): void {
  const { clock } = settlement;
  const facts = { deadline: clock.id, type: clock.type, dueAt: clock.dueAt };
  switch (settlement.change) {
    case 'DONE':
      endDeadline(clock, settlement.status, settlement.metAt);
      recordEvent(
        em,
        { case: of },
        EventKind.DEADLINE_MET,
        { ...facts, status: settlement.status },
        act,
        settlement.metAt,
      );
      return;
    case 'NEED_AGREED':
      clock.conditional = false;
      clock.wakeAt = clock.dueAt;
      recordEvent(em, { case: of }, EventKind.DEADLINE_SET, facts, act);
      return;
    case 'CANCELLED':
      endDeadline(clock, settlement.status, null);
      recordEvent(
        em,
        { case: of },
        EventKind.DEADLINE_CANCELLED,
        { ...facts, reason: settlement.reason },
        act,
      );
  }
}

/** Whoever was spoken to was brought up to date: the next update is due from here (#58). */
function giveUpdate(em: EntityManager, of: Case, deadlines: Deadline[], at: Date, act: Act): void {
  const owed = deadlines.filter(
    ({ type, status }) =>
      type === DeadlineType.UPDATE_DUE &&
      (status === DeadlineStatus.PENDING || status === DeadlineStatus.MISSED),
  );
  for (const update of owed) {
    endDeadline(update, at <= update.dueAt ? DeadlineStatus.MET : DeadlineStatus.MET_LATE, at);
  }
  setDeadlines(em, { case: of }, [nextUpdate(at, act)], act);
  recordEvent(em, { case: of }, EventKind.UPDATE_GIVEN, {}, act, at);
}
