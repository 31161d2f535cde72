import { twoSided, z95 } from '../analytics/normal-distribution.ts';
import { wilson } from '../analytics/wilson.ts';
import { PREFER_NOT_TO_SAY } from '../equality/equality-edition.ts';
import { frozenNumber } from '../management-report/canonical-json.ts';
import { Characteristic, EqualityBreakdown, EqualitySide } from '../vocabulary.ts';
import { type Cell, type CubePlan, cellId, type ProtectedFigure } from './equality-cube.ts';
import { ALL, NOT_ASKED } from './equality-unit.ts';
import { ROUNDING_BASE } from './perturbation-table.ts';

/** A share is told of ten at least, out of twenty at least. */
const FEWEST_COUNTED = 10;
const FEWEST_BASE = 20;
/** From here on a comparison may prompt a look; from ten to here it is told as unreliable. */
const FEWEST_FLAGGED = 20;
const HIGH = 1.25;
const LOW = 0.8;
/** The share of looks for nothing that is put up with (Benjamini and Hochberg). */
const FALSE_DISCOVERIES = 0.1;
/** Answered by so many the characteristic is known well; by fewer than this nothing is compared by it. */
const COMPLETE = 0.9;
const TOO_INCOMPLETE = 0.7;
/** What rounding to five adds to the variance of a count. */
const OF_ROUNDING = ROUNDING_BASE - 1;

export type Figures = Readonly<Record<string, ProtectedFigure>>;

export interface Completeness {
  side: EqualitySide;
  characteristic: Characteristic;
  /** Shares of everybody on this side, 0 to 1; null where too few were counted to tell. */
  answered: number | null;
  preferNotToSay: ProtectedFigure;
  notAsked: ProtectedFigure;
  /** COMPLETE from 90 % answered; TOO_INCOMPLETE below 70 %, where nothing is compared. */
  state: 'COMPLETE' | 'INCOMPLETE' | 'TOO_INCOMPLETE';
}

export type Treatment = 'CONTACT_IN_TIME' | 'RESOLVED' | 'SATISFIED';

export interface Share {
  value: number;
  lower: number;
  upper: number;
}

export interface TreatmentFinding {
  side: EqualitySide;
  characteristic: Characteristic;
  group: string;
  treatment: Treatment;
  counted: ProtectedFigure;
  /** Out of so many, as rounded figures give it. */
  base: number | null;
  /** Null where too few were counted. */
  share: Share | null;
  /** This group's share by that of all others who answered, with its interval. */
  ratio: Share | null;
  /** REVIEW prompts a look and is never a finding; UNRELIABLE was counted from 10 to 19. */
  flag: Flag;
}

interface Compared {
  treatment: Treatment;
  by: EqualityBreakdown;
  /** The part that is counted, and with it those that it is out of. */
  part: string;
  outOf: readonly string[];
}

const treatments: readonly Compared[] = [
  {
    treatment: 'CONTACT_IN_TIME',
    by: EqualityBreakdown.CONTACT,
    part: 'IN_TIME',
    outOf: ['IN_TIME', 'LATE'],
  },
  {
    treatment: 'RESOLVED',
    by: EqualityBreakdown.OUTCOME,
    part: 'RESOLVED',
    outOf: ['RESOLVED', 'NOT_RESOLVED', 'ENDED_OTHERWISE'],
  },
  {
    treatment: 'SATISFIED',
    by: EqualityBreakdown.SATISFACTION,
    part: 'SATISFIED',
    outOf: ['SATISFIED', 'NOT_SATISFIED'],
  },
];

const unknown: readonly string[] = [PREFER_NOT_TO_SAY, NOT_ASKED];
/** The groups that say something of those in them. */
export const knownGroups = ({ groups }: Pick<CubePlan, 'groups'>, characteristic: Characteristic): string[] =>
  groups[characteristic].filter((group) => !unknown.includes(group));

/** [low] is 0 to 4: taken as nought where it only adds to something. [c] is not known at all. */
export const sum = (figures: readonly ProtectedFigure[]): number | null =>
  figures.includes('[c]')
    ? null
    : figures.reduce<number>((all, one) => all + (one === '[low]' ? 0 : (one as number)), 0);

/** How far the characteristics are known, of both sides, from protected figures alone. */
export function completenessOf(figures: Figures): Completeness[] {
  return eachSideAndCharacteristic((side, characteristic) => {
    // Nobody would rather not say how old they are: a cell that is not there has nobody in it.
    const of = (group: string) => figures[cellId(yearCell(side, characteristic, group))] ?? '[low]';
    const everybody = figures[cellId(yearCell(side, null, ALL))]!;
    const [preferNotToSay, notAsked] = [of(PREFER_NOT_TO_SAY), of(NOT_ASKED)];
    const silent = sum([preferNotToSay, notAsked]);
    const answered =
      typeof everybody === 'number' && everybody >= FEWEST_BASE && silent !== null
        ? frozenNumber(Math.max(0, 1 - silent / everybody))
        : null;
    const state =
      answered === null || answered < TOO_INCOMPLETE
        ? 'TOO_INCOMPLETE'
        : answered < COMPLETE
          ? 'INCOMPLETE'
          : 'COMPLETE';
    return [{ side, characteristic, answered, preferNotToSay, notAsked, state }];
  });
}

/**
 * Whether people of a group were treated as all others who answered: shares with Wilson's interval, widened for the
 * rounding, and ratios of shares with a log-normal interval. Worked out from protected figures alone.
 */
