import { describe, expect, it } from 'vitest';
import {
  type PartyFacts,
  ruleOnAddingParty,
  ruleOnNoLongerInforming,
  ruleOnRemovingParty,
  ruleOnStanding,
  type Standing,
} from '../../schema/party/party-rules.ts';
import { PartyRole, PersonKind } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const party = (role: PartyRole, reportId: string | null = null, personId = 'ann'): PartyFacts => ({
  personId,
  role,
  reportId,
});
const add = (added: PartyFacts, ...parties: PartyFacts[]) => verdict(ruleOnAddingParty(added, parties));
const { REPORTER, VICTIM, WITNESS, ALLEGED_PERPETRATOR, OTHER_AFFECTED, REPRESENTATIVE } = PartyRole;

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

describe('how somebody stands in a case', () => {
  const stand = (change: Partial<Standing>) =>
    verdict(
      ruleOnStanding({
        personId: 'ann',
        kind: PersonKind.INDIVIDUAL,
        role: WITNESS,
        represents: null,
        permitted: false,
        informed: true,
        ...change,
      }),
    );
  const bob = { personId: 'bob', role: VICTIM, ended: false };

  it('#20 a representative speaks for somebody else of the case, and is informed only by permission', () => {
    const speaks = { role: REPRESENTATIVE, represents: bob, permitted: true };
    expect(stand(speaks)).toBe('allowed');
    expect(stand({ ...speaks, permitted: false })).toEqual(['PERMISSION_NEEDED']);
    expect(stand({ ...speaks, permitted: false, informed: false })).toBe('allowed');
    expect(stand({ ...speaks, represents: null })).toEqual(['REPRESENTS_SOMEBODY']);
    for (const change of [{ personId: 'ann' }, { role: REPRESENTATIVE }, { ended: true }]) {
      expect(stand({ ...speaks, represents: { ...bob, ...change } })).toEqual(['REPRESENTS_A_PARTY']);
    }
    expect(stand({ represents: bob })).toEqual(['ONLY_REPRESENTATIVES_SPEAK_FOR']);
  });

  it('#20 nobody speaks for a person whom they are accused of harming, in whichever order it is recorded', () => {
    const harmed = { personId: 'bob', role: VICTIM, reportId: 'first' };
    const speaks = { personId: 'ann', role: REPRESENTATIVE, reportId: 'first', speaksFor: harmed };
    const accused = { personId: 'ann', role: ALLEGED_PERPETRATOR, reportId: 'first' };
    expect(verdict(ruleOnAddingParty(speaks, [harmed, accused]))).toEqual(['ACCUSED_SPEAKS_FOR_NO_VICTIM']);
    expect(verdict(ruleOnAddingParty(accused, [harmed, speaks]))).toEqual(['ACCUSED_SPEAKS_FOR_NO_VICTIM']);
    const inTurn = { ...accused, reportId: 'second' };
    expect(verdict(ruleOnAddingParty(speaks, [harmed, inTurn]))).toBe('allowed');
    expect(verdict(ruleOnAddingParty(speaks, [harmed, { ...accused, personId: 'cay' }]))).toBe('allowed');
  });

  it('#77 nobody unknown can be kept informed, and a group can', () => {
    expect(stand({ kind: PersonKind.UNKNOWN })).toEqual(['KNOWN_TO_BE_INFORMED']);
    expect(stand({ kind: PersonKind.UNKNOWN, informed: false })).toBe('allowed');
    expect(stand({ kind: PersonKind.GROUP })).toBe('allowed');
  });
});

describe('being told how it goes', () => {
  it.each(Object.values(PartyRole))(
    '#58 %s stops with a reason where they reported or are harmed',
    (role) => {
      const stop = (reason: string | null) => verdict(ruleOnNoLongerInforming(role, reason));
      const told = [REPORTER, VICTIM].includes(role);
      for (const blank of [null, ' ']) {
        expect(stop(blank)).toEqual(told ? ['WHY_NO_LONGER_INFORMED'] : 'allowed');
      }
      expect(stop('Asked not to be.')).toBe('allowed');
      expect(stop('x'.repeat(2_000))).toBe('allowed');
      expect(stop('x'.repeat(2_001))).not.toBe('allowed');
    },
  );
});

describe('leaving a case', () => {
  it.each(Object.values(PartyRole))(
    '#99 %s leaves once, with a reason, and whoever reported stays',
    (role) => {
      const leave = (ended: boolean, reason: string | null) =>
        verdict(ruleOnRemovingParty({ role, ended, underFormalAction: false }, reason));
      expect(leave(false, 'Named by mistake.')).toEqual(role === REPORTER ? ['REPORTER_STAYS'] : 'allowed');
      if (role === REPORTER) return;
      expect(leave(false, ' ')).toEqual(['REASON_NEEDED']);
      expect(leave(true, 'Again.')).toEqual(['PARTY_HAS_ENDED']);
    },
  );

  it('#124 whoever formal action names stays until it has ended', () => {
    const leave = (role: PartyRole, underFormalAction: boolean) =>
      verdict(ruleOnRemovingParty({ role, ended: false, underFormalAction }, 'Named by mistake.'));
    expect(leave(ALLEGED_PERPETRATOR, true)).toEqual(['FORMAL_ACTION_NAMES_THEM']);
    expect(leave(ALLEGED_PERPETRATOR, false)).toBe('allowed');
    expect(leave(WITNESS, true)).toBe('allowed');
  });
});
