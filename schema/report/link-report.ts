import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Case } from '../case/case.ts';
import { oweExplanation } from '../case-review/explain-case-review-right.ts';
import { endMonitoringBy } from '../closing/monitor-case.ts';
import { refuseWalledOwner } from '../conflict-wall/refuse-walled.ts';
import { Deadline } from '../deadline/deadline.ts';
import { recordEvent } from '../event/record-event.ts';
import { identity } from '../identity.ts';
import { Incident } from '../incident/incident.ts';
import { joinReporter } from '../party/join-reporter.ts';
import { found } from '../refuse-missing.ts';
import { becomeEvidence } from '../report-attachment/become-evidence.ts';
import { askForRiskReview } from '../risk-assessment/ask-for-risk-review.ts';
import { insist, ruling } from '../ruling.ts';
import { whoIsStillToBeTold } from '../staff-protection/tell-of-staff-victim.ts';
import { type DefinitionLimb, EventKind, ReportStatus, Urgency, VictimType } from '../vocabulary.ts';
import { type AskedFirst, refuseUnasked } from './opening-rules.ts';
import { noticeEscalation } from './repeat-escalation-rules.ts';
import { Report } from './report.ts';
import type { LinkToCaseDecision } from './triage-report-input.ts';
import { belongsTo, ruleOnLinking } from './triage-rules.ts';
import { factsOfTriaged } from './triaged-report.ts';

/** Adds a report to a case that runs. */
export async function linkReport(
  em: EntityManager,
  report: Report,
  input: LinkToCaseDecision,
  act: Act,
): Promise<Case> {
  const field = 'linkToCase.caseId';
  const target = found(await em.findOne(Case, identity(input.caseId, field, 'case')), field, 'case');
  const facts = factsOfTriaged(report);
  const outOfScope = facts.outOfScope ?? belongsTo(report.category ?? null, act.policy.document);
  insist(ruleOnLinking({ ...facts, outOfScope }, target));
  await refuseWalledOwner(em, { report }, target.owner, field);
  const asked = await askedFirst(em, report, target, act);
  insist(ruling(refuseUnasked(asked, act.policy.document), {}));
  report.status = ReportStatus.LINKED_TO_CASE;
  report.limbs = input.limbs?.length ? [...new Set(input.limbs)] : await limbsOf(em, target);
  await joinCase(em, report, target, act);
  await becomeEvidence(em, report, target, await joinReporter(em, report, target, act), act);
  bringWhatIsGrave(em, report, target, act);
  return target;
}

/** Those by which the case was opened: more of the same meets what the first report met. */
async function limbsOf(em: EntityManager, target: Case): Promise<DefinitionLimb[] | null> {
  const decided = { case: target, limbs: { $ne: null } };
  const [first] = await em.find(Report, decided, { orderBy: { receivedAt: 'asc' }, limit: 1 });
  return first?.limbs ?? null;
}

/** What must be asked before the report comes into a case, with what the decision or the case adds. */
export async function askedFirst(
  em: EntityManager,
  report: Report,
  known: { incidentReference?: string | null },
  act: Act,
): Promise<AskedFirst> {
  const staffVictim = report.victimType === VictimType.STAFF;
  return {
    category: report.category ?? null,
    behaviour: report.behaviour ?? null,
    hateStrands: report.hateStrands ?? null,
    safeguardingPriority: report.safeguardingPriority,
    incidentReference: known.incidentReference?.trim() || report.incidentReference || null,
    staffVictim,
    stillToBeTold: staffVictim ? await whoIsStillToBeTold(em, report, act) : [],
  };
}

/** What a report brings into a case: its clocks, what happened, and its place in the timeline. */
export async function joinCase(em: EntityManager, report: Report, target: Case, act: Act): Promise<void> {
  report.case = target;
  for (const deadline of await em.find(Deadline, { report })) deadline.case = target;
  em.create(Incident, {
    case: target,
    report,
    occurredAt: report.occurredAt ?? report.receivedAt,
    behaviour: report.behaviour ?? null,
    description: report.description ?? null,
    againstStaff: report.victimType === VictimType.STAFF,
  });
  await oweExplanation(em, report, target, act);
  recordEvent(
    em,
    { case: target },
    EventKind.REPORT_LINKED,
    { report: report.reference, receivedAt: report.receivedAt },
    act,
  );
  await endMonitoringBy(em, target, report.occurredAt ?? report.receivedAt, act);
  await askForRiskReview(em, target, act);
  await tellOfEscalation(em, report, target, act);
}

/** What is grave about a further report is grave for the case: urgency, hate, safeguarding, staff who are victims. */
export function bringWhatIsGrave(em: EntityManager, report: Report, target: Case, act: Act): void {
  const strands = new Set([...(target.hateStrands ?? []), ...(report.hateStrands ?? [])]);
  target.hateStrands = [...strands];
  target.staffVictim ||= report.victimType === VictimType.STAFF;
  if (report.safeguardingPriority && !target.safeguardingPriority) {
    target.safeguardingPriority = true;
    target.incidentReference ??= report.incidentReference ?? null;
    target.safeguardingReference ??= report.safeguardingReference ?? null;
    const facts = { incident: target.incidentReference, safeguarding: target.safeguardingReference };
    recordEvent(em, { case: target }, EventKind.SAFEGUARDING_FLAGGED, facts, act);
  }
  // The report has brought the clock along.
  if (report.urgency === Urgency.EMERGENCY && target.urgency !== Urgency.EMERGENCY) {
    recordEvent(
      em,
      { case: target },
      EventKind.URGENCY_CHANGED,
      { from: target.urgency, to: report.urgency },
      act,
    );
    target.urgency = Urgency.EMERGENCY;
  }
}

/** Reports that follow one another closely are put before the service lead (#75). */
async function tellOfEscalation(em: EntityManager, report: Report, target: Case, act: Act): Promise<void> {
  const reports = new Set([report, ...(await em.find(Report, { case: target }))]);
  const times = [...reports].map(({ receivedAt }) => receivedAt);
  const escalation = noticeEscalation(times, target.escalatedAt ?? null, act.policy.document);
  if (!escalation) return;
  const { latest, ...facts } = escalation;
  target.escalatedAt = latest;
  recordEvent(em, { case: target }, EventKind.ESCALATION_NOTICED, facts, act);
}
