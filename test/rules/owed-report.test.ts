import { describe, expect, test } from 'vitest';
import { CalendarRunsOutError, englandAndWales } from '../../schema/calendar/working-calendar.ts';
import {
  type OwedReportType,
  periodsToSet,
  reportDue,
  runningPeriod,
} from '../../schema/deadline/owed-report.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';

const quarterly = 'QUARTERLY_REPORT' as OwedReportType;
const yearly = 'EQUALITY_SUMMARY' as OwedReportType;
const publication = 'ANNUAL_PUBLICATION' as OwedReportType;
const at = (instant: string) => new Date(instant);

describe('the period a report is owed for', () => {
  test.each([
    ['2026-07-01T00:00:00+01:00', '2026-07-01', '2026-09-30'],
    ['2026-09-30T23:59:59+01:00', '2026-07-01', '2026-09-30'],
    // Half an hour past midnight in London, still the day before in UTC.
    ['2026-06-30T23:30:00Z', '2026-07-01', '2026-09-30'],
    ['2028-02-29T12:00:00Z', '2028-01-01', '2028-03-31'],
  ])('#145 at %s is the quarter from %s to %s', (now, from, to) => {
    expect(runningPeriod(quarterly, at(now))).toEqual({ from, to });
  });

  test.each([
    ['2026-03-31T22:59:59Z', '2025-04-01', '2026-03-31'],
    ['2026-03-31T23:00:00Z', '2026-04-01', '2027-03-31'],
  ])('#144 at %s is the financial year from %s to %s, by the clock of London', (now, from, to) => {
    expect(runningPeriod(yearly, at(now))).toEqual({ from, to });
  });

  test('#145 is set once it runs, and with it every one that passed while nobody looked', () => {
    const now = at('2026-11-29T12:00:00Z');
    expect(periodsToSet(quarterly, null, now)).toEqual([{ from: '2026-10-01', to: '2026-12-31' }]);
    expect(periodsToSet(quarterly, { from: '2026-10-01', to: '2026-12-31' }, now)).toEqual([]);
    expect(periodsToSet(quarterly, { from: '2026-01-01', to: '2026-03-31' }, now)).toEqual([
      { from: '2026-04-01', to: '2026-06-30' },
      { from: '2026-07-01', to: '2026-09-30' },
      { from: '2026-10-01', to: '2026-12-31' },
    ]);
  });
});

describe('the day a report is due', () => {
  const dueOf = (type: OwedReportType, from: string, to: string, published: string | null = null) =>
    reportDue(type, { from, to }, published ? at(published) : null, opy872v3, englandAndWales);

  test.each([
    // Twenty working days after Wednesday 30 September.
    ['2026-07-01', '2026-09-30', '2026-10-28T23:59:59.999Z'],
    // After the old year: New Year's Day does not count.
    ['2026-10-01', '2026-12-31', '2027-01-29T23:59:59.999Z'],
    // After 31 March 2026: Good Friday and Easter Monday do not count, and it is summer time.
    ['2026-01-01', '2026-03-31', '2026-04-30T22:59:59.999Z'],
  ])('#145 the quarter from %s to %s is reported by %s', (from, to, due) => {
    expect(dueOf(quarterly, from, to)).toMatchObject({ dueAt: at(due), clause: '15.5', conditional: false });
  });

  test('#144 the summary of a year by forty working days after it', () => {
    // April has 22, May 18 up to the 27th: the 3rd is a bank holiday.
    expect(dueOf(yearly, '2026-04-01', '2027-03-31').dueAt).toEqual(at('2027-05-27T22:59:59.999Z'));
  });

  test('#49 a publication by sixty working days after its year, and within twelve months of the last', () => {
    const of = (published: string | null) => dueOf(publication, '2026-04-01', '2027-03-31', published).dueAt;
    const sixty = at('2027-06-25T22:59:59.999Z');
    expect(of(null)).toEqual(sixty);
    expect(of('2026-05-20T09:00:00Z')).toEqual(at('2027-05-20T22:59:59.999Z'));
    // Published late last time: that moves nothing further away.
    expect(of('2026-09-01T09:00:00Z')).toEqual(sixty);
    // Twelve months after a leap day is the last of February, which lies in the year it is to tell of.
    expect(dueOf(publication, '2028-04-01', '2028-06-30', null).dueAt > at('2028-06-30T23:00:00Z')).toBe(
      true,
    );
  });

  test('refuses to count past the bank holidays that are known', () => {
    expect(() => dueOf(quarterly, '2028-10-01', '2028-12-31')).toThrow(CalendarRunsOutError);
    expect(() => dueOf(quarterly, '2028-07-01', '2028-09-30')).not.toThrow();
  });
});
