import { describe, expect, test } from 'vitest';
import { refuseIfChanged } from '../../schema/case/case-version.ts';
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
