import { byar } from '../analytics/byar.ts';
import { frozenNumber } from '../management-report/canonical-json.ts';
import type { Characteristic, EqualitySide } from '../vocabulary.ts';
import { type CubePlan, cellId, type ProtectedFigure } from './equality-cube.ts';
import {
  type Completeness,
  eachSideAndCharacteristic,
  type Figures,
  type Flag,
  flagged,
  frozenShare,
  isEnough,
  isKnownEnough,
  knownGroups,
  ratioOf,
  type Share,
  sum,
  type Tested,
  widened,
} from './equality-findings.ts';
import { occupantCell, type RatedBy, ratedBy } from './occupants.ts';

const THOUSAND = 1_000;

/** How often people of a group are in a case, by how many of them live in the landlord's homes. */
export interface RateFinding {
  side: EqualitySide;
  characteristic: Characteristic;
  group: string;
  by: RatedBy;
  /** ALL, or an area. */
  part: string;
  counted: ProtectedFigure;
  occupants: ProtectedFigure;
  /** People in a case for each 1,000 who live there, with Byar's interval; null where too few were counted. */
  rate: Share | null;
  /** This group's rate by that of all others of whom it is known. */
  ratio: Share | null;
  flag: Flag;
}

/**
 * Rates by group, for the whole landlord and in each area, and whether one is hit harder than all others (policy,
 * Equality and Diversity: areas of high impact). Worked out from protected figures alone, and not at all by a
 * characteristic that too few people told.
 */
export function ratesOf(
  plan: CubePlan,
  figures: Figures,
  occupants: Figures,
  completeness: readonly Completeness[],
): RateFinding[] {
  return flagged(
    eachSideAndCharacteristic((side, characteristic) => {
      if (!isKnownEnough(completeness, side, characteristic)) return [];
      const known = knownGroups(plan, characteristic);
      return ratedBy.flatMap((by) =>
        plan.parts[by].flatMap((part) => {
          const counted = (group: string) => figures[cellId({ side, characteristic, group, by, part })]!;
          const living = (group: string) => occupants[occupantCell(characteristic, group, by, part)];
          // A group of which nobody said how many live there leaves nothing to compare with.
          if (!known.every((group) => living(group) !== undefined)) return [];
          return known.map((group): Tested<RateFinding> => {
            const others = known.filter((other) => other !== group);
            const of = { counted: counted(group), base: sum([living(group)!]) };
            const rest = {
              counted: sum(others.map(counted)),
              base: sum(others.map((other) => living(other)!)),
            };
            const tested = ratioOf(of, rest, others.length);
            return {
              finding: {
                side,
                characteristic,
                group,
                by,
                part,
                counted: of.counted,
                occupants: living(group)!,
                rate: rateOf(of),
                ratio: tested && frozenShare(tested),
                flag: 'NONE',
              },
              p: tested?.p ?? null,
            };
          });
        }),
      );
    }),
  );
}

/** For each 1,000, with Byar's interval, widened for the rounding. */
export function rateOf(of: { counted: ProtectedFigure | null; base: number | null }): Share | null {
  if (!isEnough(of)) return null;
  const count = of.counted as number;
  const interval = widened({ value: count, ...byar(count) }, count);
  const each = (people: number) => frozenNumber((Math.max(0, people) * THOUSAND) / of.base!)!;
  return { value: each(interval.value), lower: each(interval.lower), upper: each(interval.upper) };
}
