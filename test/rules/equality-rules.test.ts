import { describe, expect, it } from 'vitest';
import { ageBandOn } from '../../schema/equality/age-band.ts';
import { equalityEditionOn, equalityEditions } from '../../schema/equality/equality-edition.ts';
import {
  completenessOf,
  type ProfileFacts,
  ruleOnEqualityProfile,
} from '../../schema/equality/equality-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { ruleOnShowing, type ShowingFacts, shownTo } from '../../schema/sensitive/showing-rules.ts';
import {
  AgeBand,
  Characteristic,
  EthnicGroup,
  PersonKind,
  SensitiveKind,
  SexAnswer,
  ShowingReason,
  StaffRole,
} from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const edition = equalityEditionOn('2026-03-02');

describe('an equality profile', () => {
  const facts: ProfileFacts = {
    kind: PersonKind.INDIVIDUAL,
    purposeExplained: true,
    given: { sex: SexAnswer.FEMALE },
    standing: {},
  };
  const rule = (change: Partial<ProfileFacts>) =>
    verdict(ruleOnEqualityProfile({ ...facts, ...change }, edition));

  it('is given freely, by a known person who was told what it is for (#10)', () => {
    expect(rule({})).toBe('allowed');
    expect(rule({ purposeExplained: false })).toEqual(['PURPOSE_EXPLAINED']);
    expect(rule({ kind: PersonKind.UNKNOWN })).toEqual(['PROFILE_OF_AN_INDIVIDUAL']);
    expect(rule({ kind: PersonKind.GROUP })).toEqual(['PROFILE_OF_AN_INDIVIDUAL']);
    expect(rule({ given: {} })).toEqual(['SOMETHING_ASKED']);
  });

  it('takes categories of the edition in use, and that somebody would rather not say (#10)', () => {
    expect(rule({ given: { race: 'PREFER_NOT_TO_SAY' } })).toBe('allowed');
    expect(rule({ given: { race: null } })).toBe('allowed');
    expect(rule({ given: { race: 'SOME_FORMER_GROUP' } })).toEqual(['CATEGORY_IN_USE']);
    const standing = { race: 'SOME_FORMER_GROUP' as EthnicGroup };
    expect(rule({ given: { race: 'SOME_FORMER_GROUP' }, standing })).toBe('allowed');
  });

  it('keeps what was answered before, unless it is asked again or taken out (#10)', () => {
    const standing = { sex: SexAnswer.MALE, race: EthnicGroup.ARAB };
    const answersAfter = (given: ProfileFacts['given']) => {
      const ruled = ruleOnEqualityProfile({ ...facts, given, standing }, edition);
      return ruled.ok && ruled.answers;
    };
    expect(answersAfter({ sex: SexAnswer.FEMALE })).toEqual({ sex: 'FEMALE', race: 'ARAB' });
    expect(answersAfter({ race: null })).toEqual({ sex: 'MALE' });
  });

  it('says of each of the eight that are asked whether it was answered, would rather not be, or was not asked (#144)', () => {
    expect(completenessOf(null)).toEqual({ answered: 0, preferNotToSay: 0, notAsked: 8 });
    expect(completenessOf({ sex: SexAnswer.MALE, race: EthnicGroup.PREFER_NOT_TO_SAY })).toEqual({
      answered: 1,
      preferNotToSay: 1,
      notAsked: 6,
    });
  });

  it('covers the nine protected characteristics, age worked out for the day of the event (#10, #144)', () => {
    const covered = Object.values(edition.questions).map(({ characteristic }) => characteristic);
    expect([...covered, Characteristic.AGE].sort()).toEqual(Object.values(Characteristic).sort());
    expect(edition.questions.race.categories).toHaveLength(19);
    expect(ageBandOn('2010-03-02', '2026-03-01')).toBe(AgeBand.UNDER_16);
    expect(ageBandOn('2010-03-02', '2026-03-02')).toBe(AgeBand.FROM_16_TO_24);
    expect(ageBandOn('2004-02-29', '2029-02-28')).toBe(AgeBand.FROM_16_TO_24);
    expect(ageBandOn('2004-02-29', '2029-03-01')).toBe(AgeBand.FROM_25_TO_34);
    expect(ageBandOn('1951-12-31', '2026-12-30')).toBe(AgeBand.FROM_65_TO_74);
    expect(ageBandOn('1951-12-31', '2026-12-31')).toBe(AgeBand.FROM_75);
  });

  it('has an edition of its categories for every day, the last that began (#10)', () => {
    expect(equalityEditionOn('1999-01-01').name).toBe(equalityEditions[0]!.name);
    expect(edition.name).toBe('CENSUS_2021');
  });
});

describe('having shown what is kept apart', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const facts: ShowingFacts = {
    kind: SensitiveKind.EQUALITY_PROFILE,
    roles: [StaffRole.HOUSING_SUPPORT_WORKER],
    inEmergency: false,
    reason: ShowingReason.PLANNING_SUPPORT,
    explanation: null,
    shownLastHour: 0,
  };
  const rule = (change: Partial<ShowingFacts>) =>
    verdict(ruleOnShowing({ ...facts, ...change }, opy872v3, now));

  it('is for the roles that need it at the place of the case (#133)', () => {
    for (const role of Object.values(StaffRole)) {
      const expected = shownTo.EQUALITY_PROFILE.includes(role) ? 'allowed' : ['SHOWN_TO_ROLE'];
      expect(rule({ roles: [role] }), role).toEqual(expected);
    }
    expect(rule({ roles: [] })).toEqual(['SHOWN_TO_ROLE']);
  });

  it('opens in an emergency what is needed to reach somebody and help them, and no more (#133)', () => {
    const urgent = { roles: [], inEmergency: true };
    expect(rule({ ...urgent, kind: SensitiveKind.SAFE_CONTACT })).toBe('allowed');
    expect(rule({ ...urgent, kind: SensitiveKind.HEALTH })).toBe('allowed');
    expect(rule({ ...urgent, kind: SensitiveKind.EQUALITY_PROFILE })).toEqual(['SHOWN_TO_ROLE']);
  });

  it('needs a reason, in words where it is none of the usual ones (#133)', () => {
    expect(rule({ reason: ShowingReason.OTHER })).toEqual(['REASON_IN_WORDS']);
    expect(rule({ reason: ShowingReason.OTHER, explanation: ' ' })).toEqual(['REASON_IN_WORDS']);
    expect(rule({ reason: ShowingReason.OTHER, explanation: 'Her solicitor asks.' })).toBe('allowed');
    expect(rule({ explanation: 'x'.repeat(501) })).toEqual(['TEXT_TOO_LONG']);
  });

  it('lasts ten minutes, and comes no more than thirty times an hour (#133)', () => {
    const ruled = ruleOnShowing(facts, opy872v3, now);
    expect(ruled.ok && ruled.until).toEqual(new Date('2026-03-02T10:10:00Z'));
    expect(rule({ shownLastHour: 29 })).toBe('allowed');
    expect(rule({ shownLastHour: 30 })).toEqual(['SHOWINGS_PER_HOUR']);
  });
});
