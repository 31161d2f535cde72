import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { clocksAfterRedirect } from '../deadline/response-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { insist, ruling } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { DeadlineType, ReportStatus } from '../vocabulary.ts';
import { cancelClocks } from './cancel-clocks.ts';
import { readersOfRestricted } from './readers-of-restricted.ts';
import type { Report } from './report.ts';
import { refuseReferences } from './report-details-rules.ts';
import type { RedirectDecision } from './triage-report-input.ts';
import { ruleOnRedirecting } from './triage-rules.ts';
import { factsOfTriaged } from './triaged-report.ts';

/** Hands a report to the procedure it belongs to (#3 to #6); what is restricted from here on, its named people alone read. */
export async function redirectReport(
  em: EntityManager,
  report: Report,
  { target, ...references }: RedirectDecision,
  act: Act,
): Promise<void> {
  insist(ruling(refuseReferences(references, 'redirect.'), {}));
  const redirection = insist(
    ruleOnRedirecting(
      factsOfTriaged(report),
      target,
      await ownRolesOver(em, report.service, act),
      act.policy.document,
    ),
  );
  report.status = ReportStatus.REDIRECTED;
  report.redirectTarget = target;
  report.incidentReference = references.incidentReference?.trim() || report.incidentReference || null;
  report.safeguardingReference =
    references.safeguardingReference?.trim() || report.safeguardingReference || null;
  const type = DeadlineType.EMERGENCY_CONTACT;
  await cancelClocks(em, report, act, redirection.keepsEmergencyContact ? [type] : []);
  if (redirection.owesEmergencyContact && (await em.count(Deadline, { report, type })) === 0) {
    const owed = clocksAfterRedirect(report.receivedAt, act.policy.document, act.calendar);
    setDeadlines(em, { report }, owed, act);
  }
  if (!redirection.restricted) return;
  const { staffIds, deciderLeaves } = await readersOfRestricted(em, report, target, act);
  report.namedStaff = staffIds;
  if (deciderLeaves) await leaveReport(em, report);
}

/** Nobody writes what they may not read: whoever hands on what they are to read no more leaves it as it is committed. */
async function leaveReport(em: EntityManager, report: Report): Promise<void> {
  await em.execute(`select set_config('app.leaves', ?, true)`, [report.id]);
}
