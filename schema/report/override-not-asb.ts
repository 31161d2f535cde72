import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { responseClocks } from '../deadline/response-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist, ruling } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { longestReason, refuseText } from '../text-rules.ts';
import { DeadlineStatus, EventKind, ReportStatus, Urgency } from '../vocabulary.ts';
import { findReport } from './find-report.ts';
import { ruleOnOverridingNotAsb } from './not-asb-rules.ts';
import type { Report } from './report.ts';
import type { OverrideNotAsbInput } from './undecided-input.ts';

/** Takes back that it is not anti-social behaviour (#44): triage starts again, its clocks counted from the receipt. */
export async function overrideNotAsb(
  em: EntityManager,
  input: OverrideNotAsbInput,
  act: Act,
): Promise<Report> {
  const report = await findReport(em, input);
  insist(ruling(refuseText('reason', input.reason, longestReason), {}));
  insist(
    ruleOnOverridingNotAsb(
      { status: report.status, outOfScope: report.redirectTarget ?? null },
      { reason: input.reason, by: await ownRolesOver(em, report.service, act) },
      act.policy.document,
    ),
  );
  const was = report.notAsbReason;
  report.status = ReportStatus.IN_TRIAGE;
  report.notAsbReason = null;
  report.overrideReason = input.reason.trim();
  report.triagedAt = null;
  recordEvent(em, { report }, EventKind.NOT_ASB_OVERRIDDEN, { notAsbReason: was, to: report.status }, act);
  // What was missed before the decision is still owed and runs nowhere else.
  const alive = await em.find(Deadline, { report, status: { $ne: DeadlineStatus.CANCELLED } });
  const running = new Set(alive.map(({ type }) => type));
  const clocks = responseClocks(
    { receivedAt: report.receivedAt, urgency: report.urgency ?? Urgency.NON_EMERGENCY },
    act.policy.document,
    act.calendar,
  ).filter(({ type }) => !running.has(type));
  const ended = await em.find(Deadline, { report, status: DeadlineStatus.CANCELLED });
  for (const clock of clocks) {
    const replaces = ended.findLast(({ type }) => type === clock.type) ?? null;
    setDeadlines(em, { report, replaces }, [clock], act);
  }
  return report;
}
