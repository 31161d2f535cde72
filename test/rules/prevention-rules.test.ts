import { describe, expect, test } from 'vitest';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import {
  mostPartners,
  type PreventionActivityFacts,
  ruleOnEnding,
  ruleOnPrevention,
} from '../../schema/prevention/prevention-rules.ts';
import { PreventionStatus, PreventionStrand, PreventionType } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const today = '2026-03-02';
const meeting: PreventionActivityFacts = {
  type: PreventionType.WEEKLY_REVIEW_MEETING,
  strands: [],
  aboutSomebody: true,
  place: 'SERVICE',
  answersForPlaces: false,
  agencies: [],
  heldOn: today,
  nextOn: null,
  summary: 'Went through the house rules again.',
  agreed: null,
  agreementClause: null,
};
const rule = (changes: Partial<PreventionActivityFacts> = {}) =>
  ruleOnPrevention({ ...meeting, ...changes }, opy872v3, today);
const partner = { activeFrom: '2026-01-01', activeTo: '2026-03-02' };

describe('prevention', () => {
  test('serves the usual strand of its type, or those that are named (#82)', () => {
    expect(rule()).toMatchObject({ strands: [PreventionStrand.RESPONSIBILITIES_AND_RIGHTS] });
    const strands = [PreventionStrand.PERSONAL_RESILIENCE, PreventionStrand.CHALLENGING_BEHAVIOUR];
    expect(rule({ strands: [...strands, ...strands] })).toMatchObject({ strands });
    const usual = Object.values(PreventionType).map((type) => {
      const answer = rule({ type });
      return answer.ok && answer.strands[0];
    });
    expect(new Set(usual)).toEqual(new Set(Object.values(PreventionStrand)));
  });

  test('a weekly review meeting comes again in a week unless another day is agreed, others when agreed (#84)', () => {
    expect(rule()).toMatchObject({ nextOn: '2026-03-09' });
    expect(rule({ nextOn: '2026-03-16' })).toMatchObject({ nextOn: '2026-03-16' });
    expect(rule({ type: PreventionType.REFRESHER_CONVERSATION })).toMatchObject({ nextOn: null });
    expect(verdict(rule({ nextOn: '2026-03-03' }))).toBe('allowed');
    expect(verdict(rule({ nextOn: today }))).toEqual(['NEXT_AFTER_THIS']);
  });

  test('with one person says with whom; with a community it may name nobody (#84, #85)', () => {
    expect(verdict(rule({ aboutSomebody: false }))).toEqual(['WITH_WHOM']);
    const type = PreventionType.DIVERSIONARY_ACTIVITY;
    expect(verdict(rule({ type, aboutSomebody: false }))).toBe('allowed');
    expect(verdict(rule({ type }))).toBe('allowed');
  });

  test('took place somewhere: in a service, or in a whole area for those who answer there (#85)', () => {
    const inArea = {
      type: PreventionType.COMMUNITY_AGREEMENT,
      aboutSomebody: false,
      place: 'AREA',
      answersForPlaces: true,
    } as const;
    expect(verdict(rule({ place: null }))).toEqual(['WHERE']);
    expect(verdict(rule(inArea))).toBe('allowed');
    expect(verdict(rule({ ...inArea, answersForPlaces: false }))).toEqual(['RECORDED_BY_WHO_ANSWERS_FOR_IT']);
    expect(verdict(rule({ ...inArea, aboutSomebody: true }))).toEqual(['AREA_ALONE']);
    expect(verdict(rule({ ...inArea, place: 'BOTH' }))).toEqual(['AREA_ALONE']);
  });

  test('with partners whom the directory knew that day, not too many of them (#85)', () => {
    expect(verdict(rule({ agencies: [partner] }))).toBe('allowed');
    const ended = { ...partner, activeTo: '2026-03-01' };
    expect(verdict(rule({ agencies: [partner, ended] }))).toEqual(['PARTNER_OF_THE_DAY']);
    expect(verdict(rule({ agencies: Array(mostPartners).fill(partner) }))).toBe('allowed');
    expect(verdict(rule({ agencies: Array(mostPartners + 1).fill(partner) }))).toEqual(['TOO_MANY_PARTNERS']);
  });

  test('says what was done or agreed, today at the latest', () => {
    expect(verdict(rule({ summary: ' ' }))).toEqual(['SAY_WHAT_WAS_DONE']);
    expect(verdict(rule({ summary: null, agreed: 'Quiet by ten.' }))).toBe('allowed');
    expect(verdict(rule({ heldOn: '2026-03-03' }))).toEqual(['NOT_IN_THE_FUTURE']);
    expect(verdict(rule({ summary: 'x'.repeat(20_001) }))).toEqual(['TEXT_TOO_LONG']);
  });

  test('is corrected or withdrawn once, and with a reason (#99)', () => {
    expect(verdict(ruleOnEnding(PreventionStatus.RECORDED, 'Another day.'))).toBe('allowed');
    expect(verdict(ruleOnEnding(PreventionStatus.RECORDED, ' '))).toEqual(['REASON_NEEDED']);
    expect(verdict(ruleOnEnding(PreventionStatus.CORRECTED, 'Again.'))).toEqual(['ENDED_ONCE']);
    expect(verdict(ruleOnEnding(PreventionStatus.WITHDRAWN, 'Again.'))).toEqual(['ENDED_ONCE']);
  });
});
