import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englandAndWalesBankHolidays } from '../../schema/calendar/bank-holidays.ts';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';

const folder = new URL('../../../shared/data/bank-holidays/', import.meta.url);
const official = new URL('2024-2027.json', folder);
const longer = new URL('2019-2028.json', folder);

function skipLoudly(file: URL): boolean {
  if (existsSync(file)) return false;
  console.warn(`SKIPPED: ${file.pathname} is not there, bank holidays were not compared with GOV.UK.`);
  return true;
}

const ours = (years: number[]) =>
  years.flatMap((year) => (englandAndWalesBankHolidays[year] ?? []).map(([date]) => date)).sort();

describe('the bank holidays of England and Wales', () => {
  it.skipIf(skipLoudly(official))('are those that GOV.UK publishes for 2024 to 2027', () => {
    const { events } = JSON.parse(readFileSync(official, 'utf8'))['england-and-wales'];
    const published = events.map(({ date }: { date: string }) => date).sort();
    expect(ours([2024, 2025, 2026, 2027])).toEqual(published);
  });

  it.skipIf(skipLoudly(longer))('are those of the source of GOV.UK for all ten years', () => {
    const { divisions } = JSON.parse(readFileSync(longer, 'utf8'));
    const division = divisions['common.nations.england-and-wales_slug'];
    const published = Object.values(division)
      .filter((year): year is { date: string }[] => Array.isArray(year))
      .flatMap((year) => year.map(({ date }) => date.split('/').reverse().join('-')))
      .sort();
    expect(ours(Object.keys(englandAndWalesBankHolidays).map(Number))).toEqual(published);
  });

  it('never fall on a weekend, because substitute days are listed as taken', () => {
    const weekends = [...englandAndWales.bankHolidays].filter((date) =>
      [0, 6].includes(new Date(date).getUTCDay()),
    );
    expect(weekends).toEqual([]);
  });

  it('are known without a gap, at least eight for every year', () => {
    const { firstYear, lastYear } = englandAndWales;
    for (let year = firstYear; year <= lastYear; year += 1) {
      expect(englandAndWalesBankHolidays[year]?.length, `${year}`).toBeGreaterThanOrEqual(8);
    }
  });
});
