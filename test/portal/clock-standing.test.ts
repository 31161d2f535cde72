import { describe, expect, it } from 'vitest';
import { clockStanding, dueStanding } from '../../portal/pages/cases/clock-standing.ts';

const now = new Date('2026-11-23T12:00:00Z');

describe('How a clock stands', () => {
  it('is late from the instant after it was due', () => {
    expect(dueStanding('2026-11-23T12:00:00Z', now).standing).toBe('warn');
    expect(dueStanding('2026-11-23T11:59:59Z', now)).toEqual({
      standing: 'bad',
      words: 'Late, was due Mon 23 Nov',
    });
  });

  it('is due today on the day in London, and merely due on the next', () => {
    expect(dueStanding('2026-11-23T23:59:59Z', now)).toEqual({ standing: 'warn', words: 'Due today' });
    expect(dueStanding('2026-11-24T00:00:00Z', now)).toEqual({ standing: 'plain', words: 'Due Tue 24 Nov' });
  });

  it('when met late is not called met', () => {
    const clock = { dueAt: '2026-11-20T17:00:00Z', metAt: '2026-11-21T10:00:00Z' };
    expect(clockStanding({ ...clock, status: 'MET_LATE' }, now)).toEqual({
      standing: 'bad',
      words: 'Met late, 21 Nov 2026',
    });
    expect(clockStanding({ ...clock, status: 'MET' }, now).standing).toBe('good');
    expect(clockStanding({ ...clock, status: 'MISSED' }, now).standing).toBe('bad');
    expect(clockStanding({ ...clock, status: 'CANCELLED' }, now)).toEqual({
      standing: 'plain',
      words: 'Not needed',
    });
    expect(clockStanding({ ...clock, status: 'CANCELLED', endReason: 'OVERRIDDEN' }, now).words).toBe(
      'Set to another day',
    );
  });
});
