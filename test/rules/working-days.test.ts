import { describe, expect, it } from 'vitest';
import { CalendarRunsOutError, englandAndWales } from '../../schema/calendar/working-calendar.ts';
import {
  addWorkingDays,
  isWorkingDay,
  localDay,
  sameDayEnd,
  workingDaysBetween,
} from '../../schema/calendar/working-days.ts';

const due = (receivedAt: string, days: number) =>
  addWorkingDays(new Date(receivedAt), days, englandAndWales).toISOString();

describe('working days are counted from the day of receipt, which is day 0', () => {
  // Written by hand with a calendar; winter ends at 23:59:59.999Z, summer at 22:59:59.999Z.
  it.each([
    ['a Monday morning', '2025-11-03T09:00:00Z', 1, '2025-11-04T23:59:59.999Z'],
    ['the first instant of a day', '2025-11-03T00:00:00Z', 1, '2025-11-04T23:59:59.999Z'],
    ['the last instant of a day', '2025-11-03T23:59:59.999Z', 1, '2025-11-04T23:59:59.999Z'],
    ['a Friday', '2025-11-07T16:00:00Z', 1, '2025-11-10T23:59:59.999Z'],
    ['a Saturday', '2025-11-08T12:00:00Z', 1, '2025-11-10T23:59:59.999Z'],
    ['a Sunday', '2025-11-09T12:00:00Z', 1, '2025-11-10T23:59:59.999Z'],
    ['a Monday, five days', '2025-11-03T09:00:00Z', 5, '2025-11-10T23:59:59.999Z'],
    ['a Monday, ten days', '2025-11-03T09:00:00Z', 10, '2025-11-17T23:59:59.999Z'],
  ])('%s', (_day, receivedAt, days, end) => {
    expect(due(receivedAt, days)).toBe(end);
  });

  it.each([
    [
      '23:30Z in summer is already the next day in London',
      '2025-07-01T23:30:00Z',
      '2025-07-03T22:59:59.999Z',
    ],
    ['22:59Z in summer is still the same day in London', '2025-07-01T22:59:59Z', '2025-07-02T22:59:59.999Z'],
    ['23:30Z in winter is the same day in London', '2025-12-01T23:30:00Z', '2025-12-02T23:59:59.999Z'],
    ['23:30Z on a summer Friday is a Saturday in London', '2025-07-04T23:30:00Z', '2025-07-07T22:59:59.999Z'],
  ])('%s', (_case, receivedAt, end) => {
    expect(due(receivedAt, 1)).toBe(end);
  });

  it.each([
    ['the clocks go forward', '2025-03-28T12:00:00Z', 1, '2025-03-31T22:59:59.999Z'],
    ['the clocks go back', '2025-10-24T12:00:00Z', 1, '2025-10-27T23:59:59.999Z'],
    ['received in the hour that is skipped', '2025-03-30T01:00:00Z', 1, '2025-03-31T22:59:59.999Z'],
    ['received in the hour that comes twice', '2025-10-26T00:30:00Z', 1, '2025-10-27T23:59:59.999Z'],
    ['five days over the start of summer time', '2026-03-24T12:00:00Z', 5, '2026-03-31T22:59:59.999Z'],
  ])('over the weekend when %s', (_case, receivedAt, days, end) => {
    expect(due(receivedAt, days)).toBe(end);
  });

  it.each([
    [
      'Maundy Thursday waits for the Tuesday after Easter',
      '2025-04-17T15:00:00Z',
      1,
      '2025-04-22T22:59:59.999Z',
    ],
    ['Good Friday itself is day 0', '2025-04-18T11:00:00Z', 1, '2025-04-22T22:59:59.999Z'],
    ['ten days over Easter', '2025-04-14T09:00:00Z', 10, '2025-04-30T22:59:59.999Z'],
    ['Christmas Eve 2025, a Wednesday', '2025-12-24T10:00:00Z', 1, '2025-12-29T23:59:59.999Z'],
    ['Christmas Eve 2025, five days over New Year', '2025-12-24T10:00:00Z', 5, '2026-01-05T23:59:59.999Z'],
    ['Boxing Day 2026 is taken on Monday 28', '2026-12-24T10:00:00Z', 1, '2026-12-29T23:59:59.999Z'],
    ['Christmas 2027 is taken on 27 and 28', '2027-12-24T10:00:00Z', 1, '2027-12-29T23:59:59.999Z'],
    ['New Year 2028 is taken on Monday 3', '2027-12-31T10:00:00Z', 1, '2028-01-04T23:59:59.999Z'],
    ['23:59 on the eve of a bank holiday', '2025-05-04T22:59:00Z', 1, '2025-05-06T22:59:59.999Z'],
    ['the state funeral of September 2022', '2022-09-16T10:00:00Z', 1, '2022-09-20T22:59:59.999Z'],
    ['the eve of a leap day', '2024-02-28T10:00:00Z', 1, '2024-02-29T23:59:59.999Z'],
    ['a leap day', '2024-02-29T10:00:00Z', 1, '2024-03-01T23:59:59.999Z'],
  ])('%s', (_case, receivedAt, days, end) => {
    expect(due(receivedAt, days)).toBe(end);
  });

  // Looked up by hand in the lists of GOV.UK: the holiday, what is taken for it, and the days of policy 8.6 around it.
  it.each([
    [
      '2020: early May was moved to Friday 8, for VE day',
      '2020-05-07T16:00:00Z',
      '2020-05-11',
      '2020-05-15',
      '2020-05-22',
    ],
    [
      '2022: spring was moved to Thursday 2 June, with Friday 3',
      '2022-06-01T09:00:00Z',
      '2022-06-06',
      '2022-06-10',
      '2022-06-17',
    ],
    [
      '2022: Christmas on a Sunday is taken on Tuesday 27',
      '2022-12-23T15:00:00Z',
      '2022-12-28',
      '2023-01-04',
      '2023-01-11',
    ],
    [
      '2023: the coronation on Monday 8 May',
      '2023-05-05T12:00:00Z',
      '2023-05-09',
      '2023-05-15',
      '2023-05-22',
    ],
    ['2026: Maundy Thursday', '2026-04-02T16:30:00Z', '2026-04-07', '2026-04-13', '2026-04-20'],
    ['2026: Good Friday itself', '2026-04-03T10:00:00Z', '2026-04-07', '2026-04-13', '2026-04-20'],
    ['2026: Easter Saturday', '2026-04-04T10:00:00Z', '2026-04-07', '2026-04-13', '2026-04-20'],
    [
      '2026: the week before both May holidays',
      '2026-04-30T10:00:00Z',
      '2026-05-01',
      '2026-05-08',
      '2026-05-15',
    ],
    [
      '2026: the Friday before the summer holiday',
      '2026-08-28T10:00:00Z',
      '2026-09-01',
      '2026-09-07',
      '2026-09-14',
    ],
    [
      '2027: Easter Monday 29 March, the day after the clocks go forward',
      '2027-03-25T10:00:00Z',
      '2027-03-30',
      '2027-04-05',
      '2027-04-12',
    ],
    ['2028: Easter in the middle of April', '2028-04-13T10:00:00Z', '2028-04-18', '2028-04-24', '2028-05-02'],
    ['2028: the week of the leap day', '2028-02-25T10:00:00Z', '2028-02-28', '2028-03-03', '2028-03-10'],
    ['2028: a leap day, a Tuesday', '2028-02-29T23:59:00Z', '2028-03-01', '2028-03-07', '2028-03-14'],
  ])('one, five and ten working days over %s', (_case, receivedAt, one, five, ten) => {
    const days = [1, 5, 10].map((many) =>
      localDay(new Date(due(receivedAt, many)), englandAndWales).toString(),
    );
    expect(days).toEqual([one, five, ten]);
  });

  // A minute to midnight on the wall, and the minute after: the last moment of a working day, the first of a holiday.
  it.each([
    ['Christmas Eve 2026, a Thursday', '2026-12-24T23:59:00Z', '2026-12-29T23:59:59.999Z'],
    ['the first minute of Christmas 2026', '2026-12-25T00:00:00Z', '2026-12-29T23:59:59.999Z'],
    ['Maundy Thursday 2026, in summer time', '2026-04-02T22:59:00Z', '2026-04-07T22:59:59.999Z'],
    ['the first minute of Good Friday 2026', '2026-04-02T23:00:00Z', '2026-04-07T22:59:59.999Z'],
    ['the Sunday before early May 2026', '2026-05-03T22:59:00Z', '2026-05-05T22:59:59.999Z'],
    ['the Friday before the summer holiday 2026', '2026-08-28T22:59:00Z', '2026-09-01T22:59:59.999Z'],
    ['New Year’s Eve 2026, a Thursday', '2026-12-31T23:59:00Z', '2027-01-04T23:59:59.999Z'],
    [
      'the Wednesday before, whose clock is over before the holiday begins',
      '2026-04-01T22:59:00Z',
      '2026-04-02T22:59:59.999Z',
    ],
    ['the first minute of the Thursday after it', '2026-04-01T23:00:00Z', '2026-04-07T22:59:59.999Z'],
  ])('one working day after 23:59 on the eve: %s', (_case, receivedAt, end) => {
    expect(due(receivedAt, 1)).toBe(end);
  });

  it('refuses to count past the last year it knows, and from before the first', () => {
    expect(due('2028-12-28T10:00:00Z', 1)).toBe('2028-12-29T23:59:59.999Z');
    expect(() => due('2028-12-29T10:00:00Z', 1)).toThrow(CalendarRunsOutError);
    expect(due('2019-01-01T00:00:00Z', 1)).toBe('2019-01-02T23:59:59.999Z');
    expect(() => due('2018-12-31T23:59:59.999Z', 1)).toThrow(CalendarRunsOutError);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s working days', (days) => {
    expect(() => due('2025-11-03T09:00:00Z', days)).toThrow(RangeError);
  });

  it('refuses a time that is none', () => {
    expect(() => due('not a time', 1)).toThrow(RangeError);
  });
});

