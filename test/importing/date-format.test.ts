import { describe, expect, it } from 'vitest';
import { compileDateFormat, faultInDateFormat } from '../../server/importing/date-format.ts';
import { ISO_FORMATS, momentReader } from '../../server/importing/moments.ts';

function read(text: string, format: string | string[], timeZone = 'Europe/London') {
  const moment = momentReader([format].flat().map(compileDateFormat), timeZone)(text);
  return moment && { ...moment, text: new Date(moment.at).toISOString() };
}

describe('reading the dates of other systems', () => {
  it.each([
    ['2025-06', 'yyyy-MM', '2025-05-31T23:00:00.000Z', 'MONTH'],
    ['03/02/2025', 'dd/MM/yyyy', '2025-02-03T00:00:00.000Z', 'DAY'],
    ['3/2/25 9:05', 'd/M/yy H:mm', '2025-02-03T09:05:00.000Z', 'INSTANT'],
    ['14 Sept 2025', 'd MMM yyyy', '2025-09-13T23:00:00.000Z', 'DAY'],
    ['14 September 2025', 'd MMMM yyyy', '2025-09-13T23:00:00.000Z', 'DAY'],
    ['2025-07-01T12:30:15+02:00', "yyyy-MM-dd'T'HH:mm:ssXXX", '2025-07-01T10:30:15.000Z', 'INSTANT'],
  ])('%s as %s', (text, format, at, precision) => {
    expect(read(text, format)).toMatchObject({ text: at, precision });
  });

  it.each([
    ['12:05 AM', '05:05'],
    ['12:05 PM', '17:05'],
    ['01:05 AM', '06:05'],
    ['11:59 pm', '04:59'],
  ])('half days: %s in New York in winter is %s in UTC', (time, utc) => {
    const moment = read(`12/31/2015 ${time}`, 'MM/dd/yyyy hh:mm a', 'America/New_York');
    expect(moment?.text.slice(11, 16)).toBe(utc);
  });

  it.each([
    ['a day that the month has not', '31/02/2025', 'dd/MM/yyyy'],
    ['the 29th of February in an ordinary year', '29/02/2025', 'dd/MM/yyyy'],
    ['a thirteenth month', '2025-13', 'yyyy-MM'],
    ['hour 24', '2025-01-01 24:00', 'yyyy-MM-dd HH:mm'],
    ['hour 0 of twelve', '01/01/2025 00:10 AM', 'dd/MM/yyyy hh:mm a'],
    ['hour 13 of twelve', '01/01/2025 13:10 PM', 'dd/MM/yyyy hh:mm a'],
    ['something after the date', '2025-01-01x', 'yyyy-MM-dd'],
    ['another order', '2025/01/01', 'dd/MM/yyyy'],
  ])('refuses %s', (_, text, format) => {
    expect(read(text, format)).toBeNull();
  });

  it('takes the first of several formats that fits', () => {
    expect(read('2025-01-01', ['dd/MM/yyyy', 'yyyy-MM-dd'])?.text).toBe('2025-01-01T00:00:00.000Z');
  });

  it('reads ISO 8601 with and without seconds, fractions and offset', () => {
    for (const text of ['2025-01-01T10:00Z', '2025-01-01 10:00:00', '2025-01-01T10:00:00.000Z']) {
      expect(read(text, ISO_FORMATS)?.text).toBe('2025-01-01T10:00:00.000Z');
    }
  });

  it('gives both readings of a time that came twice when summer time ended', () => {
    const moment = read('2025-10-26 01:30', 'yyyy-MM-dd HH:mm');
    expect(moment?.text).toBe('2025-10-26T00:30:00.000Z');
    expect(new Date(moment?.orLater ?? 0).toISOString()).toBe('2025-10-26T01:30:00.000Z');
  });

  it.each([
    ['dd/MM/yyyy HH:mm', null],
    ['dd/MM', 'a date needs at least a year and a month'],
    ['yyyy-MM HH', 'a time of day needs day and hour'],
    ['dd/MM/yyyy hh:mm', 'hh and h go with a (AM or PM), HH and H without'],
    ["dd/MM/yyyy 'at HH:mm", 'a single quote is opened and not closed'],
  ])('judges the format %s', (format, fault) => {
    expect(faultInDateFormat(format)).toBe(fault);
  });

  it('names a letter of a format that means nothing', () => {
    expect(faultInDateFormat('DD/MM/yyyy')).toMatch(/^"DD" is not one of/);
  });
});
