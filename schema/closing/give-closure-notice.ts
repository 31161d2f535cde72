import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { findOpenCase } from '../case/find-case.ts';
import { addresseeOf } from '../contact/addressee.ts';
import { Contact } from '../contact/contact.ts';
import { ruleOnContact } from '../contact/contact-rules.ts';
import { goesAgainst } from '../contact/preference-rules.ts';
import { giveUpdate } from '../deadline/updates-due.ts';
import { peopleOfCase } from '../disclosure/known-people.ts';
import { recordEvent } from '../event/record-event.ts';
import { findParty } from '../party/find-party.ts';
import { Party } from '../party/party.ts';
import { type Refusal, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { isBlank } from '../text-rules.ts';
import { type CaseOutcome, type ContactMethod, EventKind } from '../vocabulary.ts';
import { ClosureNotice } from './closure-notice.ts';
import type { GiveClosureNoticeInput } from './closure-notice-input.ts';

/** Everybody who is kept informed, each once whatever their roles, who has no notice that stands (#58). */
export async function whoIsStillToBeTold(
  em: EntityManager,
  of: Case,
  outcome: CaseOutcome | null,
): Promise<Party[]> {
  const informed = await em.find(
    Party,
    { case: of, informed: true, endedAt: null },
    { orderBy: { addedAt: 'asc', id: 'asc' } },
  );
  const notices = await em.find(
    ClosureNotice,
    { case: of, takenBackAt: null, ...(outcome && { outcome }) },
    { populate: ['party'] },
  );
  const seen = new Set(notices.map(({ party }) => party.person.id));
  return informed.filter(({ person }) => !seen.has(person.id) && seen.add(person.id));
}

export async function giveClosureNotice(
  em: EntityManager,
  input: GiveClosureNoticeInput,
  act: Act,
): Promise<{ case: Case; notices: ClosureNotice[] }> {
  const of = await findOpenCase(em, input);
  if (isBlank(input.toldThem)) {
    const message = 'Say what people are told: the outcome and the reason.';
    throw new Refused([refusal('toldThem', 'CLOSING_REASON_NEEDED', '3.6', message)]);
  }
  const to = input.partyIds
    ? await Promise.all(
        [...new Set(input.partyIds)].slice(0, 50).map((id) => findParty(em, of, id, 'partyIds')),
      )
    : await whoIsStillToBeTold(em, of, input.outcome);
  if (to.length === 0) {
    const message = 'Nobody is left to be told: name whom you told.';
    throw new Refused([refusal('partyIds', 'SOMEBODY_TOLD', '3.6', message)]);
  }
  const givenAt = input.givenAt ?? act.now;
  const notices = await writeNotices(em, of, to, { ...input, givenAt }, fieldsOfInput, act);
  for (const { party } of notices) await giveUpdate(em, of, party, givenAt, act);
  return { case: of, notices };
}

interface Told {
  outcome: CaseOutcome;
  toldThem: string;
  method: ContactMethod;
  givenAt: Date;
  againstPreferenceReason?: string | null;
}

/** How the fields of a contact are named in the input that a notice comes from. */
type FieldNames = Record<'toldThem' | 'method' | 'occurredAt', string>;
const fieldsOfInput: FieldNames = { toldThem: 'toldThem', method: 'method', occurredAt: 'givenAt' };

/** A contact with each, under the rules of every other contact, and the notice that it was. */
export async function writeNotices(
  em: EntityManager,
  of: Case,
  to: readonly Party[],
  told: Told,
  names: FieldNames,
  act: Act,
): Promise<ClosureNotice[]> {
  const people = await peopleOfCase(em, of);
  const said = {
    at: told.givenAt,
    method: told.method,
    reached: true,
    messageLeft: false,
    approachAgreed: false,
    faceToFaceReason: null,
    summary: null,
    toldThem: told.toldThem,
    againstPreferenceReason: told.againstPreferenceReason ?? null,
  };
  const refusals: Refusal[] = [];
  const written: ClosureNotice[] = [];
  const by = em.getReference(Staff, act.by.staffId);
  for (const party of to) {
    const addressee = await addresseeOf(em, party, people, told.givenAt);
    const facts = { status: of.status, firstReportReceivedAt: of.openedAt, addressee };
    const answer = ruleOnContact(said, facts, act.policy.document, act.now);
    if (!answer.ok) refusals.push(...answer.refusals);
    const contact = em.create(Contact, {
      case: of,
      party,
      method: told.method,
      occurredAt: told.givenAt,
      reached: true,
      messageLeft: false,
      approachAgreed: false,
      isInitialInterview: false,
      faceToFaceDeclined: false,
      toldThem: told.toldThem.trim(),
      againstPreferenceReason: goesAgainst(addressee.wish, said) ? said.againstPreferenceReason : null,
      recordedBy: by,
    });
    const { outcome, givenAt } = told;
    const notice = em.create(ClosureNotice, { case: of, party, contact, outcome, givenAt, givenBy: by });
    const noted = { notice: notice.id, party: party.id, outcome, method: told.method };
    recordEvent(em, { case: of }, EventKind.CLOSURE_NOTICE_GIVEN, noted, act, givenAt);
    written.push(notice);
  }
  if (refusals.length > 0) throw new Refused(eachOnce(refusals, names));
  if (!of.lastContactAt || of.lastContactAt < told.givenAt) of.lastContactAt = told.givenAt;
  return written;
}

function eachOnce(refusals: readonly Refusal[], names: FieldNames): Refusal[] {
  const named = refusals.map((each) => ({
    ...each,
    field: names[each.field as keyof FieldNames] ?? each.field,
  }));
  const known = new Set<string>();
  return named.filter(({ field, rule }) => !known.has(`${field} ${rule}`) && known.add(`${field} ${rule}`));
}

/** When the last of those who were told one by one was told. */
export async function latestNotice(em: EntityManager, of: Case): Promise<Date | null> {
  const where = { case: of, takenBackAt: null };
  const latest = await em.findOne(ClosureNotice, where, { orderBy: { givenAt: 'desc' } });
  return latest?.givenAt ?? null;
}
