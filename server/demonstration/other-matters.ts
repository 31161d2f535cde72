import {
  CategoryCode,
  NotAsbReason,
  RedirectTarget,
  ReporterType,
  ReportStatus,
  Urgency,
} from '../../schema/vocabulary.ts';
import type { InventedService } from './invented-places.ts';
import { drawReport, type ReportFacts } from './report-facts.ts';
import { voiceOf } from './report-row.ts';
import type { SeededRandom } from './seeded-random.ts';
import { momentInWords } from './wording/moments-in-words.ts';
import { fillIn, type Slots, slotsFor, tellOf } from './wording/telling.ts';
import {
  tellingOfNotAsb,
  tellingOfRedirected,
  tellingOfSignposted,
} from './wording/telling-of-other-matters.ts';
import { tellingOf } from './wording/tellings.ts';
import { endingNotes, notAsbNotes, redirectNotes, signpostNotes } from './wording/triage-notes.ts';
import type { World } from './world.ts';

const S = ReportStatus;
const N = NotAsbReason;
const T = RedirectTarget;

/** A report that does not become a case: what it says, and what is decided about it. */
export interface OtherMatter {
  facts: ReportFacts;
  /** Nobody has said yet, or none of the table fits. */
  withoutCategory: boolean;
  description: string;
  status: ReportStatus;
  notAsbReason: NotAsbReason | null;
  redirectTarget: RedirectTarget | null;
  note: string;
}

const decisions: readonly (readonly [ReportStatus, number])[] = [
  [S.NOT_ASB, 40],
  [S.REDIRECTED, 23],
  [S.SIGNPOSTED, 21],
  [S.WITHDRAWN, 8],
  [S.DUPLICATE, 8],
];

const reasons: readonly (readonly [NotAsbReason, number])[] = [
  [N.LIFESTYLE_CLASH, 22],
  [N.DAYTIME_MUSIC, 16],
  [N.DOOR_SLAMMING, 14],
  [N.ONE_OFF_PARTY, 14],
  [N.MOVING_OBJECTS, 11],
  [N.WASHING_MACHINE_NOISE, 9],
  [N.COOKING_ODOURS, 7],
  [N.OTHER, 7],
];

const targets: readonly (readonly [RedirectTarget, number])[] = [
  [T.DOMESTIC_ABUSE, 38],
  [T.SERVICE_COMPLAINT, 29],
  [T.SAFEGUARDING, 18],
  [T.TENANCY_FRAUD, 10],
  [T.WHISTLEBLOWING, 5],
];

const signposted = Object.keys(tellingOfSignposted) as CategoryCode[];

/** What may have been sorted out by the time that somebody rings. */
const soonSorted = [
  CategoryCode.NOISE_NUISANCE,
  CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION,
  CategoryCode.VANDALISM_DAMAGE_GRAFFITI,
];

export function drawMatter(
  world: World,
  receivedAt: number,
  service: InventedService | undefined,
  random: SeededRandom,
): OtherMatter {
  const status = random.weighted(decisions);
  if (status === S.NOT_ASB) return notAsb(world, receivedAt, service, random);
  if (status === S.REDIRECTED) return redirected(world, receivedAt, service, random);
  const choice = status === S.SIGNPOSTED ? signposted : status === S.WITHDRAWN ? soonSorted : null;
  const category = choice ? random.pick(choice) : undefined;
  const facts = drawReport(world, receivedAt, random, { category, service });
  const slots = slotsOf(world, facts, random);
  const told = status === S.SIGNPOSTED ? tellingOfSignposted[facts.category]! : null;
  const note =
    status === S.SIGNPOSTED
      ? signpostNotes
      : status === S.WITHDRAWN
        ? endingNotes.withdrawn
        : endingNotes.duplicate;
  return {
    facts,
    withoutCategory: false,
    description: told
      ? shortTelling(told, slots, random)
      : tellOf(tellingOf(facts), slots, voiceOf(facts.reporterType), random),
    status,
    notAsbReason: null,
    redirectTarget: null,
    note: random.pick<string>(note),
  };
}

