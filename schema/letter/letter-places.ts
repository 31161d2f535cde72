import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { DocumentLanguage } from '../vocabulary.ts';

/** What a letter may say of a case: the addressee's own name, the reference, dates, and how to reach the landlord. */
export interface LetterFacts {
  addresseeName: string | null;
  caseReference: string;
  today: Date;
  /** Of the addressee's own report. */
  reportReceivedAt: Date | null;
  nextUpdateDueAt: Date | null;
  appointmentAt: Date | null;
  addition: string | null;
}

const locales = { [DocumentLanguage.ENGLISH]: 'en-GB', [DocumentLanguage.WELSH]: 'cy-GB' };

/** The places of a letter that can be filled, and nothing else can (#149): no place tells of anybody but the addressee. */
export const letterPlaces = [
  'addresseeName',
  'caseReference',
  'today',
  'reportReceivedOn',
  'nextUpdateOn',
  'appointment',
  'addition',
  'landlordName',
  'landlordContact',
  'answerWithinWorkingDays',
] as const;

export type LetterPlace = (typeof letterPlaces)[number];

/** What stands in each place; null where it is not known. */
export function valuesOfPlaces(
  facts: LetterFacts,
  language: DocumentLanguage,
  { letters, responseTimes }: PolicyDocument,
  { timeZone }: WorkingCalendar,
): Record<LetterPlace, string | null> {
  const written = (at: Date | null, time?: Intl.DateTimeFormatOptions['timeStyle']) =>
    at &&
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: time, timeZone }).format(at);
  return {
    addresseeName: facts.addresseeName?.trim() || null,
    caseReference: facts.caseReference,
    today: written(facts.today),
    reportReceivedOn: written(facts.reportReceivedAt),
    nextUpdateOn: written(facts.nextUpdateDueAt),
    appointment: written(facts.appointmentAt, 'short'),
    addition: facts.addition?.trim() || null,
    landlordName: letters.landlordName,
    landlordContact: language === DocumentLanguage.WELSH ? letters.contactWelsh : letters.contact,
    answerWithinWorkingDays: String(responseTimes.talkAndAgreeApproach.workingDays),
  };
}

const place = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The places that a text names, each once. */
export const placesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(place)].map((match) => match[1]!)),
];

/** A text with its places filled. What is filled in is never looked at for places again. */
export const fillPlaces = (text: string, values: Record<string, string | null>): string =>
  text.replace(place, (_whole, name: string) => values[name] ?? '');
