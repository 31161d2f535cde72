import { describe, expect, it } from 'vitest';
import { countedBy, stepOf, whenAndWho } from '../../portal/pages/case-file/clock-history-words.ts';

describe('The history of a clock', () => {
  it('says what it was counted by', () => {
    expect(
      countedBy({
        dueAt: '2026-03-31T22:59:59.999Z',
        calendarVersion: '2025-11-24',
        policyVersion: { number: 2 },
      }),
    ).toBe(
      'Due by 31 Mar 2026, 23:59, counted under version 2 of the policy with the bank holidays as of 24 Nov 2025.',
    );
  });

  it.each([
    ['DEADLINE_SET', {}, 'Clock started'],
    ['DEADLINE_NEEDED', {}, 'Clock counts: a need was agreed'],
    ['DEADLINE_MET', { status: 'MET' }, 'Clock met'],
    ['DEADLINE_MET', { status: 'MET_LATE' }, 'Clock met late'],
    ['DEADLINE_CANCELLED', { reason: 'CASE_CLOSED' }, 'Clock cancelled: case closed'],
    ['DEADLINE_OVERRIDDEN', { to: '2026-04-08T22:59:59.999Z' }, 'Clock set to another day, 8 Apr 2026'],
    ['DEADLINE_MISSED', {}, 'Clock missed'],
  ])('%s %j is told as "%s"', (kind, facts, words) => {
    expect(stepOf({ kind, facts })).toBe(words);
  });

  it('says when each step was and by whom, the system where it was nobody, no name that is not shown', () => {
    const step = { kind: 'DEADLINE_SET', occurredAt: '2026-07-01T09:05:00Z', facts: {} };
    expect(whenAndWho({ ...step, actor: { name: 'Dilys Howe' } })).toBe('1 Jul 2026, 10:05 · Dilys Howe');
    expect(whenAndWho({ ...step, actor: { name: null } })).toBe('1 Jul 2026, 10:05');
    expect(whenAndWho({ ...step, actor: null })).toBe('1 Jul 2026, 10:05 · by the system');
  });
});
