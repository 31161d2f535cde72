import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asMarkdown, asText, summaryOf } from './print-table.ts';
import { type RanTest, readTestReport } from './read-test-report.ts';
import { requirements } from './requirements.ts';
import { faultsOf, rowsOf, tableOf } from './requirements-table.ts';
import { rowsToCome } from './rows-to-come.ts';

const three = [
  { row: 1, clause: '1.1', asks: 'Tolerance' },
  { row: 2, clause: '1.2', asks: 'Tools | advice' },
  { row: 3, clause: '1.3', asks: 'Guidance' },
];
const ran = (title: string, result: RanTest['result'] = 'passed'): RanTest => ({
  title,
  file: 'test/a.test.ts',
  result,
});

const verdicts = (tests: RanTest[], toCome = {}) => tableOf(three, tests, toCome).map((row) => row.verdict);
const faults = (tests: RanTest[], toCome = {}) => faultsOf(tableOf(three, tests, toCome), tests);

describe('The table of requirements', () => {
  it('has every row of the policy once, each with its clause', () => {
    expect(requirements.map(({ row }) => row)).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
    expect(requirements.filter(({ clause, asks }) => clause === '' || asks === '')).toEqual([]);
  });

  it('waits only for rows that there are, each with the part of the product that brings it', () => {
    const known = new Set(requirements.map(({ row }) => row));
    expect(Object.keys(rowsToCome).filter((row) => !known.has(Number(row)))).toEqual([]);
    expect(Object.values(rowsToCome).filter((awaits) => awaits.trim() === '')).toEqual([]);
  });

  it('reads the numbers of a title wherever they stand', () => {
    const title = 'is told (#1, #24), as #130 says';
    expect(rowsOf(title)).toEqual([1, 24, 130]);
    expect(rowsOf('is coloured #fff000 or #1234 or &#39;')).toEqual([]);
  });

  it('says of a row that it passed when a test passed and none failed', () => {
    expect(verdicts([ran('a #1'), ran('b #2'), ran('c #2', 'failed'), ran('d #3', 'not run')])).toEqual([
      'passed',
      'failed',
      'not run',
    ]);
    expect(verdicts([ran('a #1 #2'), ran('b #1', 'not run')])).toEqual(['passed', 'passed', 'no test']);
  });

  it('does not hold while a row has no test, a failing one, or none that ran', () => {
    expect(faults([ran('a #1'), ran('b #2'), ran('c #3')])).toEqual([]);
    expect(faults([ran('a #1', 'failed'), ran('b #2', 'not run')])).toEqual([
      '#1 failed: a #1',
      '#2 has no test that ran.',
      '#3 has no test.',
    ]);
  });

  it('lets a row wait for its part of the product, and only until it has a test', () => {
    const proved = [ran('a #1'), ran('b #2')];
    expect(verdicts(proved, { 3: 'statistics' })).toEqual(['passed', 'passed', 'to come']);
    expect(faults(proved, { 3: 'statistics' })).toEqual([]);
    expect(faults([...proved, ran('c #3')], { 3: 'statistics' })).toEqual([
      '#3 has a test: strike it from rows-to-come.ts.',
    ]);
  });

  it('does not hold with a number that is no row, or a file that could not be run', () => {
    const tests = [ran('a #1 #2 #3 #4')];
    expect(faultsOf(tableOf(three, tests, {}), tests, ['test/b.test.ts'])).toEqual([
      'There is no row #4: a #1 #2 #3 #4',
      'test/b.test.ts could not be run.',
    ]);
  });

  it('is printed as text and as Markdown', () => {
    const table = tableOf(three, [ran('a #1'), ran('b #2', 'failed')], { 3: 'statistics' });
    expect(asText(table).split('\n')).toEqual([
      '#1   1.1  passed   Tolerance (1 test)',
      '#2   1.2  failed   Tools | advice (1 test)',
      '#3   1.3  to come  Guidance (statistics)',
    ]);
    expect(asMarkdown(table)).toContain('| #2 | 1.2 | Tools \\| advice | b #2 (`test/a.test.ts`) | failed |');
    expect(summaryOf(table)).toBe('1 passed, 1 failed, 1 to come');
  });

  it('is read from the report of a run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'amity-'));
    try {
      const file = join(folder, 'report.json');
      const testResults = [
        {
          name: '/home/amity/test/a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'a', status: 'passed' },
            { fullName: 'b', status: 'failed' },
            { fullName: 'c', status: 'pending' },
          ],
        },
        { name: '/home/amity/test/b.test.ts', status: 'failed', assertionResults: [] },
      ];
      writeFileSync(file, JSON.stringify({ testResults }));
      const report = readTestReport(file, '/home/amity');
      expect(report.tests.map(({ result }) => result)).toEqual(['passed', 'failed', 'not run']);
      expect(report.tests[0]?.file).toBe('test/a.test.ts');
      expect(report.brokenFiles).toEqual(['test/b.test.ts']);
      expect(() => readTestReport(join(folder, 'none.json'), '/')).toThrow('is no test report');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