export function treatmentOf(
  plan: Pick<CubePlan, 'groups'>,
  figures: Figures,
  completeness: readonly Completeness[],
): TreatmentFinding[] {
  const found = eachSideAndCharacteristic((side, characteristic) => {
    if (!isKnownEnough(completeness, side, characteristic)) return [];
    const known = knownGroups(plan, characteristic);
    return treatments.flatMap((compared) => {
      const figure = (group: string, part: string) =>
        figures[cellId({ side, characteristic, group, by: compared.by, part })]!;
      const baseOf = (group: string) => sum(compared.outOf.map((part) => figure(group, part)));
      return known.map((group): Tested<TreatmentFinding> => {
        const counted = figure(group, compared.part);
        const others = known.filter((other) => other !== group);
        const of = { counted, base: baseOf(group) };
        const rest = {
          counted: sum(others.map((other) => figure(other, compared.part))),
          base: others.every((other) => baseOf(other) !== null)
            ? others.reduce((all, other) => all + baseOf(other)!, 0)
            : null,
        };
        const tested = ratioOf(of, rest, others.length);
        return {
          finding: {
            side,
            characteristic,
            group,
            treatment: compared.treatment,
            counted,
            base: of.base,
            share: shareOf(of),
            ratio: tested && frozenShare(tested),
            flag: 'NONE',
          },
          p: tested?.p ?? null,
        };
      });
    });
  });
  return flagged(found);
}

export const isKnownEnough = (
  completeness: readonly Completeness[],
  side: EqualitySide,
  characteristic: Characteristic,
): boolean =>
  completeness.some(
    (each) => each.side === side && each.characteristic === characteristic && each.state !== 'TOO_INCOMPLETE',
  );

export type Flag = 'REVIEW' | 'UNRELIABLE' | 'NONE' | 'TOO_FEW';

/** What was compared, and how likely chance alone would produce it. */
export interface Tested<Finding> {
  finding: Finding;
  p: number | null;
}

export function eachSideAndCharacteristic<T>(
  give: (side: EqualitySide, characteristic: Characteristic) => T[],
): T[] {
  return Object.values(EqualitySide).flatMap((side) =>
    Object.values(Characteristic).flatMap((characteristic) => give(side, characteristic)),
  );
}

/** The cell of a group over the whole year. */
export const yearCell = (side: EqualitySide, characteristic: Characteristic | null, group: string): Cell => ({
  side,
  characteristic,
  group,
  by: EqualityBreakdown.EVERYTHING,
  part: ALL,
});

export interface Counted {
  counted: ProtectedFigure | null;
  base: number | null;
}

export const isEnough = ({ counted, base }: Counted): boolean =>
  typeof counted === 'number' && counted >= FEWEST_COUNTED && base !== null && base >= FEWEST_BASE;

/** The share with Wilson's interval, widened as the count v is only known within its rounding: by √((v + 4) ÷ v). */
export function shareOf(of: Counted): Share | null {
  if (!isEnough(of)) return null;
  const [count, base] = [of.counted as number, of.base!];
  const value = Math.min(1, count / base);
  const { lower, upper } = widened({ value, ...wilson(Math.min(count, base), base)! }, count);
  return frozenShare({ value, lower: Math.max(0, lower), upper: Math.min(1, upper) });
}

/** An interval made wider, as the count it is of is only known within its rounding. */
export function widened({ value, lower, upper }: Share, count: number): Share {
  const wider = Math.sqrt((count + OF_ROUNDING) / count);
  return { value, lower: value - (value - lower) * wider, upper: value + (upper - value) * wider };
}

/** SE² = (a + 4) ÷ a² + (b + 4m) ÷ b², where the m cells of the others are summed in b. */
export function ratioOf(of: Counted, others: Counted, cells: number): (Share & { p: number }) | null {
  if (!isEnough(of) || !isEnough(others)) return null;
  const [a, b] = [of.counted as number, others.counted as number];
  const value = a / of.base! / (b / others.base!);
  const se = Math.sqrt((a + OF_ROUNDING) / a ** 2 + (b + OF_ROUNDING * cells) / b ** 2);
  return {
    value,
    lower: Math.exp(Math.log(value) - z95 * se),
    upper: Math.exp(Math.log(value) + z95 * se),
    p: twoSided(Math.abs(Math.log(value)) / se),
  };
}

export const frozenShare = ({ value, lower, upper }: Share): Share => ({
  value: frozenNumber(value)!,
  lower: frozenNumber(lower)!,
  upper: frozenNumber(upper)!,
});

/** Flags what was found of all that was compared together. */
export function flagged<Finding extends { counted: ProtectedFigure; ratio: Share | null }>(
  found: readonly Tested<Finding>[],
): (Finding & { flag: Flag })[] {
  const limit = discoveriesUpTo(found.flatMap(({ p }) => (p === null ? [] : [p])));
  return found.map(({ finding, p }) => ({ ...finding, flag: flagOf(finding, p !== null && p <= limit) }));
}

/** The largest p of those that are found at a tenth of false discoveries; nothing is found below nought. */
export function discoveriesUpTo(ps: readonly number[]): number {
  const sorted = [...ps].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, index) => p <= (FALSE_DISCOVERIES * (index + 1)) / sorted.length);
  return last < 0 ? -1 : sorted[last]!;
}

function flagOf({ counted, ratio }: Pick<TreatmentFinding, 'counted' | 'ratio'>, discovered: boolean): Flag {
  if (!ratio) return 'TOO_FEW';
  if ((counted as number) < FEWEST_FLAGGED) return 'UNRELIABLE';
  const far = ratio.value >= HIGH || ratio.value <= LOW;
  return far && discovered ? 'REVIEW' : 'NONE';
}
