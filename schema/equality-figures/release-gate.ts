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
  // One figure fewer each time, so that it ends: without any figure every sum is free. Who was left enough values stays so.
  let given: GivenAway[] | undefined;
  for (;;) {
    given = await leftTooFew([...ofSide.values()], sums, given);
    const next = given.length > 0 ? cheapestOf(given, ofSide) : null;
    if (!next) return { heldBack, givenAway: given.map(({ id }) => id) };
    holdBack(next.id, HeldBack.LEAVES_TOO_FEW_VALUES);
  }
}

const isTold = ({ figure }: CountedCell) => typeof figure === 'number';

/**
 * Of the figures that leave too few values for somebody, the one that is missed least: of a part before a year's, of one
 * group before everybody's, the smallest first; that of the cell itself only where no other does it. It is chosen by
 * what readers see anyhow, so that which one is missing tells nothing.
 */
function cheapestOf(
  given: readonly GivenAway[],
  cells: ReadonlyMap<string, CountedCell>,
): CountedCell | undefined {
  const themselves = new Set(given.map(({ id }) => id));
  const costs = ({ id, characteristic, by, figure }: CountedCell) => [
    Number(themselves.has(id)),
    Number(characteristic === null),
    Number(by === EqualityBreakdown.EVERYTHING),
    figure === '[low]' ? 0 : (figure as number),
  ];
  const by = given.flatMap((each) => each.by.map((id) => cells.get(id)!));
  return (by.length > 0 ? by : [...cells.values()].filter(({ figure }) => figure !== '[c]'))
    .map((cell) => ({ cell, cost: costs(cell) }))
    .sort((a, b) => inOrder(a.cost, b.cost) || (a.cell.id < b.cell.id ? -1 : 1))[0]?.cell;
}

const inOrder = (one: readonly number[], other: readonly number[]) =>
  one.map((each, index) => each - other[index]!).find((difference) => difference !== 0) ?? 0;

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
export const tooFewValues = async (cells: readonly CountedCell[], sums: readonly Sum[]): Promise<string[]> =>
  (await leftTooFew(cells, sums)).map(({ id }) => id);

interface GivenAway {
  id: string;
  /** The cells by whose figures it is: with other figures of theirs more values would remain. */
  by: string[];
}

/** @param among cells that may be; all of 1 to 4 where none are named. */
async function leftTooFew(
  cells: readonly CountedCell[],
  sums: readonly Sum[],
  among?: readonly GivenAway[],
): Promise<GivenAway[]> {
  const solver = await linearSolver();
  const names = new Map(cells.map(({ id }, index) => [id, `x${index}`]));
  const name = (id: string) => names.get(id)!;
  // Where nothing is told anything may be; a programme wants an end to it, so it is one that nobody would come near.
  const beyond = 1_000 + 2 * cells.reduce((most, { count }) => Math.max(most, count), 0);
  const conditions = [
    'Subject To',
    ...sums.map(
      ({ whole, parts }, index) => ` c${index}: ${parts.map(name).join(' + ')} - ${name(whole)} = 0`,
    ),
    'Bounds',
    ...cells.map(({ id, figure }) => {
      const { least, most } = rangeOf(figure);
      return ` ${least} <= ${name(id)} <= ${Math.min(most, beyond)}`;
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
    // A figure whose bound has a price is one that keeps the sum from going further.
    return cells.filter(
      ({ id, figure }) => figure !== '[c]' && Math.abs(Columns[name(id)]?.Dual ?? 0) > ALMOST,
    );
  };
  const known = among && new Set(among.map(({ id }) => id));
  let open = cells.filter(({ id, count }) => (known ? known.has(id) : count >= 1 && count <= LARGEST_SMALL));
  for (let before = Number.POSITIVE_INFINITY; open.length > 0 && open.length < before; ) {
    before = open.length;
    const ids = open.map(({ id }) => id);
    await solve('Maximize', ids);
    await solve('Minimize', ids);
    open = open.filter((cell) => !free(cell));
  }
  const given: GivenAway[] = [];
  for (const cell of open) {
    if (free(cell)) continue;
    const above = await solve('Maximize', [cell.id]);
    if (free(cell)) continue;
    const below = await solve('Minimize', [cell.id]);
    if (!free(cell)) given.push({ id: cell.id, by: [...above, ...below].map(({ id }) => id) });
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
