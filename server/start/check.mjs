// npm run check: everything that a change has to pass. The tests come last, so that their closing line does.
import { runTool } from './tools.mjs';

const checks = [
  ['format and lint', 'biome', ['ci', '.']],
  ['types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the portal', 'tsc', ['--noEmit', '-p', 'portal/tsconfig.json']],
  ['schema up to date', 'node', ['server/start/run.mjs', 'server/commands/emit-schema', '--check']],
];

const failed = [];
for (const [name, tool, args] of checks) {
  const { code, said } = await runTool(tool, args, { quiet: true });
  if (code !== 0) {
    failed.push(name);
    console.log(said.trim());
  }
  console.log(`${name}: ${code === 0 ? 'passed' : 'FAILED'}`);
}
if (failed.length > 0) console.log(`Not passed: ${failed.join(', ')}. The tests follow.`);

const tests = await runTool('vitest', ['run', '-c', 'test/vitest.config.ts']);
process.exitCode = failed.length > 0 ? 1 : tests.code;