describe('between two times', () => {
  const between = (from: string, to: string) =>
    workingDaysBetween(new Date(from), new Date(to), englandAndWales);

  it('counts the days after the first up to the second, as a clock does', () => {
    expect(between('2025-11-03T09:00:00Z', '2025-11-03T23:59:59Z')).toBe(0);
    expect(between('2025-11-07T09:00:00Z', '2025-11-09T09:00:00Z')).toBe(0);
    expect(between('2025-11-07T09:00:00Z', '2025-11-10T00:00:00Z')).toBe(1);
    expect(between('2025-12-24T09:00:00Z', '2026-01-05T09:00:00Z')).toBe(5);
  });

  it('is negative backwards', () => {
    expect(between('2025-11-10T09:00:00Z', '2025-11-07T09:00:00Z')).toBe(-1);
  });

  it('agrees with the due date for every day of two years and each of the three clocks', () => {
    for (let day = 0; day < 730; day += 1) {
      const receivedAt = new Date(Date.UTC(2024, 0, 1 + day, 22, 30));
      for (const days of [1, 5, 10]) {
        const end = addWorkingDays(receivedAt, days, englandAndWales);
        expect(workingDaysBetween(receivedAt, end, englandAndWales)).toBe(days);
        expect(isWorkingDay(end, englandAndWales)).toBe(true);
        expect(
          workingDaysBetween(receivedAt, new Date(end.getTime() + 1), englandAndWales),
        ).toBeGreaterThanOrEqual(days);
      }
    }
  });
});

describe('a day', () => {
  it.each([
    ['2025-11-03T12:00:00Z', true],
    ['2025-11-08T12:00:00Z', false],
    ['2025-11-09T12:00:00Z', false],
    ['2025-12-25T12:00:00Z', false],
    ['2025-04-21T23:30:00Z', true],
    ['2025-04-21T22:30:00Z', false],
  ])('%s is a working day in London: %s', (at, working) => {
    expect(isWorkingDay(new Date(at), englandAndWales)).toBe(working);
  });

  it('ends with its last millisecond, also when it has 23 or 25 hours', () => {
    const end = (at: string) => sameDayEnd(new Date(at), englandAndWales).toISOString();
    expect(end('2025-03-30T00:30:00Z')).toBe('2025-03-30T22:59:59.999Z');
    expect(end('2025-10-25T23:30:00Z')).toBe('2025-10-26T23:59:59.999Z');
    expect(end('2025-12-25T23:59:59.999Z')).toBe('2025-12-25T23:59:59.999Z');
  });
});
