import { describe, expect, it } from 'vitest';
import { cronPattern, latestSlot } from '../../schema/schedule/latest-slot.ts';

const last = (at: Parameters<typeof latestSlot>[0], now: string) =>
  latestSlot(at, new Date(now), 'Europe/London').toISOString();

describe('the last time for which a timetable asked', () => {
  const nightly = { hour: 2, minute: 30 };

  it('is today’s once that has come, and yesterday’s until then', () => {
    expect(last(nightly, '2026-01-15T02:30:00.000Z')).toBe('2026-01-15T02:30:00.000Z');
    expect(last(nightly, '2026-01-15T02:29:59.999Z')).toBe('2026-01-14T02:30:00.000Z');
  });

  it('goes by the clock on the wall in summer', () => {
    expect(last(nightly, '2026-07-15T01:30:00.000Z')).toBe('2026-07-15T01:30:00.000Z');
    expect(last(nightly, '2026-07-15T01:29:59.999Z')).toBe('2026-07-14T01:30:00.000Z');
  });

  it('comes once in the night in which an hour is missing, and once in the night in which an hour is doubled', () => {
    const half = { hour: 1, minute: 30 };
    expect(last(half, '2027-03-28T12:00:00Z')).toBe('2027-03-28T01:30:00.000Z');
    expect(last(half, '2027-10-31T12:00:00Z')).toBe('2027-10-31T00:30:00.000Z');
  });

  it('is the first day of the quarter for what is done each quarter', () => {
    const quarterly = { hour: 6, minute: 0, day: 1, months: [1, 4, 7, 10] };
    expect(last(quarterly, '2026-06-30T12:00:00Z')).toBe('2026-04-01T05:00:00.000Z');
    expect(last(quarterly, '2026-01-01T05:59:59Z')).toBe('2025-10-01T05:00:00.000Z');
  });

  it('is told to the queue as the same timetable', () => {
    expect(cronPattern(nightly)).toBe('30 2 * * *');
    expect(cronPattern({ hour: 6, minute: 0, day: 1, months: [1, 4, 7, 10] })).toBe('0 6 1 1,4,7,10 *');
  });
});
