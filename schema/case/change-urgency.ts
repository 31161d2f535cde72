import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { endEmergencyClock, startEmergencyClock } from '../deadline/emergency-clock.ts';
import { recordEvent } from '../event/record-event.ts';
import { ruleOnUrgencyChange } from '../report/urgency-rules.ts';
import { insist, Refused } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { EventKind, Urgency } from '../vocabulary.ts';
import { type CaseOrReport, caseOrReport } from './case-or-report.ts';
import type { ChangeUrgencyInput } from './change-urgency-input.ts';

/** Raises or lowers the urgency of a case, or of a report that nobody has decided (#101). */
export async function changeUrgency(
  em: EntityManager,
  input: ChangeUrgencyInput,
  act: Act,
): Promise<CaseOrReport> {
  const of = await caseOrReport(em, input, {
    urgency: input.urgency,
    urgencyReason: input.reason?.trim() || null,
  });
  const row = of.case ?? of.report;
  const from = row.urgency ?? Urgency.NON_EMERGENCY;
  insist(
    ruleOnUrgencyChange(
      { from, to: input.urgency, reason: input.reason ?? null, by: await ownRolesOver(em, row.service, act) },
      act.policy.document,
    ),
  );
  if (from === input.urgency) throw new Refused([alreadySo]);
  await setUrgency(em, of, input.urgency, act);
  row.urgencyReason = input.reason?.trim() || null;
  return of;
}

const alreadySo = {
  field: 'urgency',
  rule: 'URGENCY_IS_SO_ALREADY',
  clause: '8.6',
  message: 'It has this urgency already.',
};

/** Writes the urgency, with the clock that comes or goes with it, into the log. */
export async function setUrgency(em: EntityManager, of: CaseOrReport, to: Urgency, act: Act): Promise<void> {
  const row = of.case ?? of.report;
  const from = row.urgency ?? null;
  row.urgency = to;
  recordEvent(em, of, EventKind.URGENCY_CHANGED, { from, to }, act);
  if (to === Urgency.EMERGENCY) await startEmergencyClock(em, of, act);
  else await endEmergencyClock(em, of, act);
}
