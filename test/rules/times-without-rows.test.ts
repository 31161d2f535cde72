import { describe, expect, it } from 'vitest';
import { Dimension, Measure } from '../../schema/analytics/analytics-words.ts';
import { rowsOf } from '../../schema/analytics/answer-analytics.ts';

const told = (grain: Dimension, from: string, to: string) =>
  rowsOf(
    { measures: [Measure.CASES_OPENED], by: [grain], period: { from, to }, filter: {} },
    [[]],
    [],
    {},
  ).map(({ keys, figures }) => [keys[0]!.value, keys[0]!.label, figures[0]!.value]);

describe('A time in which nothing happened', () => {
  it('is shown as nothing, each week from its Monday, also where the period begins and ends within one', () => {
    expect(told(Dimension.WEEK, '2026-03-01', '2026-03-11')).toEqual([
      ['2026-02-23', 'Week of 23 February 2026', 0],
      ['2026-03-02', 'Week of 2 March 2026', 0],
      ['2026-03-09', 'Week of 9 March 2026', 0],
    ]);
  });

  it('is shown as nothing, each month that a day of the period lies in', () => {
    expect(told(Dimension.MONTH, '2025-12-31', '2026-02-01')).toEqual([
      ['2025-12', 'December 2025', 0],
      ['2026-01', 'January 2026', 0],
      ['2026-02', 'February 2026', 0],
    ]);
  });

  it('is shown as nothing, each financial quarter and year', () => {
    expect(told(Dimension.QUARTER, '2026-03-31', '2026-07-01')).toEqual([
      ['2025-4', 'Q4 2025/26', 0],
      ['2026-1', 'Q1 2026/27', 0],
      ['2026-2', 'Q2 2026/27', 0],
    ]);
    expect(told(Dimension.YEAR, '2026-03-31', '2026-04-01')).toEqual([
      ['2025', '2025/26', 0],
      ['2026', '2026/27', 0],
    ]);
  });
});
