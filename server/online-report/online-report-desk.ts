import type { Pool } from 'pg';
import type { WorkingCalendar } from '../../schema/calendar/working-calendar.ts';
import { nextIdentity } from '../../schema/identity-source.ts';
import { fits, printOfSecret, receiptOf, referenceIn, secretIn } from '../../schema/online-report/receipt.ts';
import { sealOnlineReport } from '../../schema/online-report/seal-online-report.ts';
import type { SentAnswers } from '../../schema/online-report/sent-answers.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import type { DocumentLanguage, Urgency } from '../../schema/vocabulary.ts';
import type { StageName } from './form-words.ts';
import type { HeldFile } from './held-files.ts';

export interface Receipted {
  reference: string;
  secret: string;
  urgency: Urgency;
  dueAt: Date;
}

/** What people without a session can do in the database: send, and ask how it is getting on. By two functions, and no more. */
export class OnlineReportDesk {
  constructor(
    private readonly gate: Pool,
    private readonly secrets: KeyService,
    private readonly calendar: WorkingCalendar,
    private readonly clock: () => Date,
  ) {}

  async policy(): Promise<PolicyDocument> {
    const { rows } = await this.gate.query<{ document: PolicyDocument }>(
      'select document from app.policy_for_everybody($1)',
      [this.clock()],
    );
    if (!rows[0]) throw new Error('No policy version is in force.');
    return rows[0].document;
  }

  /**
   * Seals and keeps what was answered, once for each page, with what the page holds; says so where the page had sent
   * something else before, or holds something else than whoever sends it looked over.
   */
  async send(
    page: string,
    answers: SentAnswers,
    language: DocumentLanguage,
    policy: PolicyDocument,
    { held, seen }: { held: readonly HeldFile[]; seen: number },
  ): Promise<Receipted | 'OTHER' | 'FILES_CHANGED'> {
    const files = held.map(({ id, fileName }) => ({ id, fileName }));
    const { sealed, wrapped, pagePrint, contentPrint, secretPrint, ...sent } = await sealOnlineReport(
      { id: nextIdentity(), page, answers, language, sentAt: this.clock(), files },
      { policy, calendar: this.calendar, secrets: this.secrets },
    );
    const { rows } = await this.gate.query<{
      state: 'SENT' | 'SENT_BEFORE' | 'OTHER' | 'FILES_CHANGED';
      dueAt: Date;
    }>('select state, due_at as "dueAt" from app.send_online_report($1::jsonb, $2, $3, $4, $5, $6)', [
      JSON.stringify({ ...sent, files: files.map(({ id }) => id), filesSeen: seen }),
      sealed,
      wrapped,
      pagePrint,
      contentPrint,
      secretPrint,
    ]);
    const { state, dueAt } = rows[0]!;
    if (state === 'OTHER' || state === 'FILES_CHANGED') return state;
    const { reference, secret } = receiptOf(page, this.secrets);
    return { reference, secret, urgency: sent.urgency, dueAt };
  }

  /** How it stands, for whoever has both; whichever of the two is wrong, nothing tells which. */
  async progress(
    typedReference: string,
    typedSecret: string,
  ): Promise<{ reference: string; sentAt: Date; stage: StageName } | null> {
    const reference = referenceIn(typedReference) ?? 'WEB-0000-0000';
    const print = printOfSecret(reference, secretIn(typedSecret), this.secrets);
    const { rows } = await this.gate.query<{ print: Buffer | null }>(
      'select app.secret_of_online_report($1) as print',
      [reference],
    );
    if (!fits(print, rows[0]?.print ?? null)) return null;
    const found = await this.gate.query<{ sentAt: Date; stage: StageName }>(
      'select sent_at as "sentAt", stage from app.stage_of_online_report($1)',
      [reference],
    );
    return found.rows[0] ? { reference, ...found.rows[0] } : null;
  }
}
