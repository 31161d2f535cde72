import type { TableRow } from './requirements-table.ts';

export function asText(table: readonly TableRow[]): string {
  const clauses = Math.max(...table.map(({ clause }) => clause.length));
  return table
    .map(({ row, clause, asks, tests, verdict, awaits }) => {
      const proofs = verdict === 'to come' ? (awaits as string) : countOf(tests.length);
      return `#${String(row).padEnd(4)}${clause.padEnd(clauses + 2)}${verdict.padEnd(9)}${asks} (${proofs})`;
    })
    .join('\n');
}

export function asMarkdown(table: readonly TableRow[]): string {
  const lines = table.map(({ row, clause, asks, tests, verdict, awaits }) => {
    const proofs =
      tests.length > 0
        ? tests.map(({ title, file }) => `${title} (\`${file}\`)`).join('<br>')
        : (awaits ?? '');
    return `| #${row} | ${[clause, asks, proofs, verdict].map(cell).join(' | ')} |`;
  });
  return [
    '| row | clause | requirement | tests | |',
    '|---|---|---|---|---|',
    ...lines,
    '',
    `${summaryOf(table)}.`,
    '',
  ].join('\n');
}

export function summaryOf(table: readonly TableRow[]): string {
  const verdicts = ['passed', 'failed', 'not run', 'no test', 'to come'] as const;
  return verdicts
    .map((verdict) => [table.filter((row) => row.verdict === verdict).length, verdict] as const)
    .filter(([count, verdict]) => count > 0 || verdict === 'passed')
    .map(([count, verdict]) => `${count} ${verdict}`)
    .join(', ');
}

const countOf = (tests: number): string => (tests === 1 ? '1 test' : `${tests} tests`);
const cell = (text: string): string => text.replaceAll('|', '\\|');
