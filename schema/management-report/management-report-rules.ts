import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, longestReason, refuseText } from '../text-rules.ts';
import { ManagementReportStatus } from '../vocabulary.ts';
import type { ReportPeriod } from './report-periods.ts';

const clause = '15.5';
const longestSentence = 500;

export interface KnownReports {
  /** What is asked for, or drafted and not signed. */
  open: { status: ManagementReportStatus } | null;
  /** The signed one that stands. */
  signed: boolean;
}

/** Whether a report may be counted: its period over, nobody counting it already, and a signed one replaced only openly. */
export function ruleOnAsking(
  period: ReportPeriod | null,
  { open, signed }: KnownReports,
  reason: string | null | undefined,
  isBefore = false,
): Ruling<{ period: ReportPeriod }> {
  if (!period) {
    const message =
      'Name the period: 2026-2 is the second financial quarter of 2026/27, July to September; 2026 is the year 2026/27.';
    return { ok: false, refusals: [refusal('period', 'PERIOD_UNKNOWN', clause, message)] };
  }
  const refusals: Refusal[] = [...refuseText('reason', reason, longestReason)];
  if (isBefore) {
    const message = 'The Tenant Satisfaction Measures begin with the reporting year 2023/24.';
    refusals.push(refusal('period', 'NO_MEASURES_YET', 'Tenant Satisfaction Measures', message));
  }
  if (!period.ended) {
    const message = `The period ends on ${period.to}; its report is counted after that.`;
    refusals.push(refusal('period', 'PERIOD_NOT_OVER', clause, message));
  }
  if (open?.status === ManagementReportStatus.ASKED) {
    const message = 'This report has been asked for already and is about to be counted.';
    refusals.push(refusal('period', 'ASKED_FOR_ALREADY', clause, message));
  }
  if (!open && signed && isBlank(reason)) {
    const message = 'The report of this period is signed. Say why another is to replace it.';
    refusals.push(refusal('reason', 'REASON_NEEDED', clause, message));
  }
  return ruling(refusals, { period });
}

/** Only a draft may still be changed. */
export const refuseSettled = (status: ManagementReportStatus): Refusal[] => {
  if (status === ManagementReportStatus.DRAFT) return [];
  const message =
    status === ManagementReportStatus.ASKED
      ? 'The report has not been counted yet.'
      : 'The report is signed and never changed; ask for another revision.';
  return [refusal('reportId', 'NOT_A_DRAFT', clause, message)];
};

/** Figures that would give somebody away are not released (policy 12.1, 15.4). */
export function refuseGivenAway(document: object | null | undefined): Refusal[] {
  const cells = document && 'givenAway' in document ? (document.givenAway as readonly string[]) : [];
  if (cells.length === 0) return [];
  const message = `These figures would leave fewer than four possible values for somebody counted in ${cells.join(', ')}. They cannot be signed.`;
  return [refusal('reportId', 'GIVES_SOMEBODY_AWAY', '12.1', message)];
}

/** The author may say it in other words, one sentence for each that the templates made. */
export function ruleOnSentences(
  status: ManagementReportStatus,
  written: readonly string[],
  proposed: number,
): Ruling {
  const refusals = refuseSettled(status);
  if (refusals.length === 0 && proposed === 0) {
    const message = 'This report has no sentences of an author.';
    refusals.push(refusal('sentences', 'NO_SENTENCES', clause, message));
  }
  if (refusals.length === 0 && written.length !== proposed) {
    const message = `Give ${proposed} ${proposed === 1 ? 'sentence' : 'sentences'}, in the order of the report.`;
    refusals.push(refusal('sentences', 'SENTENCES_OF_THE_REPORT', clause, message));
  }
  for (const [index, sentence] of written.entries()) {
    refusals.push(...refuseText(`sentences.${index}`, sentence, longestSentence));
    if (isBlank(sentence)) {
      refusals.push(
        refusal(`sentences.${index}`, 'SENTENCE_EMPTY', clause, 'Say what the board needs to know.'),
      );
    }
  }
  return ruling(refusals, {});
}
