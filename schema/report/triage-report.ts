import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { openCase } from '../case/open-case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { clocksAfterRedirect } from '../deadline/response-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { found } from '../refuse-missing.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { StaffGrant } from '../staff/staff-grant.ts';
import { refuseText } from '../text-rules.ts';
import {
  CategoryCode,
  DatePrecision,
  DeadlineStatus,
  DeadlineType,
  EventKind,
  NotAsbReason,
  RedirectTarget,
  ReportStatus,
  StaffRole,
} from '../vocabulary.ts';
import { linkReport } from './link-report.ts';
import { ruleOnNotAsb } from './not-asb-rules.ts';
import { recallParties } from './party-memory-rule.ts';
import { Report } from './report.ts';
import type { NotAsbDecisionInput, RedirectDecision, TriageReportInput } from './triage-report-input.ts';
import { ruleOnRedirecting } from './triage-rules.ts';

/** Decides a report: opens a case, links it to one, finds it not anti-social, or hands it on. */
export async function triageReport(
  em: EntityManager,
  input: TriageReportInput,
  act: Act,
): Promise<{ report: Report; case: Case | null }> {
  refuseUnlessOneDecision(input);
  const id = identity(input.reportId, 'reportId', 'report');
  const report = found(
    await em.findOne(Report, id, { populate: ['service', 'reporter', 'case'] }),
    'reportId',
    'report',
  );
  const before = report.status;
  report.triageNote = input.note?.trim() || null;
  report.assignedTo ??= em.getReference(Staff, act.by.staffId);

  let opened: Case | null = null;
  if (input.openCase) opened = await openCase(em, report, input.openCase, act);
  else if (input.linkToCase) opened = await linkReport(em, report, input.linkToCase, act);
  else if (input.notAsb) await findNotAsb(em, report, input.notAsb, act);
  else if (input.redirect) await redirect(em, report, input.redirect, act);

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
    },
    act,
  );
  return { report, case: opened };
}

function refuseUnlessOneDecision(input: TriageReportInput): void {
  const decisions = [input.openCase, input.linkToCase, input.notAsb, input.redirect].filter(
    (one) => one != null,
  );
  const refusals = refuseText('note', input.note ?? null, 20_000);
  if (decisions.length !== 1) {
    const message = 'Decide one thing: open a case, link to one, not anti-social behaviour, or redirect.';
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
  const aboutParty = report.category === CategoryCode.PARTIES || input.reason === NotAsbReason.ONE_OFF_PARTY;
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
  await cancelClocks(em, report, act);
}

/** Earlier parties at the same place, those found not anti-social included (#63). */
async function recallPartiesAt(em: EntityManager, report: Report, act: Act) {
  if (!report.property) return null;
  const earlier = await em.find(Report, {
    $or: [{ category: CategoryCode.PARTIES }, { notAsbReason: NotAsbReason.ONE_OFF_PARTY }],
    property: report.property,
    id: { $ne: report.id },
    receivedAt: { $lte: report.receivedAt },
  });
  const when = (one: Report) => one.occurredAt ?? one.receivedAt;
  return recallParties(when(report), earlier.map(when), act.policy.document, act.calendar);
}

async function redirect(
  em: EntityManager,
  report: Report,
  { target }: RedirectDecision,
  act: Act,
): Promise<void> {
  const ruling = insist(
    ruleOnRedirecting({ status: report.status, outOfScope: report.redirectTarget ?? null }, target),
  );
  report.status = ReportStatus.REDIRECTED;
  report.redirectTarget = target;
  await cancelClocks(em, report, act, ruling.keepsEmergencyContact ? [DeadlineType.EMERGENCY_CONTACT] : []);
  if (ruling.keepsEmergencyContact) {
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
  if (ruling.restricted) report.namedStaff = await readersOfRestricted(em, report, target, act);
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

async function cancelClocks(
  em: EntityManager,
  report: Report,
  act: Act,
  keep: DeadlineType[] = [],
): Promise<void> {
  await holdClocks(em, report);
  const running = await em.find(Deadline, { report, status: DeadlineStatus.PENDING });
  endUnmet(
    em,
    { report },
    running.filter(({ type }) => !keep.includes(type)),
    act,
  );
}
