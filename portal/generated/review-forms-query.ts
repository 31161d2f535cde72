// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** What a service lead or area manager decided after reviewing a case (policy 15.2, 15.3). */
export type LeadReviewDecision =
  /** Something is to be done, as the note says. */
  | 'ACT'
  /** What is being done is right. */
  | 'AGREE'
  /** Passed on to whoever answers above, as the note says. */
  | 'ESCALATE';

/** A review of a case by whoever answers for it. */
export type RecordReviewInput = {
  /** As what, for somebody who is both service lead and area manager of it: as area manager when left out. */
  as?: StaffRole | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** What came of it. */
  decision: LeadReviewDecision;
  /** What became of what the review before, in the same part, said was to be done; only where it said so. */
  followUp?: ReviewFollowUp | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What is to be done, and why: needed unless all is well. At most 5,000 characters. */
  note?: string | null | undefined;
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

export type ReviewByFormMutationVariables = Exact<{
  input: RecordReviewInput;
}>;


export type ReviewByFormMutation = { recordReview: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, leadReview: { id: string, decision: LeadReviewDecision, late: boolean } | null, case: { id: string, version: number } | null } };

export const ReviewByFormDocument: Trusted<ReviewByFormMutation, ReviewByFormMutationVariables> = trusted('8raHfkLfYVlVVG0kD3Uc-A');
export const staffRoleWords = {
  ANALYST: "Works with figures across areas, never with names (practice).",
  AREA_MANAGER: "Manages an area, approves formal action and advises before information is shared (policy 11.2, 12.2, 15.3).",
  DATA_PROTECTION_OFFICER: "Oversees personal data, disclosures and access (practice).",
  EQUALITY_AND_DIVERSITY_GROUP: "Sees the annual summary by protected characteristic and nothing about single people (policy 15.4).",
  HEAD_OF_SERVICE: "Gives guidance before any publicity is considered (policy 14.2).",
  HOUSING_MANAGER: "Supports formal action and prepares its documents; a resource for court work (policy 11.2, 13.4).",
  HOUSING_SUPPORT_WORKER: "Named worker who takes reports and carries the day-to-day case (policy 8.3).",
  INTEGRATOR: "A connected system acting for the landlord, such as a housing system (practice).",
  PARTNER_USER: "Someone at a partner agency who sees what has been shared with that agency (practice).",
  SERVICE_LEAD: "Leads one service and reviews every case in it (policy 8.2, 15.2).",
  SMT: "Senior management team, which receives the quarterly report (policy 15.5).",
  SYSTEM_ADMIN: "Runs the system and has no need to read casework (practice).",
};

export const leadReviewDecisionWords = {
  ACT: "Something is to be done, as the note says.",
  AGREE: "What is being done is right.",
  ESCALATE: "Passed on to whoever answers above, as the note says.",
};

export const reviewFollowUpWords = {
  CARRIED_OUT: "All of it was done.",
  NOT_CARRIED_OUT: "None of it was done.",
  PARTLY: "Some of it was done.",
};

export const recordReviewInputFields: InputFields = {
  as: { kind: 'word', words: staffRoleWords, says: "As what, for somebody who is both service lead and area manager of it: as area manager when left out." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  decision: { kind: 'word', needed: true, words: leadReviewDecisionWords, says: "What came of it." },
  followUp: { kind: 'word', words: reviewFollowUpWords, says: "What became of what the review before, in the same part, said was to be done; only where it said so." },
  note: { kind: 'text', most: 5000, says: "What is to be done, and why: needed unless all is well." },
};