import { describe, expect, test } from 'vitest';
import { refuseIfChanged, refuseOverwriting } from '../../schema/case/case-version.ts';
import type { Refused } from '../../schema/ruling.ts';

const row = { version: 4, urgency: 'EMERGENCY', limbs: ['A', 'B'], dueAt: new Date('2026-03-02T09:00:00Z') };
const refusalsOf = (expected: number | null, wanted = {}) => {
  try {
    refuseIfChanged(row, expected, wanted);
    return [];
  } catch (error) {
    return (error as Refused).refusals;
  }
};

describe('two people at one thing', () => {
  test('may each change it when they have read what stands there', () => {
    expect(refusalsOf(4, { urgency: 'NON_EMERGENCY' })).toEqual([]);
    expect(refusalsOf(null)).toEqual([]);
  });

  test('are shown both values of what the other changed, and only of that', () => {
    const wanted = { urgency: 'NON_EMERGENCY', limbs: ['A', 'B'], dueAt: null };
    expect(refusalsOf(3, wanted)).toMatchObject([
      { field: 'caseVersion', rule: 'CHANGED_MEANWHILE' },
      { field: 'urgency', yours: 'NON_EMERGENCY', current: 'EMERGENCY' },
      { field: 'dueAt', yours: null, current: '2026-03-02T09:00:00.000Z' },
    ]);
  });
});

describe('what somebody has written', () => {
  const written = { version: 4, reason: 'Threats.', note: null as string | null, told: true };
  const rulesOf = (expected: number | null, wanted: Partial<typeof written>) => {
    try {
      refuseOverwriting(written, expected, wanted, 'caseVersion');
      return [];
    } catch (error) {
      return (error as Refused).refusals.map(({ field, rule }) => `${field} ${rule}`);
    }
  };

  test('is written over by nobody who has not said which version they read', () => {
    const blind = ['caseVersion READ_BEFORE_OVERWRITING', 'reason READ_BEFORE_OVERWRITING'];
    expect(rulesOf(null, { reason: 'A knife.' })).toEqual(blind);
    expect(rulesOf(4, { reason: 'A knife.' })).toEqual([]);
    expect(rulesOf(3, { reason: 'A knife.' })).toContain('reason CHANGED_MEANWHILE');
  });

  test('is not touched by the same again, by what fills a gap, or by a yes or no', () => {
    expect(rulesOf(null, { reason: 'Threats.', note: 'By phone.', told: false })).toEqual([]);
  });
});
