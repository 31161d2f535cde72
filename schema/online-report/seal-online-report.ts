import { randomBytes } from 'node:crypto';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import type { KeyService } from '../secret/key-service.ts';
import { seal, unseal } from '../secret/sealed.ts';
import type { DocumentLanguage } from '../vocabulary.ts';
import { type OnlineReport, placeOfOnlineReport } from './online-report.ts';
import { clockOf, readersOf } from './online-report-clock.ts';
import { receiptOf } from './receipt.ts';
import type { SentAnswers, SentFile } from './sent-answers.ts';

export interface Sending {
  id: string;
  /** What tells the page that was sent from every other. */
  page: string;
  answers: SentAnswers;
  language: DocumentLanguage;
  sentAt: Date;
  /** What came with it. */
  files?: readonly SentFile[];
}

type Row = Pick<
  OnlineReport,
  | 'id'
  | 'reference'
  | 'sentAt'
  | 'dueAt'
  | 'remindAt'
  | 'urgency'
  | 'dangerNow'
  | 'reporterType'
  | 'language'
  | 'keptTo'
  | 'sealed'
  | 'wrapped'
  | 'masterKey'
  | 'pagePrint'
  | 'contentPrint'
  | 'secretPrint'
>;

/** The row of what was sent: everything that was written sealed under a key of its own, the rest codes and moments. */
export async function sealOnlineReport(
  { id, page, answers, language, sentAt, files = [] }: Sending,
  { policy, calendar, secrets }: { policy: PolicyDocument; calendar: WorkingCalendar; secrets: KeyService },
): Promise<Row> {
  const dataKey = randomBytes(32);
  const { reference, secretPrint } = receiptOf(page, secrets);
  return {
    id,
    reference,
    sentAt,
    ...clockOf(answers, sentAt, policy, calendar),
    dangerNow: answers.dangerNow,
    reporterType: answers.reporterType,
    language,
    keptTo: readersOf(answers),
    sealed: seal(dataKey, files.length > 0 ? { ...answers, files } : answers, placeOfOnlineReport(id)),
    wrapped: await secrets.wrap(dataKey, id),
    masterKey: secrets.current,
    pagePrint: printOfPage(page, secrets),
    contentPrint: secrets.fingerprint('content of an online report', JSON.stringify(answers)),
    secretPrint,
  };
}

/** By which a page that was sent, and what was attached on it before, is known again. */
export const printOfPage = (page: string, secrets: KeyService): Buffer =>
  secrets.fingerprint('page of an online report', page);

/** What was written; null where it has gone. */
export async function openAnswers(
  { id, sealed, wrapped, masterKey }: OnlineReport,
  secrets: KeyService,
): Promise<SentAnswers | null> {
  if (!sealed || !wrapped || !masterKey) return null;
  const dataKey = await secrets.unwrap(Buffer.from(wrapped), masterKey, id);
  return unseal<SentAnswers>(dataKey, Buffer.from(sealed), placeOfOnlineReport(id));
}
