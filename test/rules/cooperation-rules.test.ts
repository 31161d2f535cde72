import { describe, expect, it } from 'vitest';
import {
  isUnmet,
  type RequestStanding,
  ruleOnAnswering,
} from '../../schema/cooperation/cooperation-rules.ts';
import { CooperationAnswer, CooperationResult } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const request: RequestStanding = {
  askedOn: '2026-03-02',
  byWhen: '2026-03-12',
  answer: null,
  answeredOn: null,
  result: null,
};
const nothing = { answer: null, answeredOn: null, result: null, resultReason: null };
const notMet = { ...nothing, result: CooperationResult.NOT_MET, resultReason: 'No records came.' };
const told = (what: Partial<typeof notMet>, today: string, standing: Partial<RequestStanding> = {}) =>
  verdict(ruleOnAnswering({ ...nothing, ...what } as never, { ...request, ...standing }, today));

describe('a request to cooperate', () => {
  it('#95 leaves the whole of the day that was asked for: until it is over nobody writes it down as not met', () => {
    for (const today of ['2026-03-02', '2026-03-12']) {
      expect(told(notMet, today)).toEqual(['TIME_TO_COOPERATE']);
      expect(told(notMet, today, { answer: CooperationAnswer.AGREED })).toEqual(['TIME_TO_COOPERATE']);
    }
    expect(told(notMet, '2026-03-13')).toBe('allowed');
  });

  it('#95 is not met before that day only if the person declined, as they say now or said before', () => {
    expect(told(notMet, '2026-03-03', { answer: CooperationAnswer.DECLINED })).toBe('allowed');
    expect(told({ ...notMet, answer: CooperationAnswer.DECLINED as never }, '2026-03-03')).toBe('allowed');
  });

  it('#95 may be met or excused at any time', () => {
    expect(told({ result: CooperationResult.MET as never }, '2026-03-03')).toBe('allowed');
    expect(told({ ...notMet, result: CooperationResult.EXCUSED as never }, '2026-03-03')).toBe('allowed');
  });

  it('#96 counts for closing once it was declined, was not met, or its day went by without a word', () => {
    expect(isUnmet(request, '2026-03-12')).toBe(false);
    expect(isUnmet(request, '2026-03-13')).toBe(true);
    expect(isUnmet({ ...request, answer: CooperationAnswer.AGREED }, '2026-03-13')).toBe(false);
    expect(isUnmet({ ...request, answer: CooperationAnswer.DECLINED }, '2026-03-03')).toBe(true);
    expect(isUnmet({ ...request, result: CooperationResult.EXCUSED }, '2026-03-13')).toBe(false);
  });
});
