import { linearSolver } from '../linear-programme.ts';

/** A number of a published table, with all that is known of it. */
export interface PublishedCell {
  /** Its identity: the same in every table, language and year that shows it. */
  id: string;
  value: number;
  /** Whether 1 to 4 of it could tell who somebody is. */
  sensitive: boolean;
}

/** Cells that add up to a total which is published as it is. */
export interface Line {
  cells: readonly string[];
  total: number;
}

/** The fewest values that must remain possible for a hidden number. */
const FEASIBLE_AT_LEAST = 5;
const smallest = 1;
const largestSmall = 4;

const isSmall = ({ value, sensitive }: PublishedCell) =>
  sensitive && value >= smallest && value <= largestSmall;

/**
 * Which cells are not shown. 1 to 4 of what is sensitive is hidden; a line with exactly one hidden cell would give it away
 * by subtraction, so its smallest sibling is hidden too, until nothing changes; then a linear programme looks for what
 * the totals still tell, and hides the next cheapest cell. What was hidden before stays hidden. One symbol stands for
 * both: telling them apart would tell what was small.
 */
export async function hiddenCells(
  cells: readonly PublishedCell[],
  lines: readonly Line[],
  hiddenBefore: readonly string[] = [],
): Promise<Set<string>> {
  const known = new Map(cells.map((cell) => [cell.id, cell]));
  const hidden = new Set(
    cells.filter((cell) => isSmall(cell) || hiddenBefore.includes(cell.id)).map(({ id }) => id),
  );
  for (;;) {
    hideSiblings(known, lines, hidden);
    const open = await firstGivenAway(known, lines, hidden);
    if (!open) return hidden;
    const next =
      cheapest(known, lines, hidden, (line) => line.cells.includes(open)) ?? cheapest(known, lines, hidden);
    // All of the table is hidden: there is nothing left to tell.
    if (!next) return hidden;
    hidden.add(next);
  }
}

function hideSiblings(
  known: ReadonlyMap<string, PublishedCell>,
  lines: readonly Line[],
  hidden: Set<string>,
): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      if (line.cells.filter((id) => hidden.has(id)).length !== 1) continue;
      const sibling = cheapest(known, [line], hidden, undefined, lines);
      if (!sibling) continue;
      hidden.add(sibling);
      changed = true;
    }
  }
}

/**
 * The visible cell whose hiding costs least: no zero where there is another, one that lies in a line that has a hidden
 * cell already before one that does not, the smallest first.
 */
function cheapest(
  known: ReadonlyMap<string, PublishedCell>,
  among: readonly Line[],
  hidden: ReadonlySet<string>,
  fits: (line: Line) => boolean = () => true,
  all: readonly Line[] = among,
): string | null {
  const candidates = [...new Set(among.filter(fits).flatMap((line) => line.cells))].filter(
    (id) => !hidden.has(id),
  );
  const cost = (id: string): readonly number[] => {
    const { value } = known.get(id)!;
    const helps = all.some(
      (line) => line.cells.includes(id) && line.cells.filter((one) => hidden.has(one)).length === 1,
    );
    const shares = all.filter(
      (line) => line.cells.includes(id) && line.cells.some((one) => hidden.has(one)),
    ).length;
    return [value === 0 ? 1 : 0, helps && shares > 1 ? 0 : 1, value];
  };
  const byCost = (one: string, other: string) => {
    const [a, b] = [cost(one), cost(other)];
    const differs = a.findIndex((each, index) => each !== b[index]);
    return differs < 0 ? one.localeCompare(other) : a[differs]! - b[differs]!;
  };
  return candidates.sort(byCost)[0] ?? null;
}

/** What values each hidden cell may have, for all that the visible cells and the totals tell. */
export async function feasibleValues(
  known: ReadonlyMap<string, PublishedCell>,
  lines: readonly Line[],
  hidden: ReadonlySet<string>,
): Promise<Map<string, { least: number; most: number }>> {
  const solver = await linearSolver();
  const names = new Map([...hidden].map((id, index) => [id, `x${index}`]));
  const equations = lines.flatMap((line) => {
    const unknown = line.cells.filter((id) => hidden.has(id));
    if (unknown.length === 0) return [];
    const seen = line.cells.filter((id) => !hidden.has(id));
    const left = line.total - seen.reduce((sum, id) => sum + known.get(id)!.value, 0);
    return [`${unknown.map((id) => names.get(id)).join(' + ')} = ${left}`];
  });
  const bound = (sense: 'Minimize' | 'Maximize', name: string) => {
    const problem = `${sense}\n obj: ${name}\nSubject To\n${equations.map((one, index) => ` c${index}: ${one}`).join('\n')}\nEnd`;
    const solved = solver.solve(problem);
    if (solved.Status !== 'Optimal')
      throw new Error(`The totals of a table contradict its cells (${solved.Status}).`);
    return solved.ObjectiveValue;
  };
  return new Map(
    [...names].map(([id, name]) => [
      id,
      { least: Math.ceil(bound('Minimize', name) - 1e-6), most: Math.floor(bound('Maximize', name) + 1e-6) },
    ]),
  );
}

/** A hidden cell that the totals give away; where a total itself is small, every value up to it must stay possible. */
async function firstGivenAway(
  known: ReadonlyMap<string, PublishedCell>,
  lines: readonly Line[],
  hidden: ReadonlySet<string>,
): Promise<string | null> {
  if (hidden.size === 0) return null;
  const feasible = await feasibleValues(known, lines, hidden);
  for (const [id, { least, most }] of feasible) {
    const totals = lines.filter((line) => line.cells.includes(id)).map(({ total }) => total);
    const needed = Math.min(FEASIBLE_AT_LEAST, Math.min(...totals) + 1);
    const onlySmall = least >= smallest && most <= largestSmall;
    if (most - least + 1 < needed || onlySmall) return id;
  }
  return null;
}
