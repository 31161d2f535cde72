import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Leaves what ran in .build/test-report.json for npm run requirements, in the shape of Vitest's own JSON. Vitest's own
 * reporter would have the last word of the run, which is the closing line's.
 */
export default class ReportFileReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const testResults = modules.map((module) => ({
      name: module.moduleId,
      status: module.ok() ? 'passed' : 'failed',
      assertionResults: [...module.children.allTests()].map((test) => ({
        fullName: test.fullName.replaceAll(' > ', ' '),
        status: test.result().state,
      })),
    }));
    const folder = path.resolve(import.meta.dirname, '../../.build');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'test-report.json'), JSON.stringify({ testResults }));
  }
}
