import { setImmediate as others } from 'node:timers/promises';
import { linearSolver, type Solver } from '../linear-programme.ts';
import { Characteristic, EqualityBreakdown, type EqualitySide } from '../vocabulary.ts';
import { type Cell, type CountedCell, type CubePlan, cellId, type ProtectedFigure } from './equality-cube.ts';
import { ALL } from './equality-unit.ts';
import { ROUNDING_BASE } from './perturbation-table.ts';

/** The largest number that could tell of somebody, and how far rounding goes. */
const LARGEST_SMALL = 4;
const OFF_BY = ROUNDING_BASE - 1;
/** So many values must remain possible for every true 1 to 4. */
const FEASIBLE_AT_LEAST = 4;
/** A row of fewer people, nine tenths of whom fall in one cell, tells what nearly each of them is. */
const SMALL_BASE = 30;
const NEARLY_ALL = 0.9;

/** Cells that make up another, exactly as they are counted. */
interface Sum {
  whole: string;
  parts: string[];
}

/** Why a cell is held back. */
export enum HeldBack {
  NEARLY_ALL_IN_ONE_CELL = 'NEARLY_ALL_IN_ONE_CELL',
  DIFFERENCE_TELLS = 'DIFFERENCE_TELLS',
  LEAVES_TOO_FEW_VALUES = 'LEAVES_TOO_FEW_VALUES',
}

export interface Gate {
  heldBack: Record<string, HeldBack>;
  /** Cells of 1 to 4 for which too few values remain possible: with any of them nothing is released. */
  givenAway: string[];
}

/** What adds up to what within one side: groups to everybody, parts to the year. */
export function sumsOf({ groups, parts }: CubePlan, side: EqualitySide): Sum[] {
  const sums: Sum[] = [];
  const id = (cell: Omit<Cell, 'side'>) => cellId({ side, ...cell });
  for (const by of Object.values(EqualityBreakdown)) {
    // Without a case there is no area either.
    if (parts[by].length === 0) continue;
    const characteristics =
      by === EqualityBreakdown.SEX ? [Characteristic.AGE] : Object.values(Characteristic);
    for (const characteristic of characteristics) {
      for (const part of parts[by]) {
        const whole =
          by === EqualityBreakdown.SEX
            ? { characteristic: Characteristic.SEX, group: part, by: EqualityBreakdown.EVERYTHING, part: ALL }
            : { characteristic: null, group: ALL, by, part };
        sums.push({
          whole: id(whole),
          parts: groups[characteristic].map((group) => id({ characteristic, group, by, part })),
        });
      }
    }
    if (by === EqualityBreakdown.EVERYTHING) continue;
    const rows = characteristics.flatMap((characteristic) =>
      groups[characteristic].map((group) => ({ characteristic, group })),
    );
    const everybody = by === EqualityBreakdown.SEX ? [] : [{ characteristic: null, group: ALL }];
    for (const row of [...everybody, ...rows]) {
      sums.push({
        whole: id({ ...row, by: EqualityBreakdown.EVERYTHING, part: ALL }),
        parts: parts[by].map((part) => id({ ...row, by, part })),
      });
    }
  }
  return sums;
}

/**
 * Holds back what would give somebody away, and shows that nothing else does: of every true 1 to 4 at least four values
 * remain possible for whoever knows all the figures and how they add up. Changes the cells' figures.
 */
export async function protect(
  cells: readonly CountedCell[],
  plan: CubePlan,
  side: EqualitySide,
): Promise<Gate> {
  const ofSide = new Map(cells.filter((cell) => cell.side === side).map((cell) => [cell.id, cell]));
  const sums = sumsOf(plan, side);
  const heldBack: Gate['heldBack'] = {};
  const holdBack = (id: string, why: HeldBack) => {
    heldBack[id] ??= why;
    ofSide.get(id)!.figure = '[c]';
  };
  const count = (id: string) => ofSide.get(id)!.count;
  for (const { whole, parts } of sums) {
    const base = count(whole);
    const largest = parts.reduce((a, b) => (count(b) > count(a) ? b : a));
    if (
      base > 0 &&
      base < SMALL_BASE &&
      count(largest) >= NEARLY_ALL * base &&
      isTold(ofSide.get(largest)!)
    ) {
      for (const part of parts)
        if (isTold(ofSide.get(part)!)) holdBack(part, HeldBack.NEARLY_ALL_IN_ONE_CELL);
    }
    // What is left beside a part is a cell of its own, and told as one, where all of it is in one other part.
    const filled = parts.filter((part) => count(part) > 0);
    for (const part of filled.length > 2 ? filled : []) {
      if (base - count(part) <= LARGEST_SMALL && isTold(ofSide.get(part)!))
        holdBack(part, HeldBack.DIFFERENCE_TELLS);
    }
  }
  for (;;) {
    const givenAway = await tooFewValues([...ofSide.values()], sums);
    const next = givenAway.length > 0 ? tellingWhole(givenAway, sums, ofSide) : null;
    if (!next) return { heldBack, givenAway };
    holdBack(next, HeldBack.LEAVES_TOO_FEW_VALUES);
  }
}

