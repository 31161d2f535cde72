import type { PolicyDocument } from '../policy/policy-document.ts';

export interface Escalation {
  /** Reports of the case within the days that count, this one included. */
  reports: number;
  withinDays: number;
}

const dayLong = 86_400_000;

/**
 * Whether reports of a case follow one another so closely that the service lead must be told (#75); null where not.
 * What was noticed is not noticed again until as many more have come.
 */
export function noticeEscalation(
  receivedAt: Date,
  ofCase: readonly Date[],
  noticedAt: Date | null,
  { escalation }: PolicyDocument,
): Escalation | null {
  const opens = receivedAt.getTime() - escalation.withinDays * dayLong;
  const since = Math.max(opens, noticedAt?.getTime() ?? Number.NEGATIVE_INFINITY);
  const within = ofCase.filter((at) => at.getTime() > since && at <= receivedAt);
  if (within.length < escalation.reports) return null;
  return { reports: within.length, withinDays: escalation.withinDays };
}
