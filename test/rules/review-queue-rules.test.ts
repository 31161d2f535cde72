import { describe, expect, test } from 'vitest';
import { reviewDueAt, ruleOnReviewing } from '../../schema/lead-review/lead-review-rules.ts';
import { type CaseToReview, reviewNeeded } from '../../schema/lead-review/review-queue-rules.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { LeadReviewDecision, RiskLevel, StaffRole } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const policy = opy872v3.leadReview;
const now = new Date('2026-06-30T12:00:00Z');
const ago = (days: number, hours = 0) => new Date(now.getTime() - (days * 24 + hours) * 3_600_000);

/** Reviewed yesterday, worked on today, nothing overdue. */
const quiet: CaseToReview = {
  role: StaffRole.SERVICE_LEAD,
  openedAt: ago(40),
  riskLevel: null,
  reviewedAt: ago(1),
  activeAt: ago(0, 2),
  emergencyLateAt: null,
  missedAt: null,
  riskReviewMissedAt: null,
  happenings: 0,
  happenedAt: null,
  riskRoseAt: null,
  escalatedAt: null,
};
const needed = (changes: Partial<CaseToReview>) => reviewNeeded({ ...quiet, ...changes }, policy, now);
const reasons = (changes: Partial<CaseToReview>) => needed(changes)?.reasons ?? null;

describe('a case waits for its reviewer', () => {
  test('never when it was reviewed lately and nothing has come up since (#142)', () => {
    expect(reasons({})).toBeNull();
  });

  test('from the day it opens until it is reviewed for the first time, and late after a week (#142)', () => {
    expect(reasons({ reviewedAt: null, openedAt: ago(1) })).toEqual(['NEVER_REVIEWED']);
    expect(reasons({ reviewedAt: null, openedAt: ago(7) })).toEqual(['NEVER_REVIEWED', 'REVIEW_DUE']);
    expect(reviewDueAt({ openedAt: ago(7), reviewedAt: null }, policy)).toEqual(now);
  });

  test('again when four weeks have passed, and not an hour before (#142, #143)', () => {
    expect(reasons({ reviewedAt: ago(28) })).toEqual(['REVIEW_DUE']);
    expect(reasons({ reviewedAt: ago(27, 23) })).toBeNull();
  });

  test('each week while somebody is at high risk', () => {
    expect(reasons({ riskLevel: RiskLevel.HIGH, reviewedAt: ago(7) })).toEqual(['HIGH_RISK']);
    expect(reasons({ riskLevel: RiskLevel.HIGH, reviewedAt: ago(6, 23) })).toBeNull();
  });

  test('when nobody has done anything for a fortnight (#143)', () => {
    expect(reasons({ activeAt: ago(14), reviewedAt: ago(14) })).toEqual(['STALLED']);
    expect(reasons({ activeAt: ago(13, 23), reviewedAt: ago(14) })).toBeNull();
  });

  test('when three things have happened in a fortnight, or a risk has gone up, since it was last reviewed (#75)', () => {
    expect(reasons({ happenings: 3, happenedAt: ago(0, 1) })).toEqual(['ESCALATING']);
    expect(reasons({ happenings: 2, happenedAt: ago(0, 1) })).toBeNull();
    expect(reasons({ happenings: 3, happenedAt: ago(2) })).toBeNull();
    expect(reasons({ riskRoseAt: ago(0, 1) })).toEqual(['ESCALATING']);
    expect(reasons({ riskRoseAt: ago(1) })).toBeNull();
  });

  test('while contact in an emergency is overdue, however lately it was reviewed (#143)', () => {
    expect(reasons({ reviewedAt: ago(0, 1), emergencyLateAt: ago(2) })).toEqual(['EMERGENCY_LATE']);
  });

  test('when something was missed since it was last reviewed', () => {
    expect(reasons({ missedAt: ago(0, 1), riskReviewMissedAt: ago(2) })).toEqual([
      'DEADLINE_MISSED',
      'RISK_REVIEW_OVERDUE',
    ]);
    expect(reasons({ missedAt: ago(1), riskReviewMissedAt: ago(2) })).toBeNull();
  });

  test('of the area manager when the service lead has passed it on, and of nobody else (#143)', () => {
    expect(reasons({ role: StaffRole.AREA_MANAGER, escalatedAt: ago(0, 1) })).toEqual(['ESCALATED']);
    expect(reasons({ role: StaffRole.AREA_MANAGER, escalatedAt: ago(2) })).toBeNull();
    expect(reasons({ escalatedAt: ago(0, 1) })).toBeNull();
  });

  test('the longer, the higher up, but an emergency stays above what is only old (#75)', () => {
    const score = (changes: Partial<CaseToReview>) => needed(changes)!.score;
    expect(score({ reviewedAt: ago(28) })).toBe(10);
    expect(score({ reviewedAt: ago(33) })).toBe(15);
    expect(score({ reviewedAt: ago(400) })).toBe(70);
    expect(score({ emergencyLateAt: ago(1) })).toBe(100);
  });
});

describe('who reviews', () => {
  const review = (changes: object) =>
    verdict(
      ruleOnReviewing({
        answersAs: [StaffRole.SERVICE_LEAD],
        as: null,
        decision: LeadReviewDecision.AGREE,
        note: null,
        ...changes,
      }),
    );

  test('is the lead of the service or the manager of the area, in their own part (#142, #143)', () => {
    expect(review({})).toBe('allowed');
    expect(review({ answersAs: [] })).toEqual(['REVIEWED_BY_WHO_ANSWERS']);
    expect(review({ as: StaffRole.AREA_MANAGER })).toEqual(['REVIEWED_BY_WHO_ANSWERS']);
    expect(
      ruleOnReviewing({
        answersAs: [StaffRole.SERVICE_LEAD, StaffRole.AREA_MANAGER],
        as: null,
        decision: LeadReviewDecision.AGREE,
        note: null,
      }),
    ).toMatchObject({ role: 'AREA_MANAGER' });
  });

  test('says what is to be done, unless all is well', () => {
    expect(review({ decision: LeadReviewDecision.ACT })).toEqual(['SAY_WHAT_IS_TO_BE_DONE']);
    expect(review({ decision: LeadReviewDecision.ESCALATE, note: ' ' })).toEqual(['SAY_WHAT_IS_TO_BE_DONE']);
    expect(review({ decision: LeadReviewDecision.ACT, note: 'Visit this week.' })).toBe('allowed');
    expect(review({ note: 'x'.repeat(5_001) })).toEqual(['TEXT_TOO_LONG']);
  });
});
