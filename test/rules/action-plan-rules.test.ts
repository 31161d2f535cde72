import { describe, expect, it } from 'vitest';
import {
  type ItemCompletionFacts,
  type PlanFacts,
  type PlanItemFacts,
  type PlanReviewFacts,
  refuseItems,
  refuseTimetable,
  ruleOnCompletingItem,
  ruleOnPlan,
  ruleOnPlanReview,
} from '../../schema/action-plan/action-plan-rules.ts';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { AgencyKind, LandlordRole, PartyRole, PlanItemBy } from '../../schema/vocabulary.ts';
import { verdict } from './verdict.ts';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date(now.getTime() + 1);
const agreed: PlanFacts = {
  role: PartyRole.VICTIM,
  assessed: true,
  agreedAt: now,
  caseOpenedAt: now,
  expectations: 'We can talk to your neighbour; we cannot make the police come.',
  landlordRole: LandlordRole.LEAD,
  leadAgency: null,
};
const plan = (change: Partial<PlanFacts> = {}, assessmentBeforePlan = true) =>
  verdict(
    ruleOnPlan(
      { ...agreed, ...change },
      { ...opy872v3, guards: { ...opy872v3.guards, assessmentBeforePlan } },
      now,
    ),
  );

describe('an action plan', () => {
  it('#105 follows the assessment of the person, unless the landlord does without', () => {
    expect(plan()).toBe('allowed');
    expect(plan({ assessed: false })).toEqual(['ASSESSMENT_BEFORE_PLAN']);
    expect(plan({ assessed: false }, false)).toBe('allowed');
    expect(plan({ role: PartyRole.ALLEGED_PERPETRATOR })).toEqual(['AGREED_WITH_THE_INDIVIDUAL']);
  });

  it('#117 says what the landlord can and cannot do', () => {
    expect(plan({ expectations: ' ' })).toEqual(['EXPECTATIONS_NEEDED']);
    expect(plan({ expectations: null })).toEqual(['EXPECTATIONS_NEEDED']);
    expect(plan({ expectations: 'x'.repeat(20_000) })).toBe('allowed');
    expect(plan({ expectations: 'x'.repeat(20_001) })).toEqual(['TEXT_TOO_LONG']);
  });

  it('#88 has one who leads: the landlord, or the agency it supports', () => {
    const { SUPPORT, LEAD } = LandlordRole;
    expect(plan({ landlordRole: SUPPORT, leadAgency: AgencyKind.POLICE })).toBe('allowed');
    expect(plan({ landlordRole: SUPPORT })).toEqual(['ONE_LEADS']);
    expect(plan({ landlordRole: LEAD, leadAgency: AgencyKind.POLICE })).toEqual(['ONE_LEADS']);
  });

  it('#111 is agreed after the case is opened and not in the future', () => {
    expect(plan({ agreedAt: later })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(plan({ caseOpenedAt: later })).toEqual(['AGREED_AFTER_OPENED']);
  });
});

describe('what a plan holds', () => {
  const call: PlanItemFacts = {
    action: false,
    description: 'Call on Friday.',
    by: PlanItemBy.LANDLORD,
    agency: null,
    dueOn: '2026-03-02',
  };
  const rules = (items: Partial<PlanItemFacts>[], kept = 0) =>
    refuseItems(
      items.map((item) => ({ ...call, ...item })),
      kept,
      now,
      englandAndWales,
    ).map(({ field, rule }) => `${field} ${rule}`);

  it('#111 is who does what by when', () => {
    expect(rules([{}])).toEqual([]);
    expect(rules([])).toEqual(['items PLAN_SAYS_WHO_DOES_WHAT']);
    expect(rules([], 1)).toEqual([]);
    expect(rules([{ dueOn: '2026-03-01' }])).toEqual(['items.0.dueOn DUE_FROM_TODAY']);
    expect(rules([{}, { dueOn: null }])).toEqual(['items.1.dueOn BY_WHICH_DAY']);
    expect(rules([{ action: true }])).toEqual([
      'items.0 ACTION_OR_WORDS',
      'items.0.dueOn ACTION_HAS_ITS_DAY',
    ]);
    expect(rules([{ action: true, description: null, dueOn: null }])).toEqual([]);
    expect(rules([{ description: ' ' }])).toEqual(['items.0 ACTION_OR_WORDS']);
    expect(rules([{ by: PlanItemBy.AGENCY }])).toEqual(['items.0.agency WHICH_AGENCY']);
    expect(rules([{ agency: AgencyKind.POLICE }])).toEqual(['items.0.agency WHICH_AGENCY']);
    expect(rules(Array.from({ length: 50 }, () => ({})))).toEqual([]);
    expect(rules([{}], 50)).toEqual(['items PLAN_TOO_LONG']);
  });

  it('#111 has a timetable of reviews', () => {
    const timetable = (...days: string[]) =>
      refuseTimetable(days, now, englandAndWales).map(({ rule }) => rule);
    expect(timetable('2026-03-02', '2026-04-02')).toEqual([]);
    expect(timetable()).toEqual(['REVIEW_TIMETABLE_NEEDED']);
    expect(timetable('2026-03-01')).toEqual(['DUE_FROM_TODAY']);
    expect(timetable(...Array.from({ length: 25 }, () => '2026-03-02'))).toEqual(['PLAN_TOO_LONG']);
  });
});

describe('a review of a plan', () => {
  const held: PlanReviewFacts = {
    reviewedAt: now,
    agreedAt: now,
    conclusion: 'Quieter.',
    nextReviewOn: null,
    stillToCome: 1,
  };
  const review = (change: Partial<PlanReviewFacts>) =>
    verdict(ruleOnPlanReview({ ...held, ...change }, now, englandAndWales));

  it('#111 comes to something, and another follows', () => {
    expect(review({})).toBe('allowed');
    expect(review({ conclusion: ' ' })).toEqual(['CONCLUSION_NEEDED']);
    expect(review({ stillToCome: 0 })).toEqual(['REVIEW_TIMETABLE_NEEDED']);
    expect(review({ stillToCome: 0, nextReviewOn: '2026-03-02' })).toBe('allowed');
    expect(review({ nextReviewOn: '2026-03-01' })).toEqual(['DUE_FROM_TODAY']);
    expect(review({ reviewedAt: later })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(review({ agreedAt: later })).toEqual(['REVIEWED_AFTER_AGREED']);
  });
});

describe('something agreed', () => {
  const done: ItemCompletionFacts = {
    action: false,
    toDo: true,
    completedAt: now,
    planAgreedAt: now,
    result: null,
  };
  const complete = (change: Partial<ItemCompletionFacts>) =>
    verdict(ruleOnCompletingItem({ ...done, ...change }, now));

  it('#111 is done once, after it was agreed', () => {
    expect(complete({})).toBe('allowed');
    expect(complete({ toDo: false })).toEqual(['COMPLETED_ONCE']);
    expect(complete({ action: true })).toEqual(['DONE_WITH_ITS_ACTION']);
    expect(complete({ completedAt: later })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(complete({ planAgreedAt: later })).toEqual(['DONE_AFTER_AGREED']);
  });
});
