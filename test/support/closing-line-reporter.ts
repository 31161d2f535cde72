import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends a run with one plain line, and names every test that was not run together with its reason. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    const skipped: string[] = [];
    for (const module of modules) {
      // A file that could not be loaded has no tests to fail.
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'failed') failed += 1;
        else skipped.push(`${test.fullName} (${reasonOf(test)})`);
      }
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
    }
    // The run's own summary is written in this same turn: the closing line comes after it.
    setImmediate(() => {
      for (const line of skipped) process.stdout.write(`skipped: ${line}\n`);
      process.stdout.write(`${passed} passed, ${failed} failed, ${skipped.length} skipped\n`);
    });
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  if (result.state === 'skipped' && result.note) return result.note;
  for (let suite = test.parent; ; suite = suite.parent) {
    if (suite.errors().length > 0) return 'what prepares it failed';
    if (suite.type === 'module') break;
  }
  return result.state === 'pending' ? 'the run ended before it' : 'no reason given';
}
