// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** How far a case has come along the policy's journey. */
export type CaseStage =
  /** Agreeing a plan with timescales and reviews (policy 8.10). */
  | 'ACTION_PLAN'
  /** Closed (policy 3.6). */
  | 'CLOSED'
  /** Early and non-legal tools (policy section 9). */
  | 'EARLY_INTERVENTION'
  /** Formal action, with approval and support (policy 11.1, 11.2). */
  | 'FORMAL_ACTION'
  /** Talking to the person who reported (policy 8.5, 8.6). */
  | 'INITIAL_INTERVIEW'
  /** Action in court (policy 11.3 to 11.8). */
  | 'LEGAL_ACTION'
  /** Watching whether it has stopped (policy 8.10). */
  | 'MONITORING'
  /** Assessing impact and risk for each individual (policy 8.7). */
  | 'RISK_ASSESSMENT';

/** The categories of the table of anti-social behaviour (policy 3.9). */
export type CategoryCode =
  /** Criminal activity (policy 3.9). */
  | 'CRIMINAL_ACTIVITY'
  /** Cuckooing or mate crime (policy 3.9). */
  | 'CUCKOOING_MATE_CRIME'
  /** Cyber crime (policy 3.9). */
  | 'CYBER_CRIME'
  /** Domestic abuse; redirected to its own procedure (policy 3.9, Scope). */
  | 'DOMESTIC_ABUSE'
  /** Drug dealing (policy 3.9). */
  | 'DRUG_DEALING'
  /** Hate crime (policy 3.9, section 10). */
  | 'HATE_CRIME'
  /** Noise nuisance (policy 3.9). */
  | 'NOISE_NUISANCE'
  /** Parties; more than one in the year is anti-social behaviour (policy 3.9). */
  | 'PARTIES'
  /** Vandalism, damage to property and graffiti (policy 3.9). */
  | 'VANDALISM_DAMAGE_GRAFFITI'
  /** Verbal abuse, harassment and intimidation; the only category with a choice of harm (policy 3.9). */
  | 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION'
  /** Violence (policy 3.9). */
  | 'VIOLENCE'
  /** Weapons (policy 3.9). */
  | 'WEAPONS';

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

/** Why a case waits for review (policy 15.2, 15.3, 5.3). */
export type ReviewReason =
  /** Something else is overdue. */
  | 'DEADLINE_MISSED'
  /** Contact in an emergency is overdue (policy 8.6). */
  | 'EMERGENCY_LATE'
  /** The service lead has passed it on since the area manager looked at it. */
  | 'ESCALATED'
  /** Several incidents or reports lately, or a risk that has gone up (policy 5.3). */
  | 'ESCALATING'
  /** Somebody in it is at high risk (policy 8.7). */
  | 'HIGH_RISK'
  /** Not reviewed in this role yet. */
  | 'NEVER_REVIEWED'
  /** The next review is due. */
  | 'REVIEW_DUE'
  /** A risk assessment is overdue for review (policy 8.7). */
  | 'RISK_REVIEW_OVERDUE'
  /** Nothing has happened for a long time (policy 15.3). */
  | 'STALLED';

/** The level of risk to a person, from an assessment (policy 8.7). */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

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

/** Whether the case is an emergency under the response times (policy 8.6). */
export type Urgency =
  /** Serious threatened or actual violence, domestic violence or hate-based behaviour: contact within one working day (policy 8.6). */
  | 'EMERGENCY'
  /** Everything else: talk and agree the approach within five working days (policy 8.6). */
  | 'NON_EMERGENCY';

export type CasesToReviewQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  reason?: Array<ReviewReason> | ReviewReason | null | undefined;
  serviceId?: Array<string> | string | null | undefined;
}>;


export type CasesToReviewQuery = { reviewQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { role: StaffRole, reasons: Array<ReviewReason>, dueAt: string, activeAt: string, happenings: number, reviewedAt: string | null, case: { id: string, reference: string, category: CategoryCode, stage: CaseStage, urgency: Urgency, riskLevel: RiskLevel | null, nextDueAt: string | null, service: { id: string, name: string }, owner: { id: string, name: string | null } | null, leadReviews: Array<{ id: string, role: StaffRole, decision: LeadReviewDecision, note: string | null, reviewedAt: string }> } | null } }> } };

export type CoverageThisMonthQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type CoverageThisMonthQuery = { reviewCoverage: Array<{ role: StaffRole, cases: number, reviewed: number, overdue: number, staff: { id: string, name: string | null } | null }> };

export const CasesToReviewDocument: Trusted<CasesToReviewQuery, CasesToReviewQueryVariables> = trusted('D5cQBbmasNKRIECvCcctSe');

export const CoverageThisMonthDocument: Trusted<CoverageThisMonthQuery, CoverageThisMonthQueryVariables> = trusted('VEKYPwFba1ZRyNoAhSOO0m');