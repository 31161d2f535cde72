import { caseWorkers } from '../staff/case-workers.ts';
import { ReviewReason } from '../vocabulary.ts';
import type { LeadReviewPolicy, PolicyDocument } from './policy-document.ts';

/** The policy wants every case reviewed and says neither how often nor which first: times and weights are ours. */
export const opy872LeadReview: LeadReviewPolicy = {
  firstWithinDays: 7,
  everyDays: 28,
  highRiskEveryDays: 7,
  stalledAfterDays: 14,
  escalating: { happenings: 3, withinDays: 14 },
  weights: {
    [ReviewReason.EMERGENCY_LATE]: 100,
    [ReviewReason.ESCALATED]: 60,
    [ReviewReason.ESCALATING]: 50,
    [ReviewReason.HIGH_RISK]: 40,
    [ReviewReason.DEADLINE_MISSED]: 30,
    [ReviewReason.RISK_REVIEW_OVERDUE]: 30,
    [ReviewReason.STALLED]: 25,
    [ReviewReason.NEVER_REVIEWED]: 10,
    [ReviewReason.REVIEW_DUE]: 10,
  },
  perDayOverdue: 1,
  mostDaysOverdue: 60,
  clause: '15.2',
  clauseOfTimes: null,
};

/** "Trained to investigate and manage cases": the policy names no module, so these are the landlord's. */
export const opy872Training: PolicyDocument['training'] = {
  modules: [
    {
      code: 'INVESTIGATING_ASB',
      name: 'Investigating anti-social behaviour',
      roles: [...caseWorkers],
      validMonths: 36,
      clause: null,
    },
    {
      code: 'MANAGING_ASB_CASES',
      name: 'Managing cases of anti-social behaviour',
      roles: [...caseWorkers],
      validMonths: 36,
      clause: null,
    },
  ],
  clause: '13.1',
};
