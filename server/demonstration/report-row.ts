import { EventKind, ReportChannel, ReporterType, type ReportStatus } from '../../schema/vocabulary.ts';
import { derivedId } from './derived-id.ts';
import { chainEvents, type Happening } from './event-chain.ts';
import type { Facts } from './facts-text.ts';
import { instantText } from './instant-text.ts';
import type { Property } from './invented-places.ts';
import type { ReportFacts } from './report-facts.ts';
import type { EventRow, ReportRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Voice } from './wording/telling.ts';
import type { World } from './world.ts';

export interface ReportParticulars {
  reference: string;
  status: ReportStatus;
  readers: readonly string[];
  property: Property | null;
  reporterId: string | null;
  description: string | null;
  assignedToId: string | null;
  recordedById: string | null;
}

export function reportRow(facts: ReportFacts, given: ReportParticulars, random: SeededRandom): ReportRow {
  const { property, ...rest } = given;
  return {
    id: derivedId(facts.receivedAt, random),
    receivedAt: facts.receivedAt,
    occurredAt: facts.occurredAt,
    channel: facts.channel,
    reporterType: facts.reporterType,
    serviceId: facts.service.id,
    propertyId: property?.id ?? null,
    category: facts.category,
    behaviour: facts.behaviour,
    dangerNow: facts.dangerNow,
    violence: facts.violence,
    policeCalledAt: facts.dangerNow
      ? Math.max(facts.receivedAt - random.between(2, 30) * 60_000, facts.occurredAt ?? 0)
      : null,
    hateStrands: facts.hateStrands,
    urgency: facts.urgency,
    limbs: null,
    notAsbReason: null,
    redirectTarget: null,
    triageNote: null,
    triagedAt: null,
    caseId: null,
    namedStaff: null,
    lsoaCode: property?.lsoaCode ?? null,
    externalReference: facts.channel === ReportChannel.API ? `HSL-${random.between(100_000, 999_999)}` : null,
    version: 1,
    ...rest,
  };
}

const takenByStaff: readonly ReportChannel[] = [
  ReportChannel.HOUSING_SUPPORT_WORKER,
  ReportChannel.SERVICE_LEAD,
  ReportChannel.IN_PERSON_OFFICE,
  ReportChannel.IN_PERSON_VISIT,
  ReportChannel.MAIN_OFFICE,
  ReportChannel.REPORT_FORM_BY_HAND,
  ReportChannel.REPORT_FORM_POST,
];

/** Reports by telephone, in person and on paper are keyed in by somebody; the others come by themselves. */
export const isKeyedIn = (channel: ReportChannel): boolean => takenByStaff.includes(channel);

/** Whether the person tells of their own life there. */
export const tellsOfOwnHome = (type: ReporterType): boolean =>
  type === ReporterType.OCCUPANT || type === ReporterType.NEIGHBOUR;

export const voiceOf = (type: ReporterType): Voice =>
  tellsOfOwnHome(type) ? 'RESIDENT' : type === ReporterType.STAFF ? 'STAFF' : 'OTHER';

/** The log of a report until there is a case: its receipt, what became of its clocks, its triage. */
export function reportChain(
  world: World,
  report: ReportRow,
  between: readonly Happening[],
  triage: { at: number; by: string; facts: Facts } | null,
  random: SeededRandom,
): EventRow[] {
  if (!world.inFull) return [];
  const { receivedAt, urgency } = report;
  const clocks = urgency === null ? [] : world.time.clocks(receivedAt, urgency);
  const received: Happening = {
    kind: EventKind.REPORT_RECEIVED,
    at: receivedAt,
    by: report.recordedById,
    facts: {
      reference: report.reference,
      channel: report.channel,
      reporterType: report.reporterType,
      urgency,
      urgencyClause: world.policy.emergency.clause,
      deadlines: clocks.map(({ type, dueAt }) => ({ type, dueAt: instantText(dueAt.getTime()) })),
    },
  };
  const happenings = [received, ...between];
  if (triage && triage.at < world.now) {
    happenings.push({ kind: EventKind.REPORT_TRIAGED, ...triage });
  }
  const { id, readers } = report;
  return chainEvents(happenings, { caseId: null, reportId: id, readers }, world.now, random);
}
