import { CategoryCode, HarmRating, Urgency } from '../../schema/vocabulary.ts';
import { categoryProfiles } from './category-profiles.ts';
import { drawReport, type ReportFacts } from './report-facts.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WorkingTime } from './working-time.ts';
import { Stream, type World } from './world.ts';

const DAY = 86_400_000;

/** How far a case goes before it ends. */
export type Route = 'QUICK' | 'EARLY' | 'FORMAL' | 'LEGAL';

/** The bones of a case: its dates, on until the end even if that lies ahead. Drawn twice, so it remembers nothing. */
export interface CasePlan {
  index: number;
  report: ReportFacts;
  harm: HarmRating;
  route: Route;
  /** Somebody is known, or thought, to be responsible. */
  identified: boolean;
  openedAt: number;
  emergencyAt: number | null;
  /** Null where nobody could ever be reached. */
  talkAt: number | null;
  earlyAt: number;
  formalAt: number;
  legalAt: number;
  monitoringAt: number;
  closedAt: number;
  /** Further reports of the same matter. */
  linked: readonly { receivedAt: number; linkedAt: number }[];
}

/** Days from opening to closing: half are shorter. */
const lasts: Record<Route, readonly [number, number]> = {
  QUICK: [18, 0.5],
  EARLY: [43, 0.5],
  FORMAL: [102, 0.4],
  LEGAL: [190, 0.35],
};

/** Where formal action, court and monitoring begin, as shares of the time between plan and closing. */
const phases: Record<Route, readonly [formal: number, legal: number, monitoring: number]> = {
  QUICK: [1, 1, 1],
  EARLY: [1, 1, 0.68],
  FORMAL: [0.34, 1, 0.84],
  LEGAL: [0.24, 0.48, 0.9],
};

export function planCase(world: World, index: number, receivedAt: number, latest: number): CasePlan {
  const random = world.random(Stream.PLAN, index);
  const { time } = world;
  const report = drawReport(world, receivedAt, random);
  const profile = categoryProfiles[report.category];
  const identified = random.chance(profile.identified);
  const route = drawRoute(identified, profile, random);
  const openedAt = Math.min(
    drawTriage(world.time, report.receivedAt, report.urgency, random),
    latest + random.between(5, 240) * 60_000,
  );
  const { emergencyAt, talkAt } = drawFirstContact(world, report, openedAt, random);

  const [median, spread] = lasts[route];
  const spoken = Math.max(talkAt ?? openedAt, emergencyAt ?? openedAt);
  const wish = openedAt + Math.max(5, random.lasting(median, spread)) * DAY;
  const closedAt = time.later(Math.max(wish, spoken + 3 * DAY), 1, random);
  const plannedAt = spoken + Math.min(6 * DAY, (closedAt - spoken) * 0.35);
  const phase = (share: number) =>
    share === 1 ? closedAt : time.later(plannedAt + (closedAt - plannedAt) * share, 0, random);
  const [formal, legal, monitoring] = phases[route];
  const plan: CasePlan = {
    index,
    report,
    harm: drawHarm(report.category, random),
    route,
    identified,
    openedAt,
    emergencyAt,
    talkAt,
    earlyAt: route === 'QUICK' ? closedAt : time.later(plannedAt, 0, random),
    formalAt: phase(formal),
    legalAt: phase(legal),
    monitoringAt: phase(monitoring),
    closedAt,
    linked: [],
  };
  return { ...plan, linked: drawLinked(world, plan, random) };
}

function drawRoute(
  identified: boolean,
  { formal, legal }: { formal: number; legal: number },
  random: SeededRandom,
): Route {
  const draw = random.next();
  if (identified && draw < legal) return 'LEGAL';
  if (identified && draw < legal + formal) return 'FORMAL';
  return random.chance(0.22) ? 'QUICK' : 'EARLY';
}

