import { judgeUrgency } from '../../schema/report/urgency-rules.ts';
import {
  type Behaviour,
  CategoryCode,
  type HateStrand,
  ReportChannel,
  ReporterType,
  ServiceType,
  type Urgency,
} from '../../schema/vocabulary.ts';
import { categoryProfiles } from './category-profiles.ts';
import type { InventedService } from './invented-places.ts';
import { byCategory, byHateStrand, byMonth, noiseByHour, otherByHour } from './proportions.ts';
import { risingSums, type SeededRandom } from './seeded-random.ts';
import type { World } from './world.ts';

const C = CategoryCode;
const R = ReporterType;
const H = ReportChannel;

export interface ReportFacts {
  receivedAt: number;
  occurredAt: number | null;
  service: InventedService;
  category: CategoryCode;
  behaviour: Behaviour;
  violence: boolean | null;
  dangerNow: boolean;
  hateStrands: readonly HateStrand[];
  urgency: Urgency;
  reporterType: ReporterType;
  channel: ReportChannel;
}

const reporters: readonly (readonly [ReporterType, number])[] = [
  [R.OCCUPANT, 60],
  [R.NEIGHBOUR, 17],
  [R.AGENCY, 6],
  [R.STAFF, 5],
  [R.ANONYMOUS, 5],
  [R.CONTRACTOR, 2],
  [R.BUSINESS, 2],
  [R.WORKER, 1.5],
  [R.VISITOR, 1.5],
];

const inOfficeHours: readonly (readonly [ReportChannel, number])[] = [
  [H.HOUSING_SUPPORT_WORKER, 34],
  [H.WEBSITE, 16],
  [H.IN_PERSON_VISIT, 12],
  [H.SERVICE_LEAD, 8],
  [H.IN_PERSON_OFFICE, 8],
  [H.MAIN_OFFICE, 7],
  [H.REPORT_FORM_EMAIL, 7],
  [H.REPORT_FORM_BY_HAND, 4],
  [H.REPORT_FORM_POST, 3],
  [H.API, 1],
];
const outOfHours: readonly (readonly [ReportChannel, number])[] = [
  [H.WEBSITE, 72],
  [H.REPORT_FORM_EMAIL, 23],
  [H.API, 5],
];
const withoutName: readonly ReportChannel[] = [
  H.WEBSITE,
  H.REPORT_FORM_EMAIL,
  H.MAIN_OFFICE,
  H.REPORT_FORM_POST,
];

/** Draws what a report says, as its time and place make likely. */
export function drawReport(
  world: World,
  receivedAt: number,
  random: SeededRandom,
  given: { category?: CategoryCode; service?: InventedService; reporterType?: ReporterType } = {},
): ReportFacts {
  const service = given.service ?? world.someService(random);
  const category = given.category ?? drawCategory(world, service, receivedAt, random);
  const behaviour = random.weighted(categoryProfiles[category].behaviours);
  const hateStrands = category === C.HATE_CRIME ? drawStrands(random) : [];
  const violence = drawViolence(category, random);
  const dangerNow = random.chance(category === C.VIOLENCE || category === C.WEAPONS ? 0.12 : 0.01);
  const { urgency } = judgeUrgency(
    { category, behaviour, dangerNow, violence, hatePerceived: hateStrands.length > 0 },
    world.policy,
  );
  const reporterType = given.reporterType ?? drawReporter(category, random);
  return {
    receivedAt,
    occurredAt: drawOccurrence(world, category, receivedAt, random),
    service,
    category,
    behaviour,
    violence,
    dangerNow,
    hateStrands,
    urgency,
    reporterType,
    channel: drawChannel(world, reporterType, receivedAt, random),
  };
}

const categories = Object.values(CategoryCode);

