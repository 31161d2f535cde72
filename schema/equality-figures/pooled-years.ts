import type { Characteristic, EqualitySide } from '../vocabulary.ts';
import { type CubePlan, cellId, type ProtectedFigure } from './equality-cube.ts';
import { eachSideAndCharacteristic, type Figures, sum, yearCell } from './equality-findings.ts';
import { ROUNDING_BASE } from './perturbation-table.ts';

/** A year of fewer is told with the two before it. */
const FEWEST_OF_A_YEAR = 10;
export const YEARS_POOLED = 3;

/** A group over three years, where one year alone is of few. */
export interface PooledFigure {
  side: EqualitySide;
  characteristic: Characteristic;
  group: string;
  /** What the signed figures add up to, [low] as nought; [low] under 10, [c] where one of them is held back. */
  figure: ProtectedFigure;
  /** By so much at most three years differ from it: four for each; the most it can be where it is [low]. */
  most: number;
}

export interface PooledYears {
  /** Three financial years, the first first: 2023/24. */
  years: string[];
  figures: PooledFigure[];
}

/**
 * Adds up three years where this one is under 10. It adds figures that were protected, each year by its own secret, and
 * released: whoever has the three summaries could do the same, so that it tells nothing more than they do. Numbers that
 * were counted are never added: their sum less two years would be the third.
 *
 * @param before the figures of the two years before, as they were signed.
 */
export function pooledOf(
  { groups }: Pick<CubePlan, 'groups'>,
  now: Figures,
  before: readonly Figures[],
): PooledFigure[] {
  return eachSideAndCharacteristic((side, characteristic) =>
    groups[characteristic].flatMap((group) => {
      const cell = cellId(yearCell(side, characteristic, group));
      const told = [...before, now].map((figures) => figures[cell]);
      const known = told.filter((figure) => figure !== undefined);
      // A group that an earlier year did not know cannot be told over all of them.
      if (known.length < YEARS_POOLED || !isFew(now[cell]!)) return [];
      return [{ side, characteristic, group, ...together(known) }];
    }),
  );
}

const isFew = (figure: ProtectedFigure) =>
  figure === '[low]' || (figure !== '[c]' && figure < FEWEST_OF_A_YEAR);

function together(figures: readonly ProtectedFigure[]): Pick<PooledFigure, 'figure' | 'most'> {
  const added = sum(figures);
  const error = figures.length * (ROUNDING_BASE - 1);
  if (added === null) return { figure: '[c]', most: 0 };
  return added < FEWEST_OF_A_YEAR ? { figure: '[low]', most: added + error } : { figure: added, most: error };
}
