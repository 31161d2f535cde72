import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { EventKind, ReportStatus } from '../vocabulary.ts';
import { findReport } from './find-report.ts';
import type { Report } from './report.ts';
import type { DeferTriageInput } from './undecided-input.ts';
import { ruleOnDeferring } from './undecided-rules.ts';

/** Puts a decision off until everybody is safe (#29). The clocks of 8.6 run on and stay where everybody sees them. */
export async function deferTriage(em: EntityManager, input: DeferTriageInput, act: Act): Promise<Report> {
  const report = await findReport(em, input, { triageDeferredReason: input.reason.trim() });
  insist(ruleOnDeferring({ status: report.status, outOfScope: null }, input.reason));
  const from = report.status;
  report.status = ReportStatus.IN_TRIAGE;
  report.triageDeferredAt = act.now;
  report.triageDeferredReason = input.reason.trim();
  report.assignedTo ??= em.getReference(Staff, act.by.staffId);
  recordEvent(em, { report }, EventKind.TRIAGE_DEFERRED, { from, to: report.status }, act);
  return report;
}
