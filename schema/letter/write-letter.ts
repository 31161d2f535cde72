import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { localDay } from '../calendar/working-days.ts';
import type { Case } from '../case/case.ts';
import { findCase } from '../case/find-case.ts';
import { addresseeOf } from '../contact/addressee.ts';
import { refuseGivingAway } from '../contact/confidentiality-rules.ts';
import type { Contact } from '../contact/contact.ts';
import { goesAgainst } from '../contact/preference-rules.ts';
import { recordContact } from '../contact/record-contact.ts';
import { Deadline } from '../deadline/deadline.ts';
import { peopleOfCase } from '../disclosure/known-people.ts';
import { identity } from '../identity.ts';
import { findParty } from '../party/find-party.ts';
import type { Party } from '../party/party.ts';
import { found } from '../refuse-missing.ts';
import { Report } from '../report/report.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ContactMethod, DeadlineStatus, DeadlineType, DocumentLanguage } from '../vocabulary.ts';
import type { PreviewLetterInput, RecordLetterInput } from './letter-inputs.ts';
import { fillPlaces, valuesOfPlaces } from './letter-places.ts';
import { refuseUnfilled } from './letter-rules.ts';
import { LetterTemplate } from './letter-template.ts';

export interface WrittenLetter {
  template: LetterTemplate;
  party: Party;
  language: DocumentLanguage;
  heading: string;
  text: string;
}

/** A standard letter as this person would have it. Keeps nothing (#149). */
export async function writeLetter(
  em: EntityManager,
  input: PreviewLetterInput,
  act: Act,
): Promise<WrittenLetter> {
  const of = await findCase(em, input);
  const party = await findParty(em, of, input.partyId);
  const template = await findInUse(em, input.templateId, act);
  const language = input.language ?? languageFor(party, template);
  const welsh = language === DocumentLanguage.WELSH;
  const [heading, body] = welsh
    ? [template.headingWelsh, template.bodyWelsh]
    : [template.heading, template.body];
  if (isBlank(heading) || isBlank(body)) {
    const message = 'Nobody has written the Welsh of this letter yet.';
    throw new Refused([refusal('language', 'WELSH_MISSING', '17', message)]);
  }
  const facts = await factsOf(em, of, party, input, act);
  const values = valuesOfPlaces(facts, language, act.policy.document, act.calendar);
  const refusals = [
    ...refuseText('addition', input.addition, 5_000),
    ...refuseUnfilled([heading!, body!], values),
  ];
  insist(ruling(refusals, {}));
  const [filled, text] = [fillPlaces(heading!, values), fillPlaces(body!, values)];
  const { people } = await addresseeOf(em, party, await peopleOfCase(em, of), act.now);
  const away = refuseGivingAway(`${filled}\n${text}`, people, act.policy.document.sharing);
  insist(
    ruling(
      away.map((one) => ({ ...one, field: 'addition' })),
      {},
    ),
  );
  return { template, party, language, heading: filled, text };
}

/** What the writer must know of the addressee beside the letter itself. */
export const wishesOf = ({ party: { person } }: WrittenLetter) => ({
  againstPreference: goesAgainst(person, { method: ContactMethod.LETTER, messageLeft: false }),
  safeContactNoted: person.safeContactNotedAt != null,
});

/** Writes a letter down as sent: a contact like any other, with the text and the version of the letter (#149). */
export async function recordLetter(em: EntityManager, input: RecordLetterInput, act: Act): Promise<Contact> {
  const letter = await writeLetter(em, input, act);
  if (letter.party.person.safeContactNotedAt && !input.nothingSaidThatMustNotBe) {
    const message =
      'Something is noted of how to reach this person safely: have it shown, read the letter against it, and confirm that you did.';
    throw new Refused([refusal('nothingSaidThatMustNotBe', 'MUST_NOT_BE_SAID', '12.1', message)]);
  }
  const contact = await recordContact(
    em,
    {
      caseId: input.caseId,
      caseVersion: input.caseVersion,
      partyId: input.partyId,
      method: ContactMethod.LETTER,
      occurredAt: input.sentAt,
      reached: true,
      messageLeft: false,
      approachAgreed: false,
      toldThem: `${letter.heading}\n\n${letter.text}`,
      againstPreferenceReason: input.againstPreferenceReason,
    },
    act,
  );
  contact.letterTemplate = letter.template;
  return contact;
}

/** The version in use today, and no other: an old one says what the landlord no longer says. */
async function findInUse(
  em: EntityManager,
  templateId: string,
  { now, calendar }: Act,
): Promise<LetterTemplate> {
  const what = 'standard letter';
  const id = identity(templateId, 'templateId', what);
  const template = found(await em.findOne(LetterTemplate, id), 'templateId', what);
  const today = localDay(now, calendar).toString();
  const { kind } = template;
  const [inUse] = await em.find(
    LetterTemplate,
    { kind, validFrom: { $lte: today } },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  if (inUse?.id === template.id) return template;
  const message = 'This is not the version of the letter that is in use today.';
  throw new Refused([refusal('templateId', 'VERSION_IN_USE', '17', message)]);
}

const languageFor = ({ person }: Party, { bodyWelsh }: LetterTemplate): DocumentLanguage =>
  bodyWelsh && /^(welsh|cymraeg|cy)\b/i.test(person.language?.trim() ?? '')
    ? DocumentLanguage.WELSH
    : DocumentLanguage.ENGLISH;

async function factsOf(em: EntityManager, of: Case, party: Party, input: PreviewLetterInput, act: Act) {
  const { person } = party;
  const [own] = await em.find(
    Report,
    { case: of, reporter: person },
    { orderBy: { receivedAt: 'asc' }, limit: 1 },
  );
  const [update] = await em.find(
    Deadline,
    { case: of, type: DeadlineType.UPDATE_DUE, status: DeadlineStatus.PENDING, party: { person } },
    { orderBy: { dueAt: 'asc' }, limit: 1 },
  );
  return {
    addresseeName: person.name ?? null,
    caseReference: of.reference,
    today: act.now,
    reportReceivedAt: own?.receivedAt ?? null,
    nextUpdateDueAt: update?.dueAt ?? null,
    appointmentAt: input.appointmentAt ?? null,
    addition: input.addition ?? null,
  };
}
