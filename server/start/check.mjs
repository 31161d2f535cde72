// npm run check: everything that a change has to pass. The tests come last, so that their closing line does.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from './tools.mjs';

const checks = [
  [
    'format and lint',
    () => runTool('biome', ['ci', '--colors=off', '--error-on-warnings', '.'], { quiet: true }),
  ],
  ['types', () => runTool('tsc', ['--noEmit', '-p', 'tsconfig.json'], { quiet: true })],
  ['types of the portal', () => runTool('tsc', ['--noEmit', '-p', 'portal/tsconfig.json'], { quiet: true })],
  ['build', () => runTool(process.execPath, ['server/start/build.mjs'], { quiet: true })],
  ['schema up to date', checkSchema],
  [
    'nobody’s client of the last release is broken',
    () =>
      runTool(process.execPath, ['server/start/run.mjs', 'server/commands/check-released'], { quiet: true }),
  ],
  [
    'the portal’s questions up to date',
    () => runTool('graphql-codegen', ['--config', 'portal/codegen.ts', '--check'], { quiet: true }),
  ],
  [
    'what the portal says is in its Welsh catalog',
    () => runTool(process.execPath, ['portal/languages/extract-messages.ts', '--check'], { quiet: true }),
  ],
  ['sizes of the portal', () => runTool(process.execPath, ['portal/check-budgets.mjs'], { quiet: true })],
];

const failed = [];
for (const [name, check] of checks) {
  const { code, said } = await check();
  if (code !== 0) {
    failed.push(name);
    console.log(said.trim());
  }
  console.log(`${name}: ${code === 0 ? 'passed' : 'FAILED'}`);
}
if (failed.length > 0) console.log(`Not passed: ${failed.join(', ')}. The tests follow.`);

const tests = await runTool('vitest', ['run', '-c', 'test/vitest.config.ts']);
process.exitCode = failed.length > 0 ? 1 : tests.code;

/** Emits the schema anew and puts back what was there: a check changes nothing. */
async function checkSchema() {
  const file = path.join(root, 'schema/schema.graphql');
  const committed = readFileSync(file, 'utf8');
  const made = await runTool(process.execPath, ['server/start/run.mjs', 'server/commands/emit-schema'], {
    quiet: true,
  });
  if (made.code !== 0) return made;
  const emitted = readFileSync(file, 'utf8');
  if (emitted === committed) return made;
  writeFileSync(file, committed);
  return { code: 1, said: 'schema/schema.graphql is not what the classes now say: run npm run schema.' };
}
