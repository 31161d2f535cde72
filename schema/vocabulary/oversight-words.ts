import { words } from './words.ts';

export enum LeadReviewDecision {
  AGREE = 'AGREE',
  ACT = 'ACT',
  ESCALATE = 'ESCALATE',
}

export enum ReviewFollowUp {
  CARRIED_OUT = 'CARRIED_OUT',
  PARTLY = 'PARTLY',
  NOT_CARRIED_OUT = 'NOT_CARRIED_OUT',
}

export enum ReviewReason {
  EMERGENCY_LATE = 'EMERGENCY_LATE',
  ESCALATED = 'ESCALATED',
  ESCALATING = 'ESCALATING',
  HIGH_RISK = 'HIGH_RISK',
  DEADLINE_MISSED = 'DEADLINE_MISSED',
  RISK_REVIEW_OVERDUE = 'RISK_REVIEW_OVERDUE',
  STALLED = 'STALLED',
  NEVER_REVIEWED = 'NEVER_REVIEWED',
  REVIEW_DUE = 'REVIEW_DUE',
}

export enum TrainingLack {
  MISSING = 'MISSING',
  EXPIRED = 'EXPIRED',
}

/** What those who answer for a service or an area look at (policy 13, 15). */
export const oversightWords = {
  LeadReviewDecision: words(
    LeadReviewDecision,
    'What a service lead or area manager decided after reviewing a case (policy 15.2, 15.3).',
    {
      AGREE: 'What is being done is right.',
      ACT: 'Something is to be done, as the note says.',
      ESCALATE: 'Passed on to whoever answers above, as the note says.',
    },
  ),
  ReviewFollowUp: words(
    ReviewFollowUp,
    'What became of what the review before, in the same part, said was to be done (policy 15.2, 15.3).',
    {
      CARRIED_OUT: 'All of it was done.',
      PARTLY: 'Some of it was done.',
      NOT_CARRIED_OUT: 'None of it was done.',
    },
  ),
  ReviewReason: words(ReviewReason, 'Why a case waits for review (policy 15.2, 15.3, 5.3).', {
    EMERGENCY_LATE: 'Contact in an emergency is overdue (policy 8.6).',
    ESCALATED: 'The service lead has passed it on since the area manager looked at it.',
    ESCALATING: 'Several incidents or reports lately, or a risk that has gone up (policy 5.3).',
    HIGH_RISK: 'Somebody in it is at high risk (policy 8.7).',
    DEADLINE_MISSED: 'Something else is overdue.',
    RISK_REVIEW_OVERDUE: 'A risk assessment is overdue for review (policy 8.7).',
    STALLED: 'Nothing has happened for a long time (policy 15.3).',
    NEVER_REVIEWED: 'Not reviewed in this role yet.',
    REVIEW_DUE: 'The next review is due.',
  }),
  TrainingLack: words(TrainingLack, 'What is wrong with somebody’s training in a module (policy 13.3).', {
    MISSING: 'Never completed, as far as is on record.',
    EXPIRED: 'Completed, and to be done again.',
  }),
};
