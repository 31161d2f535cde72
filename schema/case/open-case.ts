import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { responseClocks } from '../deadline/response-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { Party } from '../party/party.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { nextReference } from '../reference.ts';
import { joinCase } from '../report/link-report.ts';
import type { Report } from '../report/report.ts';
import type { OpenCaseDecision } from '../report/triage-report-input.ts';
import { ruleOnOpeningCase } from '../report/triage-rules.ts';
import { judgeUrgency, ruleOnUrgencyChange } from '../report/urgency-rules.ts';
import { insist } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import {
  CaseStage,
  CaseStatus,
  EventKind,
  PartyRole,
  PersonKind,
  ReportStatus,
  type Urgency,
} from '../vocabulary.ts';
import { Case } from './case.ts';
import { ownerOf } from './owner-of-case.ts';

/** Opens a case from a report. The report's clocks run on: a case does not start them anew (8.6). */
export async function openCase(
  em: EntityManager,
  report: Report,
  input: OpenCaseDecision,
  act: Act,
): Promise<Case> {
  const { harmRating } = insist(
    ruleOnOpeningCase(
      { status: report.status, outOfScope: report.redirectTarget ?? null },
      { category: input.category, harmRating: input.harmRating ?? null, limbs: input.limbs },
      act.policy.document,
    ),
  );
  const urgency = decideUrgency(report, input, act);
  const owner = input.ownerId
    ? await ownerOf(em, input.ownerId, report.service, 'openCase.ownerId')
    : em.getReference(Staff, act.by.staffId);
  const opened = em.create(Case, {
    reference: await nextReference(em, 'ASB', act.now),
    status: CaseStatus.OPEN,
    stage: CaseStage.INITIAL_INTERVIEW,
    category: input.category,
    harmRating,
    urgency,
    hateStrands: report.hateStrands ?? [],
    service: report.service,
    property: report.property ?? null,
    owner,
    openedAt: act.now,
    policyVersion: em.getReference(PolicyVersion, act.policy.id),
  } as never);
  report.status = ReportStatus.CASE_OPENED;
  report.category = input.category;
  report.limbs = input.limbs;
  report.urgency = urgency;
  recordEvent(
    em,
    { case: opened },
    EventKind.CASE_OPENED,
    {
      reference: opened.reference,
      category: opened.category,
      harmRating,
      urgency,
      limbs: input.limbs,
    },
    act,
  );
  await joinCase(em, report, opened, act);
  await addClocks(em, report, opened, urgency, act);
  await addReporter(em, report, opened, input.reporterRole, act);
  return opened;
}

function decideUrgency(report: Report, input: OpenCaseDecision, act: Act): Urgency {
  const judged = judgeUrgency(
    {
      category: input.category,
      behaviour: report.behaviour ?? null,
      dangerNow: report.dangerNow,
      violence: report.violence ?? null,
      hatePerceived: (report.hateStrands ?? []).length > 0,
    },
    act.policy.document,
  ).urgency;
  const to = input.urgency ?? judged;
  insist(
    ruleOnUrgencyChange(
      { from: judged, to, reason: input.urgencyReason ?? null, by: act.by.roles },
      act.policy.document,
    ),
  );
  return to;
}

/** Clocks that the decision adds: an emergency recognised only now is counted from the receipt all the same. */
async function addClocks(
  em: EntityManager,
  report: Report,
  opened: Case,
  urgency: Urgency,
  act: Act,
): Promise<void> {
  const running = new Set((await em.find(Deadline, { report })).map(({ type }) => type));
  const clocks = responseClocks(
    { receivedAt: report.receivedAt, urgency },
    act.policy.document,
    act.calendar,
  );
  setDeadlines(
    em,
    { report, case: opened },
    clocks.filter(({ type }) => !running.has(type)),
    act,
  );
}

/** Whoever reported is kept informed from here on; somebody unknown cannot be. */
async function addReporter(
  em: EntityManager,
  report: Report,
  opened: Case,
  role: PartyRole,
  act: Act,
): Promise<void> {
  const person = report.reporter;
  if (!person) return;
  const informed = person.kind !== PersonKind.UNKNOWN;
  const parties = [...new Set([PartyRole.REPORTER, role])].map((each) =>
    em.create(Party, { case: opened, person, report, role: each, informed, addedAt: act.now } as never),
  );
  await oweUpdate(em, parties[0]!, act.now, act);
  recordEvent(em, { case: opened }, EventKind.PARTY_ADDED, { person: person.id, role }, act);
}
