// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What a service lead or area manager decided after reviewing a case (policy 15.2, 15.3). */
export type LeadReviewDecision =
  /** Something is to be done, as the note says. */
  | 'ACT'
  /** What is being done is right. */
  | 'AGREE'
  /** Passed on to whoever answers above, as the note says. */
  | 'ESCALATE';

/** Whole days in Europe/London, both counted; at most ten years. */
export type PeriodInput = {
  /** First day. */
  from: string;
  /** Last day; not before the first. */
  to: string;
};

/** What became of what the review before, in the same part, said was to be done (policy 15.2, 15.3). */
export type ReviewFollowUp =
  /** All of it was done. */
  | 'CARRIED_OUT'
  /** None of it was done. */
  | 'NOT_CARRIED_OUT'
  /** Some of it was done. */
  | 'PARTLY';

/** The part a person plays in the landlord's staff, or as its partner. */
export type StaffRole =
  /** Works with figures across areas, never with names (practice). */
  | 'ANALYST'
  /** Manages an area, approves formal action and advises before information is shared (policy 11.2, 12.2, 15.3). */
  | 'AREA_MANAGER'
  /** Oversees personal data, disclosures and access (practice). */
  | 'DATA_PROTECTION_OFFICER'
  /** Sees the annual summary by protected characteristic and nothing about single people (policy 15.4). */
  | 'EQUALITY_AND_DIVERSITY_GROUP'
  /** Gives guidance before any publicity is considered (policy 14.2). */
  | 'HEAD_OF_SERVICE'
  /** Supports formal action and prepares its documents; a resource for court work (policy 11.2, 13.4). */
  | 'HOUSING_MANAGER'
  /** Named worker who takes reports and carries the day-to-day case (policy 8.3). */
  | 'HOUSING_SUPPORT_WORKER'
  /** A connected system acting for the landlord, such as a housing system (practice). */
  | 'INTEGRATOR'
  /** Someone at a partner agency who sees what has been shared with that agency (practice). */
  | 'PARTNER_USER'
  /** Leads one service and reviews every case in it (policy 8.2, 15.2). */
  | 'SERVICE_LEAD'
  /** Senior management team, which receives the quarterly report (policy 15.5). */
  | 'SMT'
  /** Runs the system and has no need to read casework (practice). */
  | 'SYSTEM_ADMIN';

export type ReviewCoverageQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type ReviewCoverageQuery = { reviewCoverage: Array<{ role: StaffRole, cases: number, reviewed: number, overdue: number, reviewsMade: number, reviewedLate: number, staff: { id: string, name: string | null } | null }> };

export type AppraisalExtractQueryVariables = Exact<{
  id: string;
  period: PeriodInput;
}>;


export type AppraisalExtractQuery = { appraisalExtract: { name: string | null, from: string | null, to: string | null, dataTo: string | null, parts: Array<{ role: StaffRole, services: Array<string>, cases: number, inTime: number, late: number, notReviewed: number, reviewsDue: number, reviewsInTime: number, reviewsLate: number, reviewsMissing: number, made: number, madeLate: number, agreed: Array<{ caseReference: string, decision: LeadReviewDecision, reviewedAt: string, late: boolean, followedUpAt: string | null, followUp: ReviewFollowUp | null, actedAt: string | null }> }> | null } | null };

export const ReviewCoverageDocument: Trusted<ReviewCoverageQuery, ReviewCoverageQueryVariables> = trusted('OUoFDVQ8iJ8rCG2pvIR4H6');

export const AppraisalExtractDocument: Trusted<AppraisalExtractQuery, AppraisalExtractQueryVariables> = trusted('5TAEFaYMoi7lC9NmiKZ7Wr');