/** What waits for triage may be anything that a case is about. `latest` is when the last case was opened. */
export function drawUndecided(
  world: World,
  receivedAt: number,
  { service, latest }: { service: InventedService | undefined; latest: number },
  random: SeededRandom,
): OtherMatter {
  const drawn = drawReport(world, receivedAt, random, { service });
  // No emergency is left lying for days.
  const forgotten = drawn.urgency === Urgency.EMERGENCY && receivedAt < latest;
  const category = CategoryCode.NOISE_NUISANCE;
  const facts = forgotten ? drawReport(world, receivedAt, random, { service, category }) : drawn;
  const slots = slotsOf(world, facts, random);
  return {
    facts,
    withoutCategory: facts.urgency === Urgency.NON_EMERGENCY && random.chance(0.3),
    description: tellOf(tellingOf(facts), slots, voiceOf(facts.reporterType), random),
    status: random.chance(0.4) ? S.IN_TRIAGE : S.RECEIVED,
    notAsbReason: null,
    redirectTarget: null,
    note: '',
  };
}

function notAsb(
  world: World,
  receivedAt: number,
  service: InventedService | undefined,
  random: SeededRandom,
): OtherMatter {
  const reason = random.weighted(reasons);
  const category = reason === N.ONE_OFF_PARTY ? CategoryCode.PARTIES : CategoryCode.NOISE_NUISANCE;
  const reporterType = random.chance(0.75) ? ReporterType.OCCUPANT : ReporterType.NEIGHBOUR;
  const drawn = drawReport(world, receivedAt, random, { category, service, reporterType });
  const facts = reason === N.ONE_OFF_PARTY ? drawn : byDay(world, drawn, random);
  return {
    facts,
    withoutCategory: reason === N.COOKING_ODOURS || reason === N.OTHER,
    description: shortTelling(tellingOfNotAsb[reason], slotsOf(world, facts, random), random),
    status: S.NOT_ASB,
    notAsbReason: reason,
    redirectTarget: null,
    note: random.pick(notAsbNotes[reason]),
  };
}

/** What people do in their homes during the day is not anti-social (2.7). */
function byDay({ time }: World, facts: ReportFacts, random: SeededRandom): ReportFacts {
  const day = time.dayOf(facts.receivedAt) - random.between(1, 3);
  return { ...facts, occurredAt: time.at(day, 9 * 60 + random.between(0, 140) * 5) };
}

function redirected(
  world: World,
  receivedAt: number,
  service: InventedService | undefined,
  random: SeededRandom,
): OtherMatter {
  const target = random.weighted(targets);
  const abuse = target === T.DOMESTIC_ABUSE;
  const reporterType =
    target === T.WHISTLEBLOWING
      ? ReporterType.STAFF
      : random.chance(0.8)
        ? ReporterType.OCCUPANT
        : ReporterType.NEIGHBOUR;
  const category = abuse ? CategoryCode.DOMESTIC_ABUSE : CategoryCode.NOISE_NUISANCE;
  const facts = drawReport(world, receivedAt, random, { category, service, reporterType });
  return {
    facts: abuse ? facts : { ...facts, dangerNow: false, violence: null, urgency: Urgency.NON_EMERGENCY },
    withoutCategory: !abuse,
    description: shortTelling(tellingOfRedirected[target], slotsOf(world, facts, random), random),
    status: S.REDIRECTED,
    notAsbReason: null,
    redirectTarget: target,
    note: random.pick(redirectNotes[target]),
  };
}

const slotsOf = (
  { time }: World,
  { occurredAt, receivedAt, service }: ReportFacts,
  random: SeededRandom,
): Slots => slotsFor(momentInWords(occurredAt, receivedAt, time, random), service.type === 'CAS2', random);

const shortTelling = (
  { opening, detail }: { opening: readonly string[]; detail: readonly string[] },
  slots: Slots,
  random: SeededRandom,
): string =>
  fillIn(random.chance(0.6) ? `${random.pick(opening)} ${random.pick(detail)}` : random.pick(opening), slots);
