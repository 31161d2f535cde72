import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from '../../server/start/start-error.ts';
import { asMarkdown, asText, summaryOf } from './print-table.ts';
import { readTestReport } from './read-test-report.ts';
import { requirements } from './requirements.ts';
import { faultsOf, tableOf } from './requirements-table.ts';
import { rowsToCome } from './rows-to-come.ts';

const root = path.resolve(import.meta.dirname, '../..');
const USAGE = 'Usage: npm run requirements -- [--from REPORT.json] [--markdown FILE]';

const { from, markdown } = readOptions();
const { tests, brokenFiles } = readTestReport(from ?? runTests(), root);
const table = tableOf(requirements, tests, rowsToCome);
const faults = faultsOf(table, tests, brokenFiles);

console.log(asText(table));
if (markdown) writeFileSync(markdown, asMarkdown(table));
for (const fault of faults) console.log(fault);
console.log(`${table.length} rows: ${summaryOf(table)}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function readOptions(): { from?: string | undefined; markdown?: string | undefined } {
  try {
    return parseArgs({ options: { from: { type: 'string' }, markdown: { type: 'string' } } }).values;
  } catch {
    throw new StartError(USAGE);
  }
}

/** The whole suite; whether it passes is said by the table, not by how it ends. */
function runTests(): string {
  const report = path.join(root, '.build/test-report.json');
  rmSync(report, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  spawnSync(process.execPath, [vitest, 'run', '-c', 'test/vitest.config.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  return report;
}
