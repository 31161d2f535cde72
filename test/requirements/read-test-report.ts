import { readFileSync } from 'node:fs';
import { StartError } from '../../server/start/start-error.ts';

/** A test as it ran: everything above it and its own title in one, for a number stands in either. */
export interface RanTest {
  title: string;
  file: string;
  result: 'passed' | 'failed' | 'not run';
}

export interface TestReport {
  tests: RanTest[];
  /** Files that could not be loaded: their tests are not among the tests. */
  brokenFiles: string[];
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** What Vitest's JSON reporter wrote. */
export function readTestReport(file: string, root: string): TestReport {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartError(`${file} is no test report: npm test writes one to .build/test-report.json.`);
  }
  const files = report.testResults.map((ran) => ({ ...ran, name: ran.name.replace(`${root}/`, '') }));
  return {
    tests: files.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        title: fullName,
        file: name,
        result: status === 'passed' || status === 'failed' ? status : 'not run',
      })),
    ),
    brokenFiles: files
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name }) => name),
  };
}
