import { describe, expect, it } from 'vitest';
import {
  financialYear,
  hasEnded,
  latestWholeQuarter,
  quarterDays,
  quarterInWords,
  quarterName,
  quarterOf,
  quartersFrom,
  readQuarter,
} from '../../portal/words/quarter.ts';

describe('Quarters of the financial year', () => {
  it('begin in April and are named after both calendar years', () => {
    expect(quarterName({ year: 2026, quarter: 2 })).toBe('Q2 2026/27');
    expect(quarterInWords({ year: 2026, quarter: 2 })).toBe('July to September 2026');
    expect(quarterInWords({ year: 2026, quarter: 4 })).toBe('January to March 2027');
    expect(financialYear({ year: 2099, quarter: 1 })).toBe('2099-00');
  });

  it('run from the first to the last day of their months, leap years included', () => {
    expect(quarterDays({ year: 2026, quarter: 1 })).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(quarterDays({ year: 2027, quarter: 4 })).toEqual({ from: '2028-01-01', to: '2028-03-31' });
  });

  it('change at midnight in London, not in Greenwich', () => {
    expect(quarterOf(new Date('2026-06-30T22:59:59Z'))).toEqual({ year: 2026, quarter: 1 });
    expect(quarterOf(new Date('2026-06-30T23:00:00Z'))).toEqual({ year: 2026, quarter: 2 });
    expect(quarterOf(new Date('2027-03-31T22:59:59Z'))).toEqual({ year: 2026, quarter: 4 });
    expect(quarterOf(new Date('2027-03-31T23:00:00Z'))).toEqual({ year: 2027, quarter: 1 });
  });

  it('are counted across the turn of the year in both directions', () => {
    expect(quartersFrom({ year: 2026, quarter: 1 }, -1)).toEqual({ year: 2025, quarter: 4 });
    expect(quartersFrom({ year: 2026, quarter: 2 }, -4)).toEqual({ year: 2025, quarter: 2 });
    expect(quartersFrom({ year: 2025, quarter: 4 }, 1)).toEqual({ year: 2026, quarter: 1 });
  });

  it('a board reads about the last quarter that has ended, from its first day on', () => {
    expect(latestWholeQuarter(new Date('2026-09-30T12:00:00Z'))).toEqual({ year: 2026, quarter: 1 });
    expect(latestWholeQuarter(new Date('2026-10-01T12:00:00Z'))).toEqual({ year: 2026, quarter: 2 });
    expect(hasEnded({ year: 2026, quarter: 2 }, new Date('2026-09-30T12:00:00Z'))).toBe(false);
    expect(hasEnded({ year: 2026, quarter: 2 }, new Date('2026-10-01T12:00:00Z'))).toBe(true);
  });

  it('are read from an address only when the two years belong together', () => {
    expect(readQuarter('2026-27', '2')).toEqual({ year: 2026, quarter: 2 });
    expect(readQuarter('2026-28', '2')).toBeNull();
    expect(readQuarter('2026', '2')).toBeNull();
    expect(readQuarter('2026-27', '5')).toBeNull();
    expect(readQuarter('2026-27', '')).toBeNull();
  });
});
