import { CaseStage, CaseStatus, DatePrecision } from '../../schema/vocabulary.ts';
import type { RowDraft } from './compile-mapping.ts';
import type { Moment } from './moments.ts';
import type { CaseDraft, ReportDraft } from './target-fields.ts';

/** Names the field at fault, for example `case.closedAt`, and the reason. */
export type Say = (field: string, reason: string) => void;

const HOUR = 60 * 60_000;
/** The longest that a moment known only so exactly can last, with the extra hour of the end of summer time. */
const SPAN = {
  [DatePrecision.INSTANT]: 0,
  [DatePrecision.DAY]: 25 * HOUR,
  [DatePrecision.MONTH]: (31 * 24 + 1) * HOUR,
};

/**
 * The later of two moments of one story, made to fit where it can be: a time that came twice in the night when
 * summer time ends is its second coming, and a date without a time of day is not before a time on that day.
 */
export function notBefore(later: Moment, earlier: Moment): Moment | null {
  if (later.at >= earlier.at) return later;
  if (later.orLater >= earlier.at) return { ...later, at: later.orLater };
  if (later.at + SPAN[later.precision] > earlier.at) return { ...later, at: earlier.at, orLater: earlier.at };
  return null;
}

/** The rules between the fields of a row. Makes a date fit another where it can, and says where none can. */
export function checkRow(draft: RowDraft, now: number, say: Say): void {
  if (draft.report) checkReport(draft.report, now, say);
  if (draft.case) checkCase(draft.case, now, say);
}

function checkReport(report: ReportDraft, now: number, say: Say): void {
  if (report.receivedAt.at > now) say('report.receivedAt', 'lies in the future');
  if (report.occurredAt) {
    const received = notBefore(report.receivedAt, report.occurredAt);
    if (received) report.receivedAt = received;
    else say('report.occurredAt', 'is later than the receipt of the report');
  }
  if ((report.latitude === null) !== (report.longitude === null)) {
    say(
      report.latitude === null ? 'report.latitude' : 'report.longitude',
      'latitude and longitude go together',
    );
  }
}

function checkCase(draft: CaseDraft, now: number, say: Say): void {
  const { openedAt, closedAt, outcome } = draft;
  if (openedAt.at > now) say('case.openedAt', 'lies in the future');
  if (closedAt) {
    const closed = notBefore(closedAt, openedAt);
    if (closed) draft.closedAt = closed;
    else say('case.closedAt', 'is before the opening');
    if (closedAt.at > now) say('case.closedAt', 'lies in the future');
    if (!outcome) say('case.outcome', 'is missing: a closed case ended somehow');
  } else if (outcome) say('case.outcome', 'is given although the time of closing is not');
  draft.status ??= closedAt ? CaseStatus.CLOSED : CaseStatus.OPEN;
  draft.stage ??= closedAt ? CaseStage.CLOSED : CaseStage.INITIAL_INTERVIEW;
  if ((draft.status === CaseStatus.CLOSED) !== (closedAt !== null)) {
    say('case.status', closedAt ? 'contradicts the time of closing' : 'is CLOSED without a time of closing');
  }
}
