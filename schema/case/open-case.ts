import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { followCase } from '../case-link/link-cases.ts';
import { refuseWalledOwner } from '../conflict-wall/refuse-walled.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { holdClocks } from '../deadline/hold-clocks.ts';
import { responseClocks } from '../deadline/response-clocks.ts';
import { setDeadlines } from '../deadline/set-deadlines.ts';
import { oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { joinReporter } from '../party/join-reporter.ts';
import { Party } from '../party/party.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { nextReference } from '../reference.ts';
import { askedFirst, bringWhatIsGrave, joinCase } from '../report/link-report.ts';
import { refuseOpening, refuseUnasked } from '../report/opening-rules.ts';
import { earlierParties, isAboutAParty } from '../report/recall-parties.ts';
import type { Report } from '../report/report.ts';
import { refuseHate } from '../report/report-details-rules.ts';
import type { OpenCaseDecision } from '../report/triage-report-input.ts';
import { refuseUncovering, ruleOnOpeningCase } from '../report/triage-rules.ts';
import { ruleOnUrgencyChange, urgencyFrom } from '../report/urgency-rules.ts';
import { becomeEvidence } from '../report-attachment/become-evidence.ts';
import { insist, ruling } from '../ruling.ts';
import { ownRolesOver } from '../staff/roles-over-service.ts';
import { Staff } from '../staff/staff.ts';
import {
  CaseStage,
  CaseStatus,
  DeadlineEnd,
  DeadlineStatus,
  DeadlineType,
  EventKind,
  PartyRole,
  PersonKind,
  ReportStatus,
  type StaffRole,
  Urgency,
  VictimType,
} from '../vocabulary.ts';
import { Case } from './case.ts';
import { ownerOf } from './owner-of-case.ts';
import { restrictAsOpened } from './restrict-case.ts';

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
  const by = await ownRolesOver(em, report.service, act);
  insist(ruling(refuseUncovering(report.category ?? null, by, act.policy.document), {}));
  await refuseUnlessKnown(em, report, input, act);
  const urgency = decideUrgency(report, input, by, act);
  if (report.urgency && report.urgency !== urgency) {
    recordEvent(em, { report }, EventKind.URGENCY_CHANGED, { from: report.urgency, to: urgency }, act);
  }
  const owner = input.ownerId
    ? await ownerOf(em, input.ownerId, report.service, 'openCase.ownerId', act)
    : em.getReference(Staff, act.by.staffId);
  await refuseWalledOwner(em, { report }, owner, 'openCase.ownerId');
  const opened = em.create(Case, {
    reference: await nextReference(em, 'ASB', act.now),
    status: CaseStatus.OPEN,
    stage: CaseStage.INITIAL_INTERVIEW,
    category: input.category,
    harmRating,
    urgency,
    urgencyReason: input.urgencyReason?.trim() || report.urgencyReason || null,
    hateStrands: report.hateStrands ?? [],
    safeguardingPriority: report.safeguardingPriority,
    incidentReference: report.incidentReference ?? null,
    safeguardingReference: report.safeguardingReference ?? null,
    staffVictim: report.victimType === VictimType.STAFF,
    service: report.service,
    property: report.property ?? null,
    owner,
    openedAt: act.now,
    policyVersion: em.getReference(PolicyVersion, act.policy.id),
  } as never);
  report.status = ReportStatus.CASE_OPENED;
  report.category = input.category;
  report.limbs = input.limbs;
  report.perpetratorRelation = input.perpetratorRelation ?? null;
  report.reasonableness = input.whyUnreasonable?.trim() || null;
  report.urgency = urgency;
  if (input.urgencyReason?.trim()) report.urgencyReason = input.urgencyReason.trim();
  recordEvent(
    em,
    { case: opened },
    EventKind.CASE_OPENED,
    {
      reference: opened.reference,
      category: opened.category,
      harmRating,
      urgency,
      status: opened.status,
      stage: opened.stage,
      // Who leads it is not for every reader of the log: of somebody else the case itself tells.
      ownedByActor: owner.id === act.by.staffId,
      limbs: input.limbs,
    },
    act,
  );
  if (input.restrictTo) await restrictAsOpened(em, opened, report, input.restrictTo, act);
  if (input.follows) await followCase(em, opened, input.follows, act);
  await joinCase(em, report, opened, act);
  await addClocks(em, report, opened, urgency, act);
  const reporter = await addReporter(em, report, opened, input.reporterRole, act);
  await becomeEvidence(em, report, opened, reporter, act);
  if (isAboutAParty(report)) await joinEarlierParties(em, report, opened, act);
  return opened;
}

