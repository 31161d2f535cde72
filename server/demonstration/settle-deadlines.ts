import { type ContactFacts, type RunningClock, settleClocks } from '../../schema/deadline/settling-clocks.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { DeadlineStatus, EventKind } from '../../schema/vocabulary.ts';
import { factsOf } from './deadline-life.ts';
import type { Happening } from './event-chain.ts';
import type { DeadlineRow } from './rows.ts';

/** What a contact does to the clocks of a case: the policy's own rule decides. */
export function settleDeadlines(
  deadlines: readonly DeadlineRow[],
  contact: ContactFacts,
  policy: PolicyDocument,
  by: string,
  log: (happening: Happening) => void,
): void {
  const owed = deadlines.filter(
    ({ status }) => status === DeadlineStatus.PENDING || status === DeadlineStatus.MISSED,
  );
  const clocks = owed.map((row): RunningClock & { row: DeadlineRow } => ({
    ...row,
    startsAt: new Date(row.startsAt),
    dueAt: new Date(row.dueAt),
    row,
  }));
  for (const settlement of settleClocks(clocks, contact, policy)) {
    const { row } = settlement.clock;
    const facts = factsOf(row);
    const at = contact.at.getTime();
    if (settlement.change === 'DONE') {
      row.status = settlement.status;
      row.metAt = at;
      log({ kind: EventKind.DEADLINE_MET, at, by, facts: { ...facts, status: settlement.status } });
    } else if (settlement.change === 'NEED_AGREED') {
      row.conditional = false;
      log({ kind: EventKind.DEADLINE_NEEDED, at, by, facts });
    } else {
      row.status = DeadlineStatus.CANCELLED;
      row.endReason = settlement.reason;
      log({ kind: EventKind.DEADLINE_CANCELLED, at, by, facts: { ...facts, reason: settlement.reason } });
    }
  }
}