const isTold = ({ figure }: CountedCell) => typeof figure === 'number';

/** The smallest sum that is told and has such a cell among its parts, never the year of everybody: without it they are freer. */
function tellingWhole(
  givenAway: readonly string[],
  sums: readonly Sum[],
  cells: ReadonlyMap<string, CountedCell>,
): string | null {
  const wholes = sums
    .filter(({ parts }) => parts.some((part) => givenAway.includes(part)))
    .map(({ whole }) => cells.get(whole)!)
    .filter(
      (cell) => isTold(cell) && !(cell.characteristic === null && cell.by === EqualityBreakdown.EVERYTHING),
    );
  return wholes.sort((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}

/** What a reader knows of a cell from its figure alone. */
export function rangeOf(figure: ProtectedFigure): { least: number; most: number } {
  if (figure === '[c]') return { least: 0, most: Number.POSITIVE_INFINITY };
  if (figure === '[low]') return { least: 0, most: OFF_BY };
  return { least: Math.max(1, figure - OFF_BY), most: figure + OFF_BY };
}

/**
 * The cells of 1 to 4 for which all figures together leave fewer than four values. A solution shows values for every cell
 * at once, so that most cells are cleared by a few, and only the others are asked after one by one.
 */
export async function tooFewValues(cells: readonly CountedCell[], sums: readonly Sum[]): Promise<string[]> {
  const solver = await linearSolver();
  const names = new Map(cells.map(({ id }, index) => [id, `x${index}`]));
  const name = (id: string) => names.get(id)!;
  const conditions = [
    'Subject To',
    ...sums.map(
      ({ whole, parts }, index) => ` c${index}: ${parts.map(name).join(' + ')} - ${name(whole)} = 0`,
    ),
    'Bounds',
    ...cells.map(({ id, figure }) => {
      const { least, most } = rangeOf(figure);
      return ` ${least} <= ${name(id)}${Number.isFinite(most) ? ` <= ${most}` : ''}`;
    }),
    'End',
  ].join('\n');
  const seen = new Map(cells.map(({ id, count }) => [id, { least: count, most: count }]));
  const free = ({ id }: CountedCell) => valuesBetween(seen.get(id)!) >= FEASIBLE_AT_LEAST;
  const solve = async (sense: 'Minimize' | 'Maximize', ids: readonly string[]) => {
    // Somebody else may have something to do between two problems.
    await others();
    const { Columns } = solved(solver, `${sense}\n obj: ${ids.map(name).join(' + ')}\n${conditions}`);
    for (const { id } of cells) {
      const value = Columns[name(id)]?.Primal ?? 0;
      const range = seen.get(id)!;
      seen.set(id, { least: Math.min(range.least, value), most: Math.max(range.most, value) });
    }
  };
  let open = cells.filter(({ count }) => count >= 1 && count <= LARGEST_SMALL);
  for (let before = Number.POSITIVE_INFINITY; open.length > 0 && open.length < before; ) {
    before = open.length;
    const ids = open.map(({ id }) => id);
    await solve('Maximize', ids);
    await solve('Minimize', ids);
    open = open.filter((cell) => !free(cell));
  }
  const given: string[] = [];
  for (const cell of open) {
    if (free(cell)) continue;
    await solve('Maximize', [cell.id]);
    if (!free(cell)) await solve('Minimize', [cell.id]);
    if (!free(cell)) given.push(cell.id);
  }
  return given;
}

const ALMOST = 1e-6;
const valuesBetween = ({ least, most }: { least: number; most: number }) =>
  Math.floor(most + ALMOST) - Math.ceil(least - ALMOST) + 1;

function solved(solver: Solver, problem: string) {
  const answer = solver.solve(problem);
  if (answer.Status !== 'Optimal') throw new Error(`The figures contradict their sums (${answer.Status}).`);
  return answer;
}
