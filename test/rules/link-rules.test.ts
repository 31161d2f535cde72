import { describe, expect, it } from 'vitest';
import { ruleOnLinkingCases } from '../../schema/case-link/link-rules.ts';
import { insist } from '../../schema/ruling.ts';
import { CaseLinkKind } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const march = new Date('2026-03-01T09:00:00Z');
const april = new Date('2026-04-01T09:00:00Z');
const first = { id: 'a', openedAt: march, closedAt: april };
const second = { id: 'b', openedAt: april, closedAt: null };
const { SAME_PLACE, LATER_REPORT } = CaseLinkKind;

describe('two cases that belong together', () => {
  it('are an earlier and a later one, whichever is named first', () => {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const { earlier, later } = insist(ruleOnLinkingCases(one, other, SAME_PLACE, null, false));
      expect([earlier.id, later.id]).toEqual(['a', 'b']);
    }
  });

  it('are two, and linked once in each way', () => {
    expect(verdict(ruleOnLinkingCases(first, first, SAME_PLACE, null, false))).toEqual(['TWO_CASES']);
    expect(verdict(ruleOnLinkingCases(first, second, SAME_PLACE, null, true))).toEqual(['LINKED_ONCE']);
  });

  it('are one case and no two while the earlier still ran when it went on', () => {
    const late = { ...first, closedAt: new Date(april.getTime() + 1) };
    const link = (earlier: typeof first | { closedAt: null; id: string; openedAt: Date }) =>
      verdict(ruleOnLinkingCases(earlier, second, LATER_REPORT, null, false));
    expect(link(first)).toBe('allowed');
    expect(link(late)).toEqual(['LATER_THAN_CLOSED']);
    expect(link({ ...first, closedAt: null })).toEqual(['LATER_THAN_CLOSED']);
  });
});
