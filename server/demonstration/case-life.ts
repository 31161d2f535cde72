import { CaseStage, CaseStatus, CategoryCode, EventKind, ReporterType } from '../../schema/vocabulary.ts';
import type { Batch } from './batch.ts';
import { liveActions } from './case-actions.ts';
import { closeCase, drawOutcome } from './case-closing.ts';
import { liveContacts } from './case-contacts.ts';
import { CaseFile } from './case-file.ts';
import { gatherPeople, rememberPeople } from './case-people.ts';
import type { CasePlan } from './case-plan.ts';
import { liveReports } from './case-reports.ts';
import { liveStages } from './case-stages.ts';
import { categoryProfiles } from './category-profiles.ts';
import { derivedId } from './derived-id.ts';
import { type InventedService, type Property, readersOf } from './invented-places.ts';
import type { Team } from './invented-staff.ts';
import type { CaseRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Timetable } from './timetable.ts';
import { Stream, type World } from './world.ts';

/** Lives one case from its first report to its closing, or to now. */
export function liveCase(world: World, drawn: CasePlan, timetable: Timetable, batch: Batch): void {
  const random = world.random(Stream.LIFE, drawn.index);
  const { service } = drawn.report;
  const team = world.teamOf(service);
  const { plan, property } = settlePlace(world, drawn, random);
  const { owner, ownerAt } = drawOwner(world, plan, team, random);
  const named = drawNamedStaff(plan, owner, team, random);
  const row = newCase(plan, { owner, named, property, random });
  row.reference = timetable.caseReference(plan.openedAt);
  const outcome = drawOutcome(plan, random);
  const file = new CaseFile(world, plan, row, property, batch, random, ownerAt, outcome);

  const people = gatherPeople(file);
  liveReports(file, people, timetable);
  const handedOver = ownerAt(plan.openedAt) === owner ? null : plan.earlyAt;
  if (handedOver !== null) {
    file.happen(handedOver, () => file.log(EventKind.CASE_ASSIGNED, handedOver, {}, team.lead));
  }
  liveStages(file);
  liveContacts(file, people);
  liveActions(file, people);
  file.live(() => closeCase(file, people, timetable));
  if (named === null) rememberPeople(world.memory, owner, people);
}

/** Parties are anti-social only where there has been one in the year (3.9): else it was the noise. */
function settlePlace(
  world: World,
  plan: CasePlan,
  random: SeededRandom,
): { plan: CasePlan; property: Property | null } {
  const { service, category, receivedAt, occurredAt } = plan.report;
  if (category !== CategoryCode.PARTIES) {
    return { plan, property: random.chance(0.04) ? null : somewhere(service, category, random) };
  }
  const at = occurredAt ?? receivedAt;
  const property = world.memory.partyAddress(service.id, at, random);
  if (property) {
    world.memory.rememberParty(service.id, property, at);
    return { plan, property };
  }
  const report = { ...plan.report, category: CategoryCode.NOISE_NUISANCE };
  return { plan: { ...plan, report }, property: somewhere(service, report.category, random) };
}

export const somewhere = (service: InventedService, category: CategoryCode, random: SeededRandom): Property =>
  random.pick(random.chance(categoryProfiles[category].communal) ? service.communal : service.properties);

/** Cases of staff are with the service lead; some change hands on the way. */
function drawOwner(world: World, plan: CasePlan, team: Team, random: SeededRandom) {
  const first = plan.report.reporterType === ReporterType.STAFF ? team.lead : random.pick(team.workers);
  const second = random.pick(team.workers);
  const changes = random.chance(0.1) && plan.earlyAt < Math.min(world.now, plan.closedAt) && first !== second;
  return {
    owner: changes ? second : first,
    ownerAt: (at: number) => (changes && at >= plan.earlyAt ? second : first),
  };
}

/** Few cases are so delicate that only named people may read them (12.1). */
function drawNamedStaff(plan: CasePlan, owner: string, team: Team, random: SeededRandom): string[] | null {
  const { category, reporterType } = plan.report;
  const delicate =
    reporterType === ReporterType.STAFF
      ? 0.4
      : category === CategoryCode.CUCKOOING_MATE_CRIME
        ? 0.1
        : category === CategoryCode.HATE_CRIME
          ? 0.05
          : 0.002;
  return random.chance(delicate) ? [...new Set([owner, team.lead, team.areaManager])] : null;
}

function newCase(
  plan: CasePlan,
  {
    owner,
    named,
    property,
    random,
  }: {
    owner: string;
    named: string[] | null;
    property: Property | null;
    random: SeededRandom;
  },
): CaseRow {
  const { service, category, urgency, hateStrands } = plan.report;
  return {
    id: derivedId(plan.openedAt, random),
    readers: named ?? readersOf(service.id, owner),
    reference: '',
    status: CaseStatus.OPEN,
    stage: CaseStage.INITIAL_INTERVIEW,
    category,
    harmRating: plan.harm,
    riskLevel: null,
    urgency,
    hateStrands,
    serviceId: service.id,
    propertyId: property?.id ?? null,
    ownerId: owner,
    namedStaff: named,
    openedAt: plan.openedAt,
    closedAt: null,
    outcome: null,
    closingReason: null,
    reviewRightInformedAt: null,
    closureNoticeAt: null,
    lastContactAt: null,
    version: 1,
  };
}
