import { describe, expect, it } from 'vitest';
import { insist, Refused, refusal, ruling } from '../../schema/ruling.ts';

const late = refusal('dueOn', 'DUE_FROM_TODAY', '8.10', 'An action cannot be due before today.');

describe('a ruling', () => {
  it('allows with what follows from it, or gives every reason why not', () => {
    expect(ruling([], { urgent: true })).toEqual({ ok: true, urgent: true });
    expect(ruling([late, late], { urgent: true })).toEqual({ ok: false, refusals: [late, late] });
  });

  it('stops an operation with the sentence and its clause', () => {
    expect(insist(ruling([], { urgent: true })).urgent).toBe(true);
    expect(() => insist(ruling([late], {}))).toThrow(Refused);
    expect(() => insist(ruling([late], {}))).toThrow('An action cannot be due before today. (8.10)');
  });
});
