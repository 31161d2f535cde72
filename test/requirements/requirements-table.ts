import type { RanTest } from './read-test-report.ts';
import type { Requirement } from './requirements.ts';

export type Verdict = 'passed' | 'failed' | 'not run' | 'no test' | 'to come';

export interface TableRow extends Requirement {
  tests: RanTest[];
  verdict: Verdict;
  /** The part of the product that the row waits for. */
  awaits?: string;
}

/** The numbers that a title carries: (#124), #38 #40, but not a colour or a longer word. */
export function rowsOf(title: string): number[] {
  return [...title.matchAll(/(?<![\w&])#(\d{1,3})(?!\w)/g)].map(([, number]) => Number(number));
}

export function tableOf(
  requirements: readonly Requirement[],
  tests: readonly RanTest[],
  toCome: Readonly<Record<number, string>>,
): TableRow[] {
  const byRow = new Map<number, RanTest[]>();
  for (const test of tests) {
    for (const row of new Set(rowsOf(test.title))) {
      byRow.set(row, [...(byRow.get(row) ?? []), test]);
    }
  }
  return requirements.map((requirement) => {
    const proofs = byRow.get(requirement.row) ?? [];
    const awaits = toCome[requirement.row];
    return {
      ...requirement,
      tests: proofs,
      verdict: proofs.length === 0 && awaits ? 'to come' : verdictOn(proofs),
      ...(awaits ? { awaits } : {}),
    };
  });
}

/** Failed if one fails, passed if one passed and none fails: what was not run proves nothing. */
function verdictOn(tests: readonly RanTest[]): Verdict {
  if (tests.length === 0) return 'no test';
  if (tests.some(({ result }) => result === 'failed')) return 'failed';
  return tests.some(({ result }) => result === 'passed') ? 'passed' : 'not run';
}

/** Why the table does not hold, a sentence each. */
export function faultsOf(
  table: readonly TableRow[],
  tests: readonly RanTest[],
  brokenFiles: readonly string[] = [],
): string[] {
  const known = new Set(table.map(({ row }) => row));
  return [
    ...table.flatMap(({ row, verdict, awaits, tests: proofs }) => {
      if (awaits && proofs.length > 0) return [`#${row} has a test: strike it from rows-to-come.ts.`];
      if (verdict === 'no test') return [`#${row} has no test.`];
      if (verdict === 'not run') return [`#${row} has no test that ran.`];
      if (verdict !== 'failed') return [];
      return proofs
        .filter(({ result }) => result === 'failed')
        .map(({ title }) => `#${row} failed: ${title}`);
    }),
    ...tests.flatMap(({ title }) =>
      rowsOf(title)
        .filter((row) => !known.has(row))
        .map((row) => `There is no row #${row}: ${title}`),
    ),
    ...brokenFiles.map((file) => `${file} could not be run.`),
  ];
}