/** Only verbal abuse may be either (table 3.9). */
function drawHarm(category: CategoryCode, random: SeededRandom): HarmRating {
  const { SERIOUS, MEDIUM } = HarmRating;
  if (category === CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION)
    return random.chance(0.3) ? SERIOUS : MEDIUM;
  const medium: readonly CategoryCode[] = [
    CategoryCode.VANDALISM_DAMAGE_GRAFFITI,
    CategoryCode.CRIMINAL_ACTIVITY,
    CategoryCode.CYBER_CRIME,
    CategoryCode.NOISE_NUISANCE,
    CategoryCode.PARTIES,
  ];
  return medium.includes(category) ? MEDIUM : SERIOUS;
}

/** Emergencies are triaged at once in office hours and first thing otherwise; the rest within a few days. */
export function drawTriage(
  time: WorkingTime,
  receivedAt: number,
  urgency: Urgency,
  random: SeededRandom,
): number {
  const day = time.dayOf(receivedAt);
  if (urgency === Urgency.EMERGENCY) {
    const minute = time.minuteOf(receivedAt);
    if (time.isOpen(day) && minute > 8 * 60 + 45 && minute < 16 * 60) {
      return receivedAt + random.between(10, 55) * 60_000;
    }
    const next = time.isOpen(day) && minute < 12 * 60 ? day : time.openDay(day + 1);
    return time.at(next, 9 * 60 + random.between(0, 60));
  }
  const wait = random.weighted([
    [0, 38],
    [1, 38],
    [2, 17],
    [3, 7],
  ]);
  return time.later(receivedAt, wait, random);
}

function drawFirstContact(world: World, report: ReportFacts, openedAt: number, random: SeededRandom) {
  const { time, policy } = world;
  const { receivedAt } = report;
  const day = time.dayOf(receivedAt);
  const late = world.lateness(report.service, receivedAt);
  let emergencyAt: number | null = null;
  if (report.urgency === Urgency.EMERGENCY) {
    const { workingDays } = policy.responseTimes.emergencyContact;
    emergencyAt = random.chance(late * 0.8)
      ? time.later(openedAt, workingDays + random.between(1, 2), random)
      : openedAt + random.between(3, 24) * 5 * 60_000;
  }
  const after = Math.max(openedAt, emergencyAt ?? 0);
  // Some who report cannot be reached again.
  if (random.chance(0.015)) return { emergencyAt: null, talkAt: null };
  if (emergencyAt !== null && random.chance(0.35)) return { emergencyAt, talkAt: emergencyAt };
  const { workingDays } = policy.responseTimes.talkAndAgreeApproach;
  const wanted = random.chance(late)
    ? workingDays + random.between(1, 5)
    : random.weighted([
        [0, 6],
        [1, 22],
        [2, 26],
        [3, 22],
        [4, 16],
        [workingDays, 8],
      ]);
  const moment = time.officeMoment(time.daysAfter(day, wanted), random);
  const talkAt = moment > after + 10 * 60_000 ? moment : time.later(after + 10 * 60_000, 0, random);
  return { emergencyAt, talkAt };
}

function drawLinked({ time, now }: World, plan: CasePlan, random: SeededRandom) {
  const count = random.weighted([
    [0, 68],
    [1, 23],
    [2, 7],
    [3, 2],
  ]);
  const from = Math.max(plan.openedAt, plan.talkAt ?? 0) + DAY / 2;
  const until = Math.min(plan.monitoringAt, plan.closedAt - 4 * DAY);
  const linked: { receivedAt: number; linkedAt: number }[] = [];
  if (plan.talkAt === null) return linked;
  for (let each = 0; each < count; each += 1) {
    const receivedAt = Math.floor(from + random.next() * (until - from));
    const linkedAt = drawTriage(time, receivedAt, plan.report.urgency, random);
    if (until > from && receivedAt < now && linkedAt < plan.closedAt - 2 * DAY)
      linked.push({ receivedAt, linkedAt });
  }
  return linked.sort((one, other) => one.receivedAt - other.receivedAt);
}
