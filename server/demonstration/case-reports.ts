import { EVERYTHING } from '../../schema/access/row-scope.ts';
import {
  CategoryCode,
  ContactMethod,
  EventKind,
  PartyRole,
  ReporterType,
  ReportStatus,
  ServiceType,
  Urgency,
} from '../../schema/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import { categoryProfiles } from './category-profiles.ts';
import { begin, clocksOf } from './deadline-life.ts';
import { derivedId } from './derived-id.ts';
import type { Happening } from './event-chain.ts';
import { instantText } from './instant-text.ts';
import { inventIndividual } from './invented-person.ts';
import { drawReport, type ReportFacts } from './report-facts.ts';
import { isKeyedIn, type ReportParticulars, reportChain, reportRow, voiceOf } from './report-row.ts';
import type { ReportRow } from './rows.ts';
import type { Timetable } from './timetable.ts';
import { furtherReportNotes } from './wording/contact-notes.ts';
import { incidentNotes } from './wording/incident-notes.ts';
import { momentInWords } from './wording/moments-in-words.ts';
import { slotsFor, tellOf } from './wording/telling.ts';
import { tellingOf } from './wording/tellings.ts';
import { linkingNotes, openingNotes } from './wording/triage-notes.ts';

/** The report that opens the case, those that follow it, and what else is written down as it happens. */
export function liveReports(file: CaseFile, people: People, timetable: Timetable): void {
  openFrom(file, people, timetable);
  for (const { receivedAt, linkedAt } of file.plan.linked) {
    follow(file, people, receivedAt, linkedAt, timetable);
  }
  liveIncidents(file);
}

function openFrom(file: CaseFile, people: People, timetable: Timetable): void {
  const { plan, row, random } = file;
  const { openedAt, report: facts } = plan;
  const report = takeDown(file, facts, people.reporterId, timetable);
  report.status = ReportStatus.CASE_OPENED;
  report.caseId = file.id;
  report.limbs = random.weighted(categoryProfiles[facts.category].limbs);
  report.triageNote = random.pick(openingNotes[facts.category]);
  report.triagedAt = openedAt;
  const by = file.ownerAt(openedAt);
  file.log(EventKind.CASE_OPENED, openedAt, {
    reference: row.reference,
    category: row.category,
    harmRating: row.harmRating,
    urgency: row.urgency,
    limbs: report.limbs,
  });
  join(file, report, openedAt);
  const decision = { from: ReportStatus.RECEIVED, to: report.status, case: row.reference };
  const chain = reportChain(file.world, report, [], { at: openedAt, by, facts: decision }, random);
  file.batch.case_event.push(...chain);
}

function takeDown(
  file: CaseFile,
  facts: ReportFacts,
  reporterId: string | null,
  timetable: Timetable,
): ReportRow {
  const { world, random, row, property } = file;
  const worker = file.ownerAt(facts.receivedAt);
  const when = momentInWords(facts.occurredAt, facts.receivedAt, world.time, random);
  const slots = slotsFor(when, facts.service.type === ServiceType.CAS2, random);
  const particulars: ReportParticulars = {
    reference: timetable.reportReference(facts.receivedAt),
    status: ReportStatus.RECEIVED,
    readers: row.readers,
    property,
    reporterId,
    description: tellOf(tellingOf(facts), slots, voiceOf(facts.reporterType), random),
    assignedToId: worker,
    recordedById: isKeyedIn(facts.channel) ? worker : null,
  };
  const report = reportRow(facts, particulars, random);
  file.batch.report.push(report);
  return report;
}

/** What a report brings into the case: its clocks, what happened, and its place in the timeline. */
function join(file: CaseFile, report: ReportRow, at: number): void {
  const { world, row, random } = file;
  const { id, receivedAt, urgency } = report;
  const owner = { readers: row.readers, caseId: file.id };
  for (const clock of clocksOf(world, { id, receivedAt, urgency: urgency! }, owner, random)) file.due(clock);
  const occurredAt = report.occurredAt ?? receivedAt;
  file.batch.incident.push({
    id: derivedId(at, random),
    readers: row.readers,
    caseId: file.id,
    reportId: id,
    occurredAt,
    endedAt: random.chance(0.3)
      ? Math.min(receivedAt, occurredAt + random.between(2, 40) * 5 * 60_000)
      : null,
    behaviour: report.behaviour,
    description: report.description,
  });
  file.log(EventKind.REPORT_LINKED, at, {
    report: report.reference,
    receivedAt: instantText(receivedAt),
  });
}

