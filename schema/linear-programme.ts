import highs from 'highs';

/** As much of the solver as is used here; its own types fit one way of resolving modules and not the other. */
export interface Solver {
  solve(problem: string): {
    Status: string;
    ObjectiveValue: number;
    Columns: Record<string, { Primal?: number; Dual?: number }>;
  };
}
const loadHighs = highs as unknown as () => Promise<Solver>;

/** Loaded once: each problem is solved by a fresh solver within it. */
let solving: Promise<Solver> | undefined;

export const linearSolver = (): Promise<Solver> => {
  solving ??= loadHighs();
  return solving;
};
