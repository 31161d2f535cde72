import { describe, expect, it } from 'vitest';
import { barSentence, intervalSentence, lineSentence } from '../../portal/charts/chart-sentence.ts';
import type { Column } from '../../portal/kit/data-table.tsx';
import { tableAsCsv } from '../../portal/kit/download.ts';

const quarters = ['Q1 2026/27', 'Q2 2026/27', 'Q3 2026/27'].map((name) => ({ name, short: name }));

describe('A chart told in words', () => {
  it('names first, last, highest and lowest of each line', () => {
    expect(lineSentence(quarters, [{ name: 'Opened', values: [99, 118, 104] }], 'Cases')).toBe(
      'Line chart of cases, Q1 2026/27 to Q3 2026/27. Opened: from 99 to 104, highest 118 in Q2 2026/27, lowest 99 in Q1 2026/27.',
    );
  });

  it('does not take a gap for zero, and says what is provisional', () => {
    const sentence = lineSentence(
      quarters.map((quarter, index) => ({ ...quarter, provisional: index === 2 })),
      [{ name: 'Opened', values: [null, 118, 104] }],
      'Cases',
    );
    expect(sentence).toContain('lowest 104 in Q3 2026/27, 1 without figures');
    expect(sentence).toContain('The last is provisional.');
    expect(lineSentence(quarters, [{ name: 'Opened', values: [null, null, null] }], 'Cases')).toContain(
      'Opened: not collected',
    );
  });

  it('reads every bar and every interval', () => {
    expect(
      barSentence(
        [
          { name: 'Noise', value: 36 },
          { name: 'Weapons', value: 1 },
        ],
        'cases by type',
        'Q1 2026/27',
      ),
    ).toBe('Bar chart of cases by type: Noise 36 and Weapons 1. A mark on each bar shows Q1 2026/27.');
    const row = {
      name: 'Contact',
      met: 101,
      due: 113,
      proportion: 101 / 113,
      low: 0.82,
      high: 0.94,
      target: 0.95,
    };
    expect(intervalSentence([row], 'response times met')).toBe(
      'Dot chart of response times met: Contact 89% of 113, 95% interval 82% to 94%, target 95%.',
    );
    const none = { ...row, due: 0, met: 0, proportion: null, low: null, high: null };
    expect(intervalSentence([none], 'response times met')).toContain('Contact nothing due');
  });
});

describe('A table taken away as CSV', () => {
  const columns: Column<{ name: string; figure: number | null }>[] = [
    { heading: 'Type', cell: (row) => row.name, plain: (row) => row.name },
    { heading: 'Cases, opened', cell: (row) => row.figure, plain: (row) => row.figure },
  ];

  it('quotes commas, quotes and line ends, and leaves a missing figure empty', () => {
    const text = tableAsCsv(columns, [
      { name: 'Verbal abuse, "harassment"', figure: 28 },
      { name: 'Two\nlines', figure: null },
    ]);
    expect(text).toBe('\uFEFFType,"Cases, opened"\r\n"Verbal abuse, ""harassment""",28\r\n"Two\nlines",\r\n');
  });

  it('never lets a name run as a formula in a spreadsheet, and leaves negative figures alone', () => {
    const text = tableAsCsv(columns, [
      { name: '=cmd()', figure: -3 },
      { name: '@home', figure: 1 },
    ]);
    expect(text).toContain("'=cmd(),-3");
    expect(text).toContain("'@home,1");
  });
});