/** The same again: by the same person mostly, sometimes by another who has had enough. */
function follow(
  file: CaseFile,
  people: People,
  receivedAt: number,
  linkedAt: number,
  timetable: Timetable,
): void {
  const { world, plan, row, random, batch } = file;
  const { reporterType: firstType, service, category } = plan.report;
  const another = people.reporterId === null || random.chance(0.35);
  const reporterType = another ? ReporterType.NEIGHBOUR : firstType;
  const drawn = drawReport(world, receivedAt, random, { service, category, reporterType });
  const { behaviour, violence, hateStrands, urgency } = plan.report;
  const facts = { ...drawn, behaviour, violence, hateStrands, urgency, dangerNow: false };
  const circumstances = { at: receivedAt, service, property: null, readers: row.readers };
  if (category === CategoryCode.PARTIES && file.property) {
    world.memory.rememberParty(service.id, file.property, facts.occurredAt ?? receivedAt);
  }
  const person = another ? inventIndividual(circumstances, false, random) : null;
  if (person) batch.person.push(person);
  const report = takeDown(file, facts, person?.id ?? people.reporterId, timetable);
  const by = file.ownerAt(linkedAt);
  if (linkedAt >= world.now) {
    leaveUndecided(file, report);
    return;
  }
  report.status = ReportStatus.LINKED_TO_CASE;
  report.caseId = file.id;
  report.triageNote = random.pick<string>(another ? linkingNotes.another : linkingNotes.sameReporter);
  report.triagedAt = linkedAt;
  const decision = { from: ReportStatus.RECEIVED, to: report.status, case: row.reference };
  batch.case_event.push(...reportChain(world, report, [], { at: linkedAt, by, facts: decision }, random));
  file.happen(linkedAt, () => {
    join(file, report, linkedAt);
    const party = person ? file.party(linkedAt, person.id, PartyRole.REPORTER) : people.reporterParty;
    // Where the first report was anonymous there is now somebody to tell.
    people.reporterParty ??= party;
    const calledAt = Math.min(
      urgency === Urgency.EMERGENCY
        ? linkedAt + random.between(2, 12) * 5 * 60_000
        : world.time.later(linkedAt, random.between(0, 2), random),
      plan.closedAt - 65 * 60_000,
    );
    file.happen(calledAt, () =>
      file.contact(calledAt, {
        partyId: party,
        method: ContactMethod.PHONE,
        reached: true,
        approachAgreed: true,
        faceToFaceNeeded: false,
        summary: file.note(furtherReportNotes),
      }),
    );
  });
}

/** Came in too lately to have been looked at: it waits for triage with no case yet. */
function leaveUndecided(file: CaseFile, report: ReportRow): void {
  const { world, random, batch, plan } = file;
  const { service } = plan.report;
  report.assignedToId = null;
  report.readers = [EVERYTHING, service.id, service.triageKey];
  if (report.reporterId) batch.readMore.push(report.reporterId);
  const { id, receivedAt, urgency } = report;
  const of = { readers: report.readers, caseId: null };
  const clocks = clocksOf(world, { id, receivedAt, urgency: urgency! }, of, random);
  const set: Happening[] = [];
  for (const clock of clocks) begin(clock, receivedAt, report.recordedById, (each) => set.push(each));
  batch.deadline.push(...clocks);
  batch.case_event.push(...reportChain(world, report, set, null, random));
}

/** Incidents from diary sheets and calls; on a bad night the same one is written down twice. */
function liveIncidents(file: CaseFile): void {
  const { plan, random, row, batch, world } = file;
  if (!world.inFull || plan.route === 'QUICK' || plan.talkAt === null) return;
  const weeks = (plan.monitoringAt - plan.earlyAt) / (7 * 86_400_000);
  const count = Math.min(9, Math.floor(random.next() * (weeks * 0.7 + 1.6)));
  for (let each = 0; each < count; each += 1) {
    const span = plan.monitoringAt - plan.talkAt;
    const occurredAt = Math.round((plan.talkAt + random.next() * span) / 300_000) * 300_000;
    const writtenAt = world.time.later(occurredAt, random.between(0, 4), random);
    if (writtenAt > plan.monitoringAt) continue;
    const note = random.pick(incidentNotes[row.category]);
    const times = random.chance(0.04) ? 2 : 1;
    const endedAt = random.chance(0.45) ? occurredAt + random.between(2, 36) * 300_000 : null;
    file.happen(writtenAt, () => {
      for (let time = 0; time < times; time += 1) {
        const id = derivedId(writtenAt, random);
        const incident = { id, readers: row.readers, caseId: file.id, reportId: null, occurredAt };
        const ended = endedAt !== null && endedAt < writtenAt ? endedAt : null;
        batch.incident.push({
          ...incident,
          endedAt: ended,
          behaviour: plan.report.behaviour,
          description: note,
        });
        file.log(EventKind.INCIDENT_RECORDED, writtenAt, { incident: id });
      }
    });
  }
}
