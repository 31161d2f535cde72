import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { openCase } from '../case/open-case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { clocksAfterRedirect } from '../deadline/response-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { refuseText } from '../text-rules.ts';
import {
  DatePrecision,
  DeadlineType,
  EventKind,
  NotAsbReason,
  RedirectTarget,
  ReportStatus,
  StaffRole,
} from '../vocabulary.ts';
import { cancelClocks } from './cancel-clocks.ts';
import { findReport } from './find-report.ts';
import { linkReport } from './link-report.ts';
import { ruleOnNotAsb } from './not-asb-rules.ts';
import { isAboutAParty, recallPartiesAt } from './recall-parties.ts';
import type { Report } from './report.ts';
import { refuseReferences } from './report-details-rules.ts';
import { findDuplicate, withdrawReport } from './set-aside.ts';
import { type Suggestion, suggestForReport } from './suggest-for-report.ts';
import type { NotAsbDecisionInput, RedirectDecision, TriageReportInput } from './triage-report-input.ts';
import { ruleOnRedirecting } from './triage-rules.ts';
import { longestReason } from './undecided-rules.ts';

/** Decides a report: opens a case, links it to one, finds it not anti-social, or hands it on. */
export async function triageReport(
  em: EntityManager,
  input: TriageReportInput,
  act: Act,
): Promise<{ report: Report; case: Case | null; suggestions: Suggestion }> {
  refuseUnlessOneDecision(input);
  const report = await findReport(em, input);
  const before = report.status;
  report.triageNote = input.note?.trim() || null;
  report.assignedTo ??= em.getReference(Staff, act.by.staffId);

  let opened: Case | null = null;
  if (input.openCase) opened = await openCase(em, report, input.openCase, act);
  else if (input.linkToCase) opened = await linkReport(em, report, input.linkToCase, act);
  else if (input.notAsb) await findNotAsb(em, report, input.notAsb, act);
  else if (input.redirect) await redirect(em, report, input.redirect, act);
  else if (input.duplicate) await findDuplicate(em, report, input.duplicate, act);
  else if (input.withdraw) await withdrawReport(em, report, input.withdraw, act);

  report.triagedAt = act.now;
  recordEvent(
    em,
    { report },
    EventKind.REPORT_TRIAGED,
    {
      from: before,
      to: report.status,
      case: opened?.reference,
      notAsbReason: report.notAsbReason ?? undefined,
      redirectTarget: report.redirectTarget ?? undefined,
      duplicateOf: report.duplicateOf?.reference,
    },
    act,
  );
  return { report, case: opened, suggestions: await suggestForReport(em, report, act) };
}

function refuseUnlessOneDecision(input: TriageReportInput): void {
  const { openCase, linkToCase, notAsb, redirect, duplicate, withdraw } = input;
  const decisions = [openCase, linkToCase, notAsb, redirect, duplicate, withdraw].filter(
    (one) => one != null,
  );
  const refusals = refuseText('note', input.note ?? null, 20_000);
  if (decisions.length !== 1) {
    const message =
      'Decide one thing: open a case, link to one, not anti-social behaviour, redirect, duplicate, or withdrawn.';
    refusals.push(refusal('decision', 'ONE_DECISION', '8.4', message));
  }
  if (refusals.length > 0) throw new Refused(refusals);
}

async function findNotAsb(
  em: EntityManager,
  report: Report,
  input: NotAsbDecisionInput,
  act: Act,
): Promise<void> {
  const aboutParty = isAboutAParty(report) || input.reason === NotAsbReason.ONE_OFF_PARTY;
  insist(ruling(refuseText('supportOffered', input.supportOffered, longestReason), {}));
  const parties = aboutParty ? await recallPartiesAt(em, report, act) : null;
  insist(
    ruleOnNotAsb(
      {
        status: report.status,
        outOfScope: report.redirectTarget ?? null,
        occurredAt: report.occurredAt ?? null,
        occurredPrecision: DatePrecision.INSTANT,
        reporterCanBeContacted: report.reporter != null,
        parties,
      },
      {
        reason: input.reason,
        explanation: input.explanation,
        explanationSentAt: input.explanationSentAt ?? null,
        selfHelpAdvice: input.selfHelpAdvice,
      },
      act.policy.document,
      act.now,
      act.calendar,
    ),
  );
  report.status = ReportStatus.NOT_ASB;
  report.notAsbReason = input.reason;
  report.triageNote = [report.triageNote, input.explanation.trim(), input.selfHelpAdvice.trim()]
    .filter(Boolean)
    .join('\n\n');
  report.reasonableness = input.explanation.trim();
  if (input.supportOffered?.trim()) {
    report.supportOffered = input.supportOffered.trim();
    report.supportOfferedAt = act.now;
    recordEvent(em, { report }, EventKind.SUPPORT_OFFERED, {}, act);
  }
  await cancelClocks(em, report, act);
}

async function redirect(
  em: EntityManager,
  report: Report,
  { target, ...references }: RedirectDecision,
  act: Act,
): Promise<void> {
  insist(ruling(refuseReferences(references, 'redirect.'), {}));
  const redirection = insist(
    ruleOnRedirecting({ status: report.status, outOfScope: report.redirectTarget ?? null }, target),
  );
  report.status = ReportStatus.REDIRECTED;
  report.redirectTarget = target;
  report.incidentReference = references.incidentReference?.trim() || report.incidentReference || null;
  report.safeguardingReference =
    references.safeguardingReference?.trim() || report.safeguardingReference || null;
  await cancelClocks(
    em,
    report,
    act,
    redirection.keepsEmergencyContact ? [DeadlineType.EMERGENCY_CONTACT] : [],
  );
  if (redirection.keepsEmergencyContact) {
    const running = await em.count(Deadline, { report, type: DeadlineType.EMERGENCY_CONTACT });
    if (running === 0) {
      setDeadlines(
        em,
        { report },
        clocksAfterRedirect(report.receivedAt, act.policy.document, act.calendar),
        act,
      );
    }
  }
  if (redirection.restricted) report.namedStaff = await readersOfRestricted(em, report, target, act);
}

/** Domestic abuse stays with whoever took it and the area manager; whistleblowing keeps the line out (#5). */
async function readersOfRestricted(
  em: EntityManager,
  report: Report,
  target: RedirectTarget,
  act: Act,
): Promise<string[]> {
  const others =
    target === RedirectTarget.WHISTLEBLOWING
      ? await em.find(StaffGrant, { role: StaffRole.DATA_PROTECTION_OFFICER })
      : await em.find(StaffGrant, { role: StaffRole.AREA_MANAGER, area: report.service.area });
  return [...new Set([act.by.staffId, ...others.map(({ staff }) => staff.id)])];
}
