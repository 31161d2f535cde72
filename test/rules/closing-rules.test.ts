import { describe, expect, it } from 'vitest';
import { type ClosingFacts, ruleOnClosing } from '../../schema/case/closing-rules.ts';
import type { RunningClock } from '../../schema/deadline/settling-clocks.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import type { PolicyGuards } from '../../schema/policy/policy-document.ts';
import { riskIsChecked } from '../../schema/risk-assessment/closing-risk-rule.ts';
import {
  CaseOutcome,
  CaseStatus,
  DeadlineStatus,
  DeadlineType,
  PartyRole,
  StaffRole,
  Urgency,
} from '../../schema/vocabulary.ts';
import { everythingOnRecord } from './course-of-case.ts';
import { verdict } from './verdict.ts';

const now = new Date('2025-11-20T12:00:00Z');
const future = new Date(now.getTime() + 1);
const { PENDING, MET, MISSED, CANCELLED } = DeadlineStatus;

const clock = (type: DeadlineType, change: Partial<RunningClock> = {}): RunningClock => ({
  type,
  status: PENDING,
  conditional: false,
  startsAt: now,
  dueAt: now,
  ...change,
});
const ready: ClosingFacts = {
  status: CaseStatus.OPEN,
  urgency: Urgency.NON_EMERGENCY,
  safeguardingPriority: false,
  openedAt: new Date('2025-10-01T09:00:00Z'),
  outcome: CaseOutcome.NO_FURTHER_INCIDENTS,
  course: everythingOnRecord,
  reason: 'Nothing has happened for six weeks.',
  closureNoticeAt: now,
  stillToBeTold: [PartyRole.REPORTER],
  reviewRightInformedAt: new Date('2025-10-02T09:00:00Z'),
  reporterCanBeContacted: true,
  clocks: [clock(DeadlineType.TALK_AND_AGREE_APPROACH, { status: MET })],
  unmetRequests: 0,
  riskChecked: true,
  formalActionsWaiting: 0,
  signposted: false,
  by: [StaffRole.HOUSING_SUPPORT_WORKER],
  approvedBy: null,
};
const closing = (change: Partial<ClosingFacts>, guards: Partial<PolicyGuards> = {}) =>
  ruleOnClosing({ ...ready, ...change }, { ...opy872v3, guards: { ...opy872v3.guards, ...guards } }, now);
const close = (...given: Parameters<typeof closing>) => verdict(closing(...given));

