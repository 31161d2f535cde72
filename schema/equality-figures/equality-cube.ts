import { Characteristic, EqualityBreakdown, EqualitySide } from '../vocabulary.ts';
import { ALL, type EqualityUnit, fixedParts } from './equality-unit.ts';
import type { PerturbationTable } from './perturbation-table.ts';

/** What the figures can be asked by: closed, and known before anything is counted. */
export interface CubePlan {
  groups: Record<Characteristic, readonly string[]>;
  parts: Record<EqualityBreakdown, readonly string[]>;
}

export interface Cell {
  side: EqualitySide;
  /** Null for everybody, whatever the characteristic. */
  characteristic: Characteristic | null;
  group: string;
  by: EqualityBreakdown;
  part: string;
}

export const cellId = ({ side, characteristic, group, by, part }: Cell): string =>
  [side, characteristic ?? ALL, group, by, part].join('/');

/** How a cell is told: a multiple of five, 0 to 4, or not at all. */
export type ProtectedFigure = number | '[low]' | '[c]';

export interface CountedCell extends Cell {
  id: string;
  /** The number itself: it never leaves the worker. */
  count: number;
  figure: ProtectedFigure;
}

export const planOf = (groups: CubePlan['groups'], areas: readonly string[]): CubePlan => ({
  groups,
  parts: { ...fixedParts, AREA: areas, SEX: groups[Characteristic.SEX] },
});

const breakdownsOf = (characteristic: Characteristic | null): EqualityBreakdown[] =>
  Object.values(EqualityBreakdown).filter(
    (by) => by !== EqualityBreakdown.SEX || characteristic === Characteristic.AGE,
  );

/** Every cell there is, whether anybody is in it or not. */
export function cellsOf({ groups, parts }: CubePlan, side: EqualitySide): Cell[] {
  const characteristics = [null, ...Object.values(Characteristic)];
  return characteristics.flatMap((characteristic) =>
    breakdownsOf(characteristic).flatMap((by) =>
      parts[by].flatMap((part) =>
        (characteristic ? groups[characteristic] : [ALL]).map((group) => ({
          side,
          characteristic,
          group,
          by,
          part,
        })),
      ),
    ),
  );
}

/**
 * Counts and rounds every cell. Each is rounded on its own by its cell key, margins too, so that sums of rounded figures
 * need not agree. A unit named twice is counted once.
 */
export function countCube(
  plan: CubePlan,
  units: Iterable<EqualityUnit>,
  keyOf: (id: string) => number,
  table: PerturbationTable,
): CountedCell[] {
  const sums = new Map<string, { count: number; keys: number }>();
  const seen = new Set<string>();
  for (const unit of units) {
    if (seen.has(unit.id)) continue;
    seen.add(unit.id);
    const key = keyOf(unit.id);
    for (const characteristic of [null, ...Object.values(Characteristic)]) {
      const group = characteristic ? unit.groups[characteristic] : ALL;
      for (const by of breakdownsOf(characteristic)) {
        const id = cellId({ side: unit.side, characteristic, group, by, part: unit.parts[by] });
        const sum = sums.get(id) ?? { count: 0, keys: 0 };
        sums.set(id, { count: sum.count + 1, keys: (sum.keys + key) % table.keys });
      }
    }
  }
  return Object.values(EqualitySide).flatMap((side) =>
    cellsOf(plan, side).map((cell) => {
      const id = cellId(cell);
      const { count, keys } = sums.get(id) ?? { count: 0, keys: 0 };
      return { ...cell, id, count, figure: table.perturbed(count, keys) || ('[low]' as const) };
    }),
  );
}
