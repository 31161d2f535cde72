import { describe, expect, it } from 'vitest';
import { type PartyFacts, ruleOnAddingParty } from '../../schema/party/party-rules.ts';
import { PartyRole } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const party = (role: PartyRole, reportId: string | null = null, personId = 'ann'): PartyFacts => ({
  personId,
  role,
  reportId,
});
const add = (added: PartyFacts, ...parties: PartyFacts[]) => verdict(ruleOnAddingParty(added, parties));
const { REPORTER, VICTIM, WITNESS, ALLEGED_PERPETRATOR, OTHER_AFFECTED } = PartyRole;

describe('a person in a case', () => {
  it('holds a role once, and may hold several', () => {
    expect(add(party(VICTIM))).toBe('allowed');
    expect(add(party(VICTIM), party(VICTIM))).toEqual(['ROLE_HELD_ONCE']);
    expect(add(party(VICTIM), party(REPORTER))).toBe('allowed');
    expect(add(party(VICTIM), party(VICTIM, null, 'bob'))).toBe('allowed');
  });

  it.each([REPORTER, VICTIM, OTHER_AFFECTED])('is not both %s and accused by the same report', (harmed) => {
    expect(add(party(ALLEGED_PERPETRATOR, 'first'), party(harmed, 'first'))).toEqual([
      'NOT_HARMED_AND_ACCUSED',
    ]);
    expect(add(party(harmed, 'first'), party(ALLEGED_PERPETRATOR, 'first'))).toEqual([
      'NOT_HARMED_AND_ACCUSED',
    ]);
    expect(add(party(ALLEGED_PERPETRATOR), party(harmed, 'first'))).toEqual(['NOT_HARMED_AND_ACCUSED']);
    expect(add(party(ALLEGED_PERPETRATOR, 'first'), party(harmed, 'first', 'bob'))).toBe('allowed');
  });

  it('may be accused by the report of another in answer to their own', () => {
    expect(add(party(ALLEGED_PERPETRATOR, 'second'), party(VICTIM, 'first'))).toBe('allowed');
  });

  it('may have seen what they are accused of', () => {
    expect(add(party(WITNESS), party(ALLEGED_PERPETRATOR))).toBe('allowed');
  });
});
