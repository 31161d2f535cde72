import type { PolicyDocument } from '../policy/policy-document.ts';

export interface Escalation {
  /** Reports of the case within the days that count. */
  reports: number;
  withinDays: number;
  /** When the latest of them was received. */
  latest: Date;
}

const dayLong = 86_400_000;

/**
 * Whether reports of a case follow one another so closely that the service lead must be told (#75); null where not.
 * The days end with the latest report, whichever of them is written down last. What was noticed is not noticed again
 * until as many more have come.
 */
export function noticeEscalation(
  ofCase: readonly Date[],
  noticedAt: Date | null,
  { escalation }: PolicyDocument,
): Escalation | null {
  const times = ofCase.map((at) => at.getTime());
  const latest = Math.max(...times);
  const since = Math.max(
    latest - escalation.withinDays * dayLong,
    noticedAt?.getTime() ?? Number.NEGATIVE_INFINITY,
  );
  const reports = times.filter((at) => at > since).length;
  if (reports < escalation.reports) return null;
  return { reports, withinDays: escalation.withinDays, latest: new Date(latest) };
}