/** What the decision adds to the report, and whether enough is known to open a case. */
async function refuseUnlessKnown(
  em: EntityManager,
  report: Report,
  input: OpenCaseDecision,
  act: Act,
): Promise<void> {
  const policy = act.policy.document;
  const strands = input.hateStrands
    ? [...(report.hateStrands ?? []), ...input.hateStrands]
    : report.hateStrands;
  const hateStrands = strands ? [...new Set(strands)] : null;
  const asked = await askedFirst(em, report, input, act);
  const refusals = refuseOpening(
    {
      ...asked,
      category: input.category,
      limbs: input.limbs,
      whyUnreasonable: input.whyUnreasonable ?? null,
      perpetratorRelation: input.perpetratorRelation ?? null,
      hateStrands,
    },
    policy,
  );
  insist(ruling([...refusals, ...refuseHate(hateStrands, input.hatePerceivedBy ?? null, policy)], {}));
  report.hateStrands = hateStrands;
  report.hatePerceivedBy = input.hatePerceivedBy ?? report.hatePerceivedBy ?? null;
  report.incidentReference = asked.incidentReference;
  report.safeToSelfResolve = input.safeToSelfResolve ?? report.safeToSelfResolve ?? null;
}

/**
 * More than one party in the year is one matter: the earlier reports of this home that have no case join this one (#63).
 * What the household did elsewhere counts, and disturbed others: their reports stay where they are.
 */
async function joinEarlierParties(em: EntityManager, report: Report, opened: Case, act: Act): Promise<void> {
  for (const earlier of await earlierParties(em, report, act)) {
    if (earlier.case || earlier.namedStaff || earlier.property?.id !== report.property?.id) continue;
    // What must be asked first is asked by whoever decides that report.
    const asked = await askedFirst(em, earlier, opened, act);
    if (refuseUnasked(asked, act.policy.document).length > 0) continue;
    const from = earlier.status;
    earlier.status = ReportStatus.LINKED_TO_CASE;
    earlier.triagedAt = act.now;
    await joinCase(em, earlier, opened, act);
    await becomeEvidence(em, earlier, opened, await joinReporter(em, earlier, opened, act), act);
    bringWhatIsGrave(em, earlier, opened, act);
    const facts = { from, to: earlier.status, case: opened.reference };
    recordEvent(em, { report: earlier }, EventKind.REPORT_TRIAGED, facts, act);
  }
}

function decideUrgency(report: Report, input: OpenCaseDecision, by: readonly StaffRole[], act: Act): Urgency {
  const facts = {
    category: input.category,
    behaviour: report.behaviour ?? null,
    dangerNow: report.dangerNow || report.safeguardingPriority,
    violence: report.violence ?? null,
    hatePerceived: (report.hateStrands ?? []).length > 0,
  };
  const from = urgencyFrom(
    {
      urgency: report.urgency ?? null,
      byHand: report.urgencyReason != null,
      category: report.category ?? null,
    },
    facts,
    act.policy.document,
  );
  const to = input.urgency ?? from;
  const reason = { reason: input.urgencyReason ?? null, reasonField: 'urgencyReason' };
  insist(ruleOnUrgencyChange({ from, to, ...reason, by }, act.policy.document));
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
  await holdClocks(em, report);
  const alive = await em.find(Deadline, { report, status: { $ne: DeadlineStatus.CANCELLED } });
  const running = new Set(alive.map(({ type }) => type));
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
  if (urgency === Urgency.EMERGENCY) return;
  const lowered = alive.filter(
    ({ type, status }) => type === DeadlineType.EMERGENCY_CONTACT && status === DeadlineStatus.PENDING,
  );
  endUnmet(em, lowered, DeadlineEnd.NO_EMERGENCY, act);
}

/** Whoever reported is kept informed from here on; somebody unknown cannot be. */
async function addReporter(
  em: EntityManager,
  report: Report,
  opened: Case,
  role: PartyRole,
  act: Act,
): Promise<Party | null> {
  const person = report.reporter;
  if (!person) return null;
  const informed = person.kind !== PersonKind.UNKNOWN;
  const parties = [...new Set([PartyRole.REPORTER, role])].map((each) =>
    em.create(Party, { case: opened, person, report, role: each, informed, addedAt: act.now } as never),
  );
  for (const party of parties) {
    const facts = { party: party.id, person: person.id, role: party.role, informed };
    recordEvent(em, { case: opened }, EventKind.PARTY_ADDED, facts, act);
  }
  await oweUpdate(em, parties[0]!, act.now, act);
  return parties[0]!;
}
