import { describe, expect, it } from 'vitest';
import { daysOf, monthsBetween, readMonths } from '../../portal/pages/reports-received/months-asked.ts';
import { readReceivedFigures } from '../../portal/pages/reports-received/received-figures.ts';
import { monthFinding, partsFinding } from '../../portal/pages/reports-received/received-findings.ts';

const now = new Date('2026-11-23T10:00:00Z');
const part = (name: string, value: number | null) => ({ key: null, name, value });

describe('The months of the reports received', () => {
  it('are two years up to this one unless the address says otherwise', () => {
    expect(readMonths({}, now)).toEqual({ from: '2024-12', to: '2026-11', unknown: [] });
    expect(readMonths({ from: '2025-01', to: '2025-06' }, now)).toEqual({
      from: '2025-01',
      to: '2025-06',
      unknown: [],
    });
  });

  it('cannot lie in the future, be upside down or run over more than ten years', () => {
    expect(readMonths({ to: '2026-12' }, now).unknown).toEqual(['the month “2026-12”']);
    expect(readMonths({ from: '2026-03', to: '2026-02' }, now)).toMatchObject({
      from: '2024-12',
      to: '2026-11',
    });
    expect(readMonths({ from: '2016-12', to: '2026-11' }, now).unknown).toEqual([]);
    expect(readMonths({ from: '2016-11', to: '2026-11' }, now).unknown).toHaveLength(1);
  });

  it('run from their first to their last day, leap years included', () => {
    expect(daysOf({ from: '2027-12', to: '2028-02' })).toEqual({ from: '2027-12-01', to: '2028-02-29' });
    expect(monthsBetween({ from: '2027-11', to: '2028-02' })).toEqual([
      '2027-11',
      '2027-12',
      '2028-01',
      '2028-02',
    ]);
  });
});

describe('The reports received, in words', () => {
  it('name the fullest month, but not one of two that are alike', () => {
    const figures = {
      months: ['2026-01', '2026-02'],
      total: 5,
      byArea: [],
      byCategory: [],
      bySource: [],
      areaRuns: [],
      countsRestricted: true,
    };
    expect(monthFinding({ ...figures, byMonth: [2, 3] })).toBe('5 reports, the most in February 2026 (3)');
    expect(monthFinding({ ...figures, total: 4, byMonth: [2, 2] })).toBe('4 reports, at most 2 in a month');
    expect(monthFinding({ ...figures, total: 0, byMonth: [0, 0] })).toBe('No reports were received');
  });

  it('name the largest part, and say when its type is not known', () => {
    expect(partsFinding([part('Kent Police', 14000), part('Midlands', 936)], 'in')).toBe(
      'Most came in Kent Police: 14,000',
    );
    expect(partsFinding([part('No type recorded', 331936), part('Parties', 170)], 'about')).toBe(
      '331,936 reports have no type recorded',
    );
    expect(partsFinding([part('Recorded in Amity', 316)], 'from')).toBe('All 316 reports: Recorded in Amity');
    expect(partsFinding([part('Hate crime', null)], 'about')).toBe('No reports were received');
  });

  it('a month without a row of an area is none received there, not a gap', () => {
    const rows = (list: [string[], number][]) => ({
      from: '2026-01-01',
      to: '2026-03-31',
      countsRestricted: true,
      rows: list.map(([keys, value]) => ({
        keys: keys.map((each) => ({ value: each, label: each.toUpperCase() })),
        figures: [{ value }],
      })),
    });
    const figures = readReceivedFigures({
      total: rows([[[], 3]]),
      byMonth: rows([
        [['2026-01'], 2],
        [['2026-02'], 0],
        [['2026-03'], 1],
      ]),
      byArea: rows([[['kent'], 3]]),
      byCategory: rows([]),
      bySource: rows([]),
      byMonthAndArea: rows([
        [['2026-01', 'kent'], 2],
        [['2026-03', 'kent'], 1],
      ]),
    });
    expect(figures.areaRuns).toEqual([{ key: 'kent', name: 'KENT', total: 3, run: [2, 0, 1] }]);
  });
});