describe('closing a case', () => {
  it('#58 gives everyone notice, with the reason', () => {
    expect(close({})).toBe('allowed');
    expect(close({ reason: ' ' })).toEqual(['CLOSING_REASON_NEEDED']);
    expect(close({ closureNoticeAt: null })).toEqual(['CLOSURE_NOTICE_NEEDED']);
    expect(close({ closureNoticeAt: null, stillToBeTold: [] })).toBe('allowed');
    expect(close({ closureNoticeAt: future })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(close({ openedAt: now })).toBe('allowed');
    expect(close({ openedAt: future })).toEqual(['CLOSED_AFTER_OPENED']);
    expect(close({ status: CaseStatus.MONITORING })).toBe('allowed');
    expect(close({ status: CaseStatus.CLOSED })).toEqual(['CASE_IS_CLOSED']);
  });

  it('#101 #26 ends no emergency and no danger as withdrawn or not anti-social, unless a manager does', () => {
    for (const outcome of [CaseOutcome.REPORTER_WITHDREW, CaseOutcome.NOT_ASB]) {
      for (const danger of [{ urgency: Urgency.EMERGENCY }, { safeguardingPriority: true }]) {
        expect(close({ outcome, ...danger })).toEqual(['MANAGER_ENDS_EMERGENCY']);
        expect(close({ outcome, ...danger, by: [StaffRole.SERVICE_LEAD] })).toEqual([
          'MANAGER_ENDS_EMERGENCY',
        ]);
        expect(close({ outcome, ...danger, by: [StaffRole.AREA_MANAGER] })).toBe('allowed');
      }
      expect(close({ outcome })).toBe('allowed');
    }
    expect(close({ urgency: Urgency.EMERGENCY })).toBe('allowed');
  });

  it('#124 leaves no formal action without its decision', () => {
    expect(close({ formalActionsWaiting: 1 })).toEqual(['FORMAL_ACTION_WAITS']);
  });

  it('#66 waits until the right to a case review has been explained', () => {
    expect(close({ reviewRightInformedAt: null })).toEqual(['CASE_REVIEW_RIGHT_NEEDED']);
    expect(close({ reviewRightInformedAt: now })).toBe('allowed');
    expect(close({ reviewRightInformedAt: future })).toEqual(['NOT_IN_THE_FUTURE']);
    expect(close({ reviewRightInformedAt: null }, { closingNeedsCaseReviewRight: false })).toBe('allowed');
  });

  it('#66 asks nothing to be told to somebody nobody knows', () => {
    const anonymous = {
      reviewRightInformedAt: null,
      closureNoticeAt: null,
      stillToBeTold: [],
      reporterCanBeContacted: false,
    };
    expect(close(anonymous)).toBe('allowed');
  });

  it('#58 waits for an update that is overdue, and drops one that is not', () => {
    const update = clock(DeadlineType.UPDATE_DUE);
    expect(closing({ clocks: [update] })).toMatchObject({ ok: true, unmet: [update] });
    const overdue = clock(DeadlineType.UPDATE_DUE, { dueAt: new Date(now.getTime() - 1) });
    expect(close({ clocks: [overdue] })).toEqual(['UPDATE_OVERDUE']);
    const to = (role: PartyRole, change: object = {}) => ({
      ...overdue,
      party: { role, informed: true, ...change },
    });
    const { REPORTER, ALLEGED_PERPETRATOR } = PartyRole;
    const each = closing({ clocks: [to(REPORTER), to(ALLEGED_PERPETRATOR)] });
    expect('refusals' in each && each.refusals.map(({ message }) => message)).toEqual([
      'An update is overdue to the reporter: give it before closing.',
      'An update is overdue to the alleged perpetrator: give it before closing.',
    ]);
    expect(close({ clocks: [to(REPORTER, { informed: false })] })).toBe('allowed');
    expect(close({ clocks: [to(ALLEGED_PERPETRATOR, { endedAt: now })] })).toBe('allowed');
    expect(close({ clocks: [clock(DeadlineType.UPDATE_DUE, { status: MISSED })] })).toEqual([
      'UPDATE_OVERDUE',
    ]);
    const answer = closing({ clocks: [overdue] }, { closingNeedsUpdatesGiven: false });
    expect(answer).toMatchObject({ ok: true, unmet: [overdue] });
  });

  it.each([DeadlineType.EMERGENCY_CONTACT, DeadlineType.TALK_AND_AGREE_APPROACH])(
    '#101 #103 does not replace talking to the person: %s',
    (type) => {
      expect(close({ clocks: [clock(type)] })).toEqual(['RESPONSE_CLOCK_RUNNING']);
      expect(close({ clocks: [clock(type, { status: MISSED })] })).toEqual(['RESPONSE_CLOCK_RUNNING']);
      expect(close({ clocks: [clock(type, { status: CANCELLED })] })).toBe('allowed');
      expect(close({ clocks: [clock(type)], reporterCanBeContacted: false })).toBe('allowed');
      expect(close({ clocks: [clock(type)], outcome: CaseOutcome.REPORTER_WITHDREW })).toBe('allowed');
    },
  );

  it('#104 waits for a meeting that was agreed, not for one that nobody needed or that was missed', () => {
    const type = DeadlineType.FACE_TO_FACE_INTERVIEW;
    expect(close({ clocks: [clock(type)] })).toEqual(['RESPONSE_CLOCK_RUNNING']);
    expect(close({ clocks: [clock(type, { conditional: true })] })).toBe('allowed');
    expect(close({ clocks: [clock(type, { status: MISSED })] })).toBe('allowed');
  });

  it('#111 waits for actions that are still to be done', () => {
    expect(close({ clocks: [clock(DeadlineType.ACTION_DUE)] })).toEqual(['ACTION_STILL_DUE']);
    expect(close({ clocks: [clock(DeadlineType.ACTION_DUE, { status: MISSED })] })).toEqual([
      'ACTION_STILL_DUE',
    ]);
    expect(close({ clocks: [clock(DeadlineType.ACTION_DUE, { status: MET })] })).toBe('allowed');
  });

  it('#66 waits until the risk has been looked at, also where nobody who reported can be reached, unless the landlord asks it not', () => {
    expect(close({ riskChecked: false })).toEqual(['RISK_CHECK_NEEDED']);
    expect(close({ riskChecked: false, reporterCanBeContacted: false })).toEqual(['RISK_CHECK_NEEDED']);
    expect(close({ riskChecked: false }, { closingNeedsRiskReview: false })).toBe('allowed');
    for (const outcome of [CaseOutcome.REPORTER_WITHDREW, CaseOutcome.PARTY_MOVED, CaseOutcome.NOT_ASB]) {
      expect(close({ outcome, riskChecked: false }), outcome).toEqual(['RISK_CHECK_NEEDED']);
    }
  });

  it('#66 the risk has been looked at when everybody is assessed and no review is overdue', () => {
    const review = (change: Partial<RunningClock> = {}) => clock(DeadlineType.RISK_REVIEW, change);
    const past = new Date(now.getTime() - 1);
    expect(riskIsChecked([], now)).toBe(true);
    expect(riskIsChecked([{ reviews: null }], now)).toBe(false);
    expect(riskIsChecked([{ reviews: [review()] }], now)).toBe(true);
    expect(riskIsChecked([{ reviews: [review({ dueAt: past })] }], now)).toBe(false);
    expect(riskIsChecked([{ reviews: [review({ status: MISSED, dueAt: past })] }], now)).toBe(false);
    expect(riskIsChecked([{ reviews: [review({ status: MET, dueAt: past }), review()] }], now)).toBe(true);
    expect(riskIsChecked([{ reviews: [review()] }, { reviews: null }], now)).toBe(false);
  });

  it('#62 waits until whoever kept a diary has been answered', () => {
    const type = DeadlineType.DIARY_FEEDBACK;
    expect(close({ clocks: [clock(type)] })).toEqual(['DIARY_FEEDBACK_OWED']);
    expect(close({ clocks: [clock(type, { status: MISSED })] })).toEqual(['DIARY_FEEDBACK_OWED']);
    expect(close({ clocks: [clock(type, { status: MET })] })).toBe('allowed');
  });

  it('#132 waits until a referral made without permission has been reviewed', () => {
    const type = DeadlineType.DISCLOSURE_REVIEW;
    expect(close({ clocks: [clock(type)] })).toEqual(['REFERRAL_REVIEW_OWED']);
    expect(close({ clocks: [clock(type, { status: MISSED })] })).toEqual(['REFERRAL_REVIEW_OWED']);
    expect(close({ clocks: [clock(type, { status: MET })] })).toBe('allowed');
  });

  it('#76 does not leave people alone with what the landlord cannot resolve', () => {
    for (const outcome of [CaseOutcome.CANNOT_RESOLVE, CaseOutcome.UNRESOLVED]) {
      expect(close({ outcome }), outcome).toEqual(['SIGNPOST_BEFORE_CLOSING']);
      expect(close({ outcome, signposted: true }), outcome).toBe('allowed');
    }
  });
});

describe('closing for lack of cooperation', () => {
  const uncooperative: Partial<ClosingFacts> = {
    outcome: CaseOutcome.NON_COOPERATION,
    unmetRequests: 1,
    riskChecked: true,
    approvedBy: 'ANOTHER',
  };

  it('#96 needs an unmet request, a look at the risk and a manager', () => {
    expect(close(uncooperative)).toBe('allowed');
    expect(close({ ...uncooperative, unmetRequests: 0 })).toEqual(['UNMET_REQUEST_NEEDED']);
    expect(close({ ...uncooperative, riskChecked: false })).toEqual(['RISK_CHECK_NEEDED']);
    expect(close({ ...uncooperative, riskChecked: false }, { closingNeedsRiskReview: false })).toEqual([
      'RISK_CHECK_NEEDED',
    ]);
    expect(close({ ...uncooperative, approvedBy: null })).toEqual(['MANAGER_APPROVES_CLOSING']);
  });

  it('#96 two people look at it, unless the landlord lets a manager do it alone, or does without one', () => {
    const alone = { ...uncooperative, approvedBy: null };
    const byManager = { ...alone, by: [StaffRole.HOUSING_MANAGER] };
    const one = { proposerMayNotApprove: false };
    expect(close(byManager)).toEqual(['MANAGER_APPROVES_CLOSING']);
    expect(close({ ...byManager, approvedBy: 'CLOSER' })).toEqual(['MANAGER_APPROVES_CLOSING']);
    expect(close(byManager, one)).toBe('allowed');
    expect(close({ ...alone, approvedBy: 'CLOSER' }, one)).toBe('allowed');
    expect(close(alone, one)).toEqual(['MANAGER_APPROVES_CLOSING']);
    expect(close(alone)).toEqual(['MANAGER_APPROVES_CLOSING']);
    expect(close(alone, { nonCooperationNeedsManager: false })).toBe('allowed');
  });

  it('#96 asks nothing of the kind for any other outcome', () => {
    for (const outcome of Object.values(CaseOutcome)) {
      if (outcome === CaseOutcome.NON_COOPERATION) continue;
      const guards = { outcomeNeedsFacts: false };
      expect(close({ outcome, signposted: true }, guards), outcome).toBe('allowed');
    }
  });
});