/** Summer is louder; hate crime rises a little over the years; CAS-2 has more drugs and violence and fewer parties. */
function drawCategory(
  world: World,
  service: InventedService,
  at: number,
  random: SeededRandom,
): CategoryCode {
  const summer = byMonth[new Date(at).getUTCMonth()]! - 1;
  const progress = (at - world.start) / (world.now - world.start);
  const cas2 = service.type === ServiceType.CAS2;
  const factor: Partial<Record<CategoryCode, number>> = {
    [C.NOISE_NUISANCE]: (1 + summer) * (cas2 ? 0.7 : 1),
    [C.PARTIES]: (1 + 2 * summer) * (cas2 ? 0.3 : 1),
    [C.HATE_CRIME]: 0.78 + 0.44 * progress,
    [C.DRUG_DEALING]: cas2 ? 1.7 : 1,
    [C.VIOLENCE]: cas2 ? 1.6 : 1,
    [C.VANDALISM_DAMAGE_GRAFFITI]: 1 + summer / 2,
  };
  const sums = risingSums(categories.map((category) => byCategory[category] * (factor[category] ?? 1)));
  return categories[random.placeIn(sums)]!;
}

function drawStrands(random: SeededRandom): HateStrand[] {
  const first = random.weighted(byHateStrand);
  if (!random.chance(0.07)) return [first];
  const second = random.weighted(byHateStrand);
  return second === first ? [first] : [first, second];
}

function drawViolence(category: CategoryCode, random: SeededRandom): boolean | null {
  if (category === C.VIOLENCE) return random.chance(0.9) ? true : null;
  if (category === C.WEAPONS) return random.chance(0.4);
  if (category === C.HATE_CRIME || category === C.CUCKOOING_MATE_CRIME) return random.chance(0.08);
  return random.chance(0.6) ? false : null;
}

function drawReporter(category: CategoryCode, random: SeededRandom): ReporterType {
  if (category === C.DRUG_DEALING && random.chance(0.1)) return R.ANONYMOUS;
  if (category === C.CUCKOOING_MATE_CRIME && random.chance(0.3)) return R.AGENCY;
  return random.weighted(reporters);
}

function drawChannel(world: World, type: ReporterType, at: number, random: SeededRandom): ReportChannel {
  if (type === R.AGENCY) return H.AGENCY_REFERRAL;
  if (type === R.ANONYMOUS) return random.pick(withoutName);
  const minute = world.time.minuteOf(at);
  const office = world.time.isOpen(world.time.dayOf(at)) && minute >= 8 * 60 + 30 && minute < 17 * 60 + 30;
  // Staff report to their lead or manager (8.2).
  if (type === R.STAFF) return office || random.chance(0.5) ? H.SERVICE_LEAD : H.REPORT_FORM_EMAIL;
  return random.weighted(office ? inOfficeHours : outOfHours);
}

/** Parties are given in the evening and go on into the night. */
const partyByHour = noiseByHour.map((weight, hour) => (hour >= 20 || hour < 4 ? weight : 0));
const hourSums = {
  noise: risingSums(noiseByHour),
  party: risingSums(partyByHour),
  other: risingSums(otherByHour),
};
const daysBefore: readonly (readonly [number, number])[] = [
  [0, 44],
  [1, 34],
  [2, 9],
  [3, 5],
  [5, 4],
  [9, 3],
  [16, 1],
];

/** When it happened, as told; now and then nobody says. */
function drawOccurrence(
  world: World,
  category: CategoryCode,
  receivedAt: number,
  random: SeededRandom,
): number | null {
  if (random.chance(0.035)) return null;
  const sums =
    category === C.PARTIES ? hourSums.party : category === C.NOISE_NUISANCE ? hourSums.noise : hourSums.other;
  const minute = random.placeIn(sums) * 60 + random.between(0, 11) * 5;
  const day = world.time.dayOf(receivedAt) - random.weighted(daysBefore);
  const at = world.time.at(day, minute);
  return at < receivedAt ? at : world.time.at(day - 1, minute);
}
