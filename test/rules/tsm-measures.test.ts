import { describe, expect, it } from 'vitest';
import { periodOf } from '../../schema/management-report/report-periods.ts';
import { ruleOnHomes } from '../../schema/tenant-satisfaction/record-homes-owned.ts';
import { tsmEditionOf } from '../../schema/tenant-satisfaction/tsm-editions.ts';
import { type TsmCounts, tsmFigures } from '../../schema/tenant-satisfaction/tsm-measures.ts';
import { ManagementReportKind, Stock } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const counts = (change: Partial<TsmCounts> = {}): TsmCounts => ({
  cases: 87,
  hateCases: 6,
  homes: { LCRA: 2_150, LCHO: 350 },
  perception: {
    LCRA: { satisfied: 65, answered: 100, notApplicable: 40 },
    LCHO: { satisfied: 3, answered: 7, notApplicable: 1 },
  },
  ...change,
});
const figure = (code: string, change: Partial<TsmCounts> = {}) =>
  tsmFigures(counts(change)).find((each) => each.code === code)!;

describe('NM01', () => {
  it('is cases for each 1,000 homes, rented and shared ownership together, to one decimal', () => {
    // 87 × 1,000 ÷ 2,500 = 34.8; 6 × 1,000 ÷ 2,500 = 2.4
    expect(figure('NM01_1')).toMatchObject({ value: 34.8, numerator: 87, denominator: 2_500, notTold: null });
    expect(figure('NM01_2')).toMatchObject({ value: 2.4, numerator: 6, denominator: 2_500 });
  });

  it('rounds a half up', () => {
    // 1 × 1,000 ÷ 800 = 1.25; 3 × 1,000 ÷ 800 = 3.75; 1 × 1,000 ÷ 3,000 = 0.333
    expect(figure('NM01_1', { cases: 1, homes: { LCRA: 800, LCHO: 0 } }).value).toBe(1.3);
    expect(figure('NM01_1', { cases: 3, homes: { LCRA: 800, LCHO: 0 } }).value).toBe(3.8);
    expect(figure('NM01_1', { cases: 1, homes: { LCRA: 3_000, LCHO: 0 } }).value).toBe(0.3);
  });

  it('is nought where there were no cases', () => {
    expect(figure('NM01_2', { hateCases: 0 })).toMatchObject({ value: 0, notTold: null });
  });

  it.each([
    ['homes of one kind are not written down', { LCRA: 2_150, LCHO: null }, 'HOMES_NOT_RECORDED'],
    ['homes of neither are', { LCRA: null, LCHO: null }, 'HOMES_NOT_RECORDED'],
    ['there were no homes', { LCRA: 0, LCHO: 0 }, 'NO_HOMES'],
  ])('is not told where %s, and says so', (_, homes, notTold) => {
    expect(figure('NM01_1', { homes })).toMatchObject({ value: null, numerator: 87, notTold });
  });
});

describe('TP12', () => {
  it('is the per cent very or fairly satisfied of those who could say, with Wilson’s interval, the kinds apart', () => {
    // Wilson 65 of 100: 0.552544 to 0.736358.
    const told = figure('TP12_LCRA');
    expect(told).toMatchObject({ value: 65, numerator: 65, denominator: 100 });
    expect([told.lower!.toFixed(4), told.upper!.toFixed(4)]).toEqual(['55.2544', '73.6358']);
    // 300 ÷ 7 = 42.857
    expect(figure('TP12_LCHO')).toMatchObject({ value: 42.9, numerator: 3, denominator: 7 });
  });

  it('is not told where nobody could say', () => {
    const nobody = { satisfied: 0, answered: 0, notApplicable: 12 };
    const perception = { LCRA: nobody, LCHO: nobody };
    expect(figure('TP12_LCHO', { perception })).toMatchObject({
      value: null,
      lower: null,
      notTold: 'NOBODY_ASKED',
    });
  });
});

describe('the requirements of a reporting year', () => {
  it('begin with 2023/24, and count the five strands of hate that are monitored', () => {
    expect(tsmEditionOf('2022')).toBeNull();
    expect(tsmEditionOf('2023')!.hateStrands).toEqual([
      'RACE',
      'RELIGION',
      'SEXUAL_ORIENTATION',
      'DISABILITY',
      'TRANSGENDER_IDENTITY',
    ]);
    expect(tsmEditionOf('2031')).toBe(tsmEditionOf('2023'));
  });
});

describe('homes owned at the end of a year', () => {
  const year = (named: string, today: string) =>
    periodOf(ManagementReportKind.TENANT_SATISFACTION_MEASURES, named, new Date(today));

  it('are written down once the year is over', () => {
    expect(
      ruleOnHomes({ homes: 2_150, stock: Stock.LCRA }, year('2025', '2026-04-01T00:30:00Z')),
    ).toMatchObject({ ok: true });
    expect(
      verdict(ruleOnHomes({ homes: 2_150, stock: Stock.LCRA }, year('2025', '2026-03-31T12:00:00Z'))),
    ).toEqual(['PERIOD_NOT_OVER']);
  });

  it.each([-1, 1.5, 1_000_001, Number.NaN])('are a number of homes, and not %s', (homes) => {
    expect(verdict(ruleOnHomes({ homes, stock: Stock.LCRA }, year('2025', '2026-05-01T12:00:00Z')))).toEqual([
      'HOMES_COUNTED',
    ]);
  });

  it('are of the two kinds that are measured', () => {
    const other = { homes: 3, stock: Stock.OTHER };
    expect(verdict(ruleOnHomes(other, year('2025', '2026-05-01T12:00:00Z')))).toEqual(['STOCK_MEASURED']);
  });

  it('are of a year that is named', () => {
    expect(
      verdict(ruleOnHomes({ homes: 1, stock: Stock.LCRA }, year('2025-26', '2026-05-01T12:00:00Z'))),
    ).toEqual(['PERIOD_UNKNOWN']);
  });
});
