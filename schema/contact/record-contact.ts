import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { cancelDeadline, meetDeadline } from '../deadline/end-deadlines.ts';
import { recordOfDeadline } from '../deadline/record-of-deadline.ts';
import { firstAlarm } from '../deadline/set-deadlines.ts';
import { type Settlement, settleClocks } from '../deadline/settling-clocks.ts';
import { giveUpdate } from '../deadline/updates-due.ts';
import { peopleOfCase } from '../disclosure/known-people.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { Party } from '../party/party.ts';
import { Report } from '../report/report.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { CaseStage, EventKind } from '../vocabulary.ts';
import { addresseeOf, soleReporter } from './addressee.ts';
import { Contact } from './contact.ts';
import { isComplainant, isInitialInterview, ruleOnContact } from './contact-rules.ts';
import { goesAgainst } from './preference-rules.ts';
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
  const parties = await em.find(
    Party,
    { case: of, endedAt: null },
    { populate: ['person', 'represents'], orderBy: { addedAt: 'asc', id: 'asc' } },
  );
  const party = input.partyId ? await findParty(em, of, input.partyId) : soleReporter(parties);
  const addressee = party ? await addresseeOf(em, party, await peopleOfCase(em, of), occurredAt) : null;
  const said = {
    at: occurredAt,
    method: input.method,
    reached: input.reached,
    messageLeft: input.messageLeft,
    approachAgreed: input.approachAgreed,
    faceToFaceNeeded: input.faceToFaceNeeded ?? null,
    faceToFaceDeclined: input.faceToFaceDeclined ?? null,
    faceToFaceReason: input.faceToFaceReason ?? null,
    summary: input.summary ?? null,
    toldThem: input.toldThem ?? null,
    againstPreferenceReason: input.againstPreferenceReason ?? null,
  };
  const firstReportReceivedAt = first?.receivedAt ?? of.openedAt;
  const to = { status: of.status, firstReportReceivedAt, addressee };
  insist(ruleOnContact(said, to, act.policy.document, act.now));

  const complainant = isComplainant(
    party && { role: party.role, represents: party.represents?.role ?? null },
    parties.map(({ role }) => role),
  );
  const held = await em.count(Contact, { case: of, isInitialInterview: true });
  const contact = em.create(Contact, {
    case: of,
    party,
    method: input.method,
    occurredAt,
    reached: input.reached,
    messageLeft: input.messageLeft,
    approachAgreed: input.reached && input.approachAgreed,
    isInitialInterview: isInitialInterview({ ...said, complainant }, held > 0, act.policy.document),
    faceToFaceNeeded: said.faceToFaceNeeded,
    faceToFaceDeclined: said.faceToFaceDeclined ?? false,
    faceToFaceReason: said.faceToFaceReason?.trim() || null,
    summary: said.summary?.trim() || null,
    toldThem: said.toldThem?.trim() || null,
    againstPreferenceReason:
      addressee && goesAgainst(addressee.wish, said) ? said.againstPreferenceReason?.trim() || null : null,
    recordedBy: em.getReference(Staff, act.by.staffId),
  });
  recordEvent(
    em,
    { case: of },
    EventKind.CONTACT_RECORDED,
    {
      contact: contact.id,
      party: party?.id,
      method: input.method,
      reached: input.reached,
      approachAgreed: contact.approachAgreed,
      initialInterview: contact.isInitialInterview || undefined,
      againstPreference: contact.againstPreferenceReason !== null || undefined,
    },
    act,
    occurredAt,
  );
  if (!input.reached) return contact;
  if (!of.lastContactAt || of.lastContactAt < occurredAt) of.lastContactAt = occurredAt;
  const deadlines = await em.find(Deadline, { case: of });
  const settlements = settleClocks(deadlines, { ...said, complainant }, act.policy.document);
  for (const settlement of settlements) settle(em, settlement, act);
  if (party) await giveUpdate(em, of, party, occurredAt, act);
  if (contact.isInitialInterview) moveOn(em, of, act);
  return contact;
}

/** After the interview comes the assessment of impact and risk (8.7). */
function moveOn(em: EntityManager, of: Case, act: Act): void {
  if (of.stage !== CaseStage.INITIAL_INTERVIEW) return;
  of.stage = CaseStage.RISK_ASSESSMENT;
  recordEvent(
    em,
    { case: of },
    EventKind.STAGE_CHANGED,
    { from: CaseStage.INITIAL_INTERVIEW, stage: of.stage },
    act,
  );
}

function settle(em: EntityManager, settlement: Settlement<Deadline>, act: Act): void {
  const { clock } = settlement;
  switch (settlement.change) {
    case 'DONE':
      meetDeadline(em, clock, settlement.metAt, act);
      return;
    case 'NEED_AGREED':
      clock.conditional = false;
      clock.wakeAt = firstAlarm(clock, act);
      recordOfDeadline(em, clock, EventKind.DEADLINE_NEEDED, {}, act);
      return;
    case 'CANCELLED':
      cancelDeadline(em, clock, settlement.reason, act);
  }
}
