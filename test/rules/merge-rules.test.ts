import { describe, expect, it } from 'vitest';
import { type HeldParty, type MergeFacts, ruleOnIdentifying } from '../../schema/person/merge-rules.ts';
import { insist } from '../../schema/ruling.ts';
import { PartyRole, PersonKind } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const { ALLEGED_PERPETRATOR, VICTIM, WITNESS } = PartyRole;
const part = (id: string, caseId: string, role: PartyRole, reportId: string | null = null): HeldParty => ({
  id,
  caseId,
  role,
  reportId,
  personId: 'ann',
});
const facts = (change: Partial<MergeFacts> = {}): MergeFacts => ({
  unknown: { id: 'stranger', kind: PersonKind.UNKNOWN, merged: false, appears: true },
  known: { id: 'ann', kind: PersonKind.INDIVIDUAL, merged: false },
  partsOfUnknown: [part('one', 'first', ALLEGED_PERPETRATOR)],
  partsOfKnown: [part('two', 'second', VICTIM)],
  ...change,
});
const identify = (change: Partial<MergeFacts>) => verdict(ruleOnIdentifying(facts(change)));

describe('identifying somebody unknown (#25)', () => {
  it('is of somebody unknown, who is in a case or reported, and of somebody known', () => {
    const { unknown, known } = facts();
    expect(identify({})).toBe('allowed');
    expect(identify({ unknown: { ...unknown, kind: PersonKind.INDIVIDUAL } })).toEqual(['UNKNOWN_UNTIL_NOW']);
    expect(identify({ unknown: { ...unknown, merged: true } })).toEqual(['IDENTIFIED_ONCE']);
    expect(identify({ unknown: { ...unknown, appears: false } })).toEqual(['APPEARS_SOMEWHERE']);
    expect(identify({ known: { ...known, kind: PersonKind.UNKNOWN } })).toEqual(['KNOWN_PERSON']);
    expect(identify({ known: { ...known, merged: true } })).toEqual(['IDENTIFIED_ONCE']);
    expect(identify({ known: { ...known, id: 'stranger' } })).toEqual(['TWO_PEOPLE']);
    for (const kind of [PersonKind.GROUP, PersonKind.ORGANISATION]) {
      expect(identify({ known: { ...known, kind } }), kind).toBe('allowed');
    }
  });

  it('makes nobody both harmed and accused in one case, but by a report of its own (1.4)', () => {
    const accused = (reportId: string | null) => [part('one', 'first', ALLEGED_PERPETRATOR, reportId)];
    const harmed = (reportId: string | null) => [part('two', 'first', VICTIM, reportId)];
    expect(identify({ partsOfKnown: harmed(null) })).toEqual(['NOT_HARMED_AND_ACCUSED']);
    expect(identify({ partsOfUnknown: accused('a'), partsOfKnown: harmed('a') })).toEqual([
      'NOT_HARMED_AND_ACCUSED',
    ]);
    expect(identify({ partsOfUnknown: accused('a'), partsOfKnown: harmed('b') })).toBe('allowed');
  });

  it('moves every part, and folds the same part of both in one case', () => {
    const answer = insist(
      ruleOnIdentifying(
        facts({
          partsOfUnknown: [part('one', 'first', WITNESS), part('three', 'second', ALLEGED_PERPETRATOR)],
          partsOfKnown: [part('two', 'first', WITNESS), part('four', 'third', ALLEGED_PERPETRATOR)],
        }),
      ),
    );
    expect(answer).toMatchObject({ moved: ['three'], folded: [{ party: 'one', into: 'two' }] });
  });
});
