import { dayOf, momentOf } from '../../words/dates.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';

export interface ToldOfClock {
  kind: string;
  occurredAt: string;
  facts: Record<string, unknown>;
  actor: { name: string | null } | null;
}

/** One step in the history of a clock: "Clock cancelled: date moved". */
export function stepOf({ kind, facts }: Pick<ToldOfClock, 'kind' | 'facts'>): string {
  const { reason, status, to } = facts;
  if (kind === 'DEADLINE_OVERRIDDEN' && typeof to === 'string') return `${wordFor(kind)}, ${dayOf(to)}`;
  if (kind === 'DEADLINE_MET' && status === 'MET_LATE') return 'Clock met late';
  if (typeof reason === 'string') return `${wordFor(kind)}: ${wordWithin(reason)}`;
  return wordFor(kind);
}

/** When it was, and by whom; whose name the viewer may not know is left out. */
export function whenAndWho({ occurredAt, actor }: ToldOfClock): string {
  if (!actor) return `${momentOf(occurredAt)} · by the system`;
  return actor.name ? `${momentOf(occurredAt)} · ${actor.name}` : momentOf(occurredAt);
}

/** How it was counted: "Due by 2 Mar 2026, 23:59, counted under version 1 of the policy with the bank holidays of 24 Nov 2025". */
export const countedBy = (clock: {
  dueAt: string;
  calendarVersion: string;
  policyVersion: { number: number };
}): string =>
  `Due by ${momentOf(clock.dueAt)}, counted under version ${clock.policyVersion.number} of the policy with the bank holidays as of ${dayOf(clock.calendarVersion)}.`;
