import { type DeadlineEnd, DeadlineStatus, type DeadlineType, EventKind } from '../../schema/vocabulary.ts';
import { derivedId } from './derived-id.ts';
import type { Happening } from './event-chain.ts';
import type { Facts } from './facts-text.ts';
import { instantText } from './instant-text.ts';
import type { DeadlineRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { World } from './world.ts';

export interface NewDeadline {
  readers: readonly string[];
  caseId: string | null;
  reportId?: string | null;
  actionId?: string | null;
  partyId?: string | null;
  type: DeadlineType;
  conditional?: boolean;
  startsAt: number;
  dueAt: number;
  clause: string;
}

export const newDeadline = (deadline: NewDeadline, random: SeededRandom): DeadlineRow => ({
  id: derivedId(deadline.startsAt, random),
  reportId: null,
  actionId: null,
  partyId: null,
  conditional: false,
  status: DeadlineStatus.PENDING,
  metAt: null,
  endReason: null,
  ...deadline,
});

/** What an event says of which deadline. */
export const factsOf = ({ id, type, dueAt }: DeadlineRow): Facts => ({
  deadline: id,
  type,
  dueAt: instantText(dueAt),
});

type Log = (happening: Happening) => void;

/** Set, by whoever did what made it due. */
export function begin(deadline: DeadlineRow, at: number, by: string | null, log: Log): void {
  const facts = { ...factsOf(deadline), startsAt: instantText(deadline.startsAt) };
  log({
    kind: EventKind.DEADLINE_SET,
    at,
    by,
    facts: deadline.conditional ? { ...facts, conditional: true } : facts,
  });
}

const isOwed = ({ status }: DeadlineRow): boolean =>
  status === DeadlineStatus.PENDING || status === DeadlineStatus.MISSED;

/** Finds out what was missed up to a moment, as the worker does when a clock runs out. */
export function miss(deadline: DeadlineRow, upTo: number, log: Log): void {
  const { status, conditional, dueAt } = deadline;
  if (status !== DeadlineStatus.PENDING || conditional || dueAt >= upTo) return;
  deadline.status = DeadlineStatus.MISSED;
  log({ kind: EventKind.DEADLINE_MISSED, at: dueAt + 1, by: null, facts: factsOf(deadline) });
}

/** Done, in time or late. */
export function meet(deadline: DeadlineRow, at: number, by: string, log: Log): void {
  if (!isOwed(deadline)) return;
  miss(deadline, at, log);
  deadline.status = at <= deadline.dueAt ? DeadlineStatus.MET : DeadlineStatus.MET_LATE;
  deadline.metAt = at;
  const facts = { ...factsOf(deadline), status: deadline.status };
  log({ kind: EventKind.DEADLINE_MET, at, by, facts });
}

/** No longer needed; what was missed before stays missed. */
export function cancel(deadline: DeadlineRow, at: number, by: string, reason: DeadlineEnd, log: Log): void {
  if (!isOwed(deadline)) return;
  miss(deadline, at, log);
  if (deadline.status === DeadlineStatus.MISSED) return;
  deadline.status = DeadlineStatus.CANCELLED;
  deadline.endReason = reason;
  log({ kind: EventKind.DEADLINE_CANCELLED, at, by, facts: { ...factsOf(deadline), reason } });
}

/** The clocks of 8.6 that a report starts at its receipt. */
export function clocksOf(
  { time }: World,
  report: { id: string; receivedAt: number; urgency: Parameters<World['time']['clocks']>[1] },
  { readers, caseId }: { readers: readonly string[]; caseId: string | null },
  random: SeededRandom,
): DeadlineRow[] {
  return time.clocks(report.receivedAt, report.urgency).map(({ type, conditional, dueAt, clause }) =>
    newDeadline(
      {
        readers,
        caseId,
        reportId: report.id,
        type,
        conditional,
        startsAt: report.receivedAt,
        dueAt: dueAt.getTime(),
        clause,
      },
      random,
    ),
  );
}
