import { describe, expect, it } from 'vitest';
import { measures } from '../../schema/analytics/measures.ts';
import { refuseResponse, refuseSource } from '../../schema/perception/perception-rules.ts';
import { perceptionSql } from '../../schema/perception/perception-sql.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { ruleOnSurveyAnswer, type SurveyAnswer, sideAsked } from '../../schema/survey/survey-rules.ts';
import { PartyRole, PersonKind, SurveyResult, SurveySide, SurveyStatus } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const issuedAt = new Date('2026-03-02T10:00:00Z');
const day = 24 * 60 * 60 * 1000;

describe('a survey after closing', () => {
  it('asks those who reported or were harmed, and of those accused who is kept informed, apart (#15, #56)', () => {
    const asked = (role: PartyRole, informed = true, kind = PersonKind.INDIVIDUAL) =>
      sideAsked({ role, informed, kind });
    expect(asked(PartyRole.REPORTER)).toBe(SurveySide.REPORTED);
    expect(asked(PartyRole.VICTIM, false)).toBe(SurveySide.REPORTED);
    expect(asked(PartyRole.ALLEGED_PERPETRATOR)).toBe(SurveySide.ACCUSED);
    expect(asked(PartyRole.ALLEGED_PERPETRATOR, false)).toBeNull();
    expect(asked(PartyRole.WITNESS)).toBeNull();
    expect(asked(PartyRole.REPORTER, true, PersonKind.UNKNOWN)).toBeNull();
  });

  const answered: SurveyAnswer = {
    result: SurveyResult.ANSWERED,
    handlingScore: 5,
    outcomeScore: 1,
    comments: null,
    answeredAt: issuedAt,
  };
  const answer = (change: Partial<SurveyAnswer>, status = SurveyStatus.ISSUED, now = issuedAt) =>
    verdict(ruleOnSurveyAnswer({ ...answered, ...change }, { status, issuedAt }, opy872v3, now));

  it('takes two scores from 1 to 5, which need not agree, or one of them (#56)', () => {
    expect(answer({})).toBe('allowed');
    expect(answer({ outcomeScore: null })).toBe('allowed');
    expect(answer({ handlingScore: null, outcomeScore: null })).toEqual(['SCORES_APART']);
    for (const score of [0, 6, 2.5]) expect(answer({ outcomeScore: score })).toEqual(['ONE_TO_FIVE']);
    expect(answer({ answeredAt: new Date(issuedAt.getTime() + 1) })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(answer({ answeredAt: new Date(issuedAt.getTime() - 1) })).toEqual(['ANSWERED_AFTER_ASKED']);
  });

  it('notes that somebody declined, or did not answer in the time that was given (#56)', () => {
    const nothing = { handlingScore: null, outcomeScore: null };
    expect(answer({ ...nothing, result: SurveyResult.DECLINED })).toBe('allowed');
    expect(answer({ result: SurveyResult.DECLINED })).toEqual(['ANSWER_OR_NONE']);
    const silent = (now: Date) =>
      answer({ ...nothing, result: SurveyResult.NO_ANSWER, answeredAt: now }, SurveyStatus.ISSUED, now);
    expect(silent(new Date(issuedAt.getTime() + 28 * day - 1))).toEqual(['TIME_TO_ANSWER']);
    expect(silent(new Date(issuedAt.getTime() + 28 * day))).toBe('allowed');
  });

  it('is answered once; a late answer is still one (#56)', () => {
    expect(answer({}, SurveyStatus.NO_ANSWER)).toBe('allowed');
    for (const status of [
      SurveyStatus.ANSWERED,
      SurveyStatus.DECLINED,
      SurveyStatus.NOT_ISSUED,
      SurveyStatus.WITHDRAWN,
    ]) {
      expect(answer({}, status), status).toEqual(['ANSWERED_ONCE']);
    }
  });
});

describe('the perception survey of all tenants (TP12)', () => {
  it('is a set of its own: no measure of closed cases reads it, and it reads nothing of theirs (#56)', () => {
    expect(perceptionSql('2026-01-01', '2026-12-31').text).not.toMatch(/survey|asb_case|party/);
    for (const { facts } of Object.values(measures)) {
      expect(JSON.stringify(facts)).not.toContain('perception');
    }
    const { SATISFACTION_HANDLING: handling, SATISFACTION_OUTCOME: outcome } = measures;
    expect(handling.facts.within).not.toContain('outcome_score');
    expect(outcome.facts.within).not.toContain('handling_score');
  });

  it('takes lines with a number, not in the future, from a survey with a name (#56)', () => {
    const known = { service: true, today: '2026-03-02' };
    const row = { externalReference: '17', respondedOn: '2026-03-02' };
    const rules = (change: object, of = known) =>
      refuseResponse({ ...row, ...change }, of).map(({ rule }) => rule);
    expect(rules({})).toEqual([]);
    expect(rules({ respondedOn: '2026-03-03' })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(rules({ externalReference: ' ' })).toEqual(['NAMED']);
    expect(rules({}, { ...known, service: false })).toEqual(['NOT_FOUND']);
    expect(refuseSource('')).toHaveLength(1);
    expect(refuseSource('TSM 2026')).toEqual([]);
  });
});
