import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { meetDeadline } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { settleClocks } from '../deadline/settling-clocks.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { EventKind } from '../vocabulary.ts';
import { findReport } from './find-report.ts';
import type { Report } from './report.ts';
import type { RecordReportContactInput } from './undecided-input.ts';
import { ruleOnReportContact } from './undecided-rules.ts';

/**
 * Contact about a report that has no case: what is handed to the domestic abuse procedure keeps its clock of one
 * working day (decision 3), and its named people meet it here. What was said belongs to that procedure, not here.
 */
export async function recordReportContact(
  em: EntityManager,
  input: RecordReportContactInput,
  act: Act,
): Promise<Report> {
  const report = await findReport(em, input);
  const at = input.occurredAt ?? act.now;
  const { reached, approachAgreed, method } = input;
  insist(ruleOnReportContact({ at, method, reached, approachAgreed }, report, act.policy.document, act.now));
  recordEvent(em, { report }, EventKind.CONTACT_RECORDED, { method, reached, approachAgreed }, act, at);
  await holdClocks(em, report);
  const settled = settleClocks(
    await em.find(Deadline, { report }),
    { at, method, reached, approachAgreed, complainant: true },
    act.policy.document,
  );
  for (const settlement of settled) {
    if (settlement.change !== 'DONE') continue;
    meetDeadline(em, settlement.clock, settlement.metAt, act);
  }
  return report;
}
