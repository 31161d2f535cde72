import { type ReportPeriod, yearAfter } from '../management-report/report-periods.ts';
import { type Refusal, refusal } from '../ruling.ts';

const clause = '15.4';

export interface StandingSummary {
  /** A draft that has figures. */
  drafted: boolean;
  /** The revision that is signed; null where none is. */
  signed: number | null;
}

/**
 * The figures of a year are counted once: each count more of nearly the same people would tell of those in between. What
 * is signed is revised once, at the end of the year after it; that ten units changed the worker sees, who alone can.
 */
export function refuseCountingAgain(
  { key }: Pick<ReportPeriod, 'key'>,
  { drafted, signed }: StandingSummary,
  now: Date,
): Refusal[] {
  if (drafted) {
    const message =
      'The figures of this year have been counted, and are counted once: they can be signed as they are.';
    return [refusal('period', 'COUNTED_ONCE', clause, message)];
  }
  if (signed === null) return [];
  if (signed > 1) {
    const message = 'The summary of this year has been revised, which is done once.';
    return [refusal('period', 'REVISED_ONCE', clause, message)];
  }
  const next = yearAfter(key, now);
  if (next.ended) return [];
  const message = `A signed summary is revised once, at the end of the year after it: from ${next.to} on.`;
  return [refusal('period', 'REVISED_AT_YEAR_END', clause, message)];
}

/** A revision that too few have changed for has no figures, and what is signed stays. */
export function refuseTooFewChanged(document: object | null | undefined): Refusal[] {
  if (!(document && 'tooFewChanged' in document && document.tooFewChanged)) return [];
  const message =
    'Since the signed summary fewer than ten people in cases have changed: both together would tell who. The signed one stays.';
  return [refusal('reportId', 'TOO_FEW_CHANGED', clause, message)];
}
