import { EVERYTHING } from '../../schema/access/row-scope.ts';
import {
  CategoryCode,
  DeadlineEnd,
  DeadlineType,
  RedirectTarget,
  ReporterType,
  ReportStatus,
} from '../../schema/vocabulary.ts';
import type { Batch } from './batch.ts';
import { somewhere } from './case-life.ts';
import { drawTriage } from './case-plan.ts';
import { begin, cancel, clocksOf, meet, miss } from './deadline-life.ts';
import type { Happening } from './event-chain.ts';
import { inventIndividual, inventOutsider } from './invented-person.ts';
import { type InventedService, type Property, readersOf } from './invented-places.ts';
import { drawMatter, drawUndecided, type OtherMatter } from './other-matters.ts';
import { isKeyedIn, reportChain, reportRow, tellsOfOwnHome } from './report-row.ts';
import type { DeadlineRow, ReportRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Arrival, Timetable } from './timetable.ts';
import { Stream, type World } from './world.ts';

/** Who decides a report, and who may read it from then on where that is restricted. */
interface Hands {
  by: string;
  named: string[] | null;
}

/** Takes a report that never becomes a case: decided at triage, or still waiting for it. */
export function liveOtherReport(
  world: World,
  { index, receivedAt, fate }: Arrival,
  service: InventedService | undefined,
  timetable: Timetable,
  batch: Batch,
): void {
  const random = world.random(Stream.LIFE, index);
  const matter =
    fate === 'UNDECIDED'
      ? drawUndecided(world, receivedAt, { service, latest: timetable.latest }, random)
      : drawMatter(world, receivedAt, service, random);
  const { facts } = matter;
  const decidedAt = fate === 'UNDECIDED' ? null : drawTriage(world.time, receivedAt, facts.urgency, random);
  const decided = decidedAt !== null && decidedAt < world.now;
  const hands = handsOf(world, matter, random);
  const status = decided ? matter.status : fate === 'UNDECIDED' ? matter.status : ReportStatus.RECEIVED;
  const named = decided ? hands.named : null;
  const assigned = decided || status === ReportStatus.IN_TRIAGE ? hands.by : null;
  const readers =
    named ?? (decided ? readersOf(facts.service.id, hands.by) : whileWaiting(facts.service, assigned));
  const property = placeOf(world, matter, random);
  const reporterId = reporterOf(
    world,
    matter,
    { readers, owner: decided && !named ? hands.by : null },
    property,
    batch,
    random,
  );
  const report = reportRow(
    facts,
    {
      reference: timetable.reportReference(receivedAt),
      status,
      readers,
      property,
      reporterId,
      description: matter.description,
      assignedToId: assigned,
      recordedById: isKeyedIn(facts.channel) && !named ? hands.by : null,
    },
    random,
  );
  if (matter.withoutCategory) {
    report.category = null;
    report.behaviour = null;
  }
  const clocks = clocksOf(
    world,
    { id: report.id, receivedAt, urgency: facts.urgency },
    { readers, caseId: null },
    random,
  );
  const happenings: Happening[] = [];
  const log = (happening: Happening) => void happenings.push(happening);
  for (const clock of clocks) begin(clock, receivedAt, report.recordedById, log);
  if (decided) decide(report, matter, { ...hands, at: decidedAt }, clocks, log, random);
  for (const clock of clocks) miss(clock, world.now, log);
  const { notAsbReason, redirectTarget } = report;
  const triage = decided && {
    at: decidedAt,
    by: hands.by,
    facts: {
      from: ReportStatus.RECEIVED,
      to: status,
      ...(notAsbReason && { notAsbReason }),
      ...(redirectTarget && { redirectTarget }),
    },
  };
  batch.report.push(report);
  batch.deadline.push(...clocks);
  const known = happenings.filter(({ at }) => at < world.now);
  batch.case_event.push(...reportChain(world, report, known, triage || null, random));
}

const whileWaiting = (service: InventedService, assigned: string | null): string[] =>
  assigned === null
    ? [EVERYTHING, service.id, service.triageKey]
    : [EVERYTHING, service.id, assigned, service.triageKey];

/** Domestic abuse is for whoever took it and the area manager, whistleblowing for who took it and its keeper (decision 3, #5). */
function handsOf(world: World, { facts, redirectTarget }: OtherMatter, random: SeededRandom): Hands {
  const team = world.teamOf(facts.service);
  if (redirectTarget === RedirectTarget.WHISTLEBLOWING) {
    const by = random.pick(team.workers);
    return { by, named: [by, world.staff.dataProtectionOfficer] };
  }
  const by = random.chance(0.8) ? random.pick(team.workers) : team.lead;
  return { by, named: redirectTarget === RedirectTarget.DOMESTIC_ABUSE ? [by, team.areaManager] : null };
}

function placeOf(world: World, { facts, status }: OtherMatter, random: SeededRandom): Property | null {
  const { service, category, receivedAt, occurredAt } = facts;
  const property = somewhere(service, category, random);
  const at = occurredAt ?? receivedAt;
  if (category !== CategoryCode.PARTIES || status !== ReportStatus.NOT_ASB) {
    if (random.chance(0.08)) return null;
    if (category === CategoryCode.PARTIES) world.memory.rememberParty(service.id, property, at);
    return property;
  }
  // The first party at an address in the year is a one-off; what comes after it is not (3.9).
  const homes = service.properties.filter((home) => !home.communal);
  for (let tries = 0; tries < 8; tries += 1) {
    const home = random.pick(homes);
    if (world.memory.hadPartyLately(service.id, home, at)) continue;
    world.memory.rememberParty(service.id, home, at);
    return home;
  }
  return null;
}

function reporterOf(
  world: World,
  { facts }: OtherMatter,
  { readers, owner }: { readers: readonly string[]; owner: string | null },
  property: Property | null,
  batch: Batch,
  random: SeededRandom,
): string | null {
  const { reporterType: type, service, receivedAt: at } = facts;
  if (type === ReporterType.ANONYMOUS) return null;
  const own = tellsOfOwnHome(type);
  const known =
    own && owner !== null && random.chance(0.12)
      ? world.memory.somebody(owner, 'reporters', random)
      : undefined;
  if (known !== undefined) return known;
  const around = { at, service, property, readers };
  const person = own
    ? inventIndividual(around, type === ReporterType.OCCUPANT, random)
    : inventOutsider(around, type, random);
  batch.person.push(person);
  return person.id;
}

/** The decision and what it does to the clocks; contact within a working day is owed in domestic abuse even so. */
function decide(
  report: ReportRow,
  matter: OtherMatter,
  { by, named, at }: Hands & { at: number },
  clocks: readonly DeadlineRow[],
  log: (happening: Happening) => void,
  random: SeededRandom,
): void {
  report.triagedAt = at;
  report.triageNote = matter.note;
  report.notAsbReason = matter.notAsbReason;
  report.redirectTarget = matter.redirectTarget;
  report.namedStaff = named;
  const abuse = matter.redirectTarget === RedirectTarget.DOMESTIC_ABUSE;
  for (const clock of clocks) {
    if (!abuse || clock.type !== DeadlineType.EMERGENCY_CONTACT) {
      cancel(clock, at, by, DeadlineEnd.REPORT_DECIDED, log);
      continue;
    }
    const contactAt = at + random.between(2, 36) * 5 * 60_000;
    meet(clock, contactAt, by, log);
  }
}
