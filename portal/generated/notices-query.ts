// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** How far a deadline has come. */
export type AlarmStep =
  /** It has fallen due and was not met. */
  | 'DUE'
  /** It falls due soon. */
  | 'DUE_SOON'
  /** It is still not met some working days after. */
  | 'OVERDUE';

/** Whether it was done in time. */
export type DeadlineStatus =
  /** No longer needed, with a reason. */
  | 'CANCELLED'
  /** Done in time. */
  | 'MET'
  /** Done, but after it was due. */
  | 'MET_LATE'
  /** Not done by the time it was due. */
  | 'MISSED'
  /** Not done and not yet overdue, or not yet judged. */
  | 'PENDING';

/** What is due. */
export type DeadlineType =
  /** An action falls due (policy 8.10). */
  | 'ACTION_DUE'
  /** A signed agreement comes to its end: complete it or agree a new one (policy 11.6, 6.4). */
  | 'AGREEMENT_EXPIRES'
  /** Review of a signed agreement (policy 11.6, 6.4). */
  | 'AGREEMENT_REVIEW'
  /** The yearly publication of data (policy 3.5). */
  | 'ANNUAL_PUBLICATION'
  /** An application for a case review is to be acknowledged (policy 16.3). */
  | 'CASE_REVIEW_ACKNOWLEDGEMENT'
  /** Whether the threshold for a case review is met is to be decided (policy 16.3). */
  | 'CASE_REVIEW_DECISION'
  /** A case review is to be carried out (policy 16.3). */
  | 'CASE_REVIEW_MEETING'
  /** The right to a case review is to be explained again (policy 3.11; Home Office guidance, 2025). */
  | 'CASE_REVIEW_RIGHT_DUE'
  /** Telling whoever kept a diary what comes of it (policy 8.9). */
  | 'DIARY_FEEDBACK'
  /** The later review of something shared before advice could be sought (policy 11.9, 12.2). */
  | 'DISCLOSURE_REVIEW'
  /** Contact in an emergency, within one working day of the report (policy 8.6). */
  | 'EMERGENCY_CONTACT'
  /** The yearly summary by protected characteristic (policy 15.4). */
  | 'EQUALITY_SUMMARY'
  /** Evidence that came without a case is to be given one or set aside (policy 15.1). */
  | 'EVIDENCE_DECISION'
  /** Written reasons are owed to somebody excluded for a time (Renting Homes (Wales) Act 2016 s.145). */
  | 'EXCLUSION_REASONS'
  /** Face-to-face interview where needed, within ten working days of the report (policy 8.6). */
  | 'FACE_TO_FACE_INTERVIEW'
  /** The end of watching whether the behaviour has stopped: close the case or work on. */
  | 'MONITORING_REVIEW'
  /** Review of a temporary move and the way back home (policy 8.8). */
  | 'MOVE_REVIEW'
  /** An order of the court runs out: it is to be looked at before (section 11). */
  | 'ORDER_EXPIRES'
  /** Review of the action plan (policy 8.10). */
  | 'PLAN_REVIEW'
  /** The quarterly report to SMT (policy 15.5). */
  | 'QUARTERLY_REPORT'
  /** A recommendation of a case review is to be carried out (policy 16.3). */
  | 'RECOMMENDATION_DUE'
  /** Review of a risk assessment (policy 8.7). */
  | 'RISK_REVIEW'
  /** Talk to the individual and agree the approach, within five working days of the report (policy 8.6). */
  | 'TALK_AND_AGREE_APPROACH'
  /** An update to somebody who is kept informed (policy 3.6). */
  | 'UPDATE_DUE';

/** How somebody wants to hear of notices by mail. */
export type MailPreference =
  /** Together, each working day; what is urgent at once. */
  | 'DAILY_DIGEST'
  /** As they come, in working hours; what is urgent at once. */
  | 'EACH'
  /** Not by mail: they are in the portal. */
  | 'NONE';

/** What a management report is about. */
export type ManagementReportKind =
  /** The data that is published every year (policy 3.5). Signing it publishes it: from then on everybody can read it at /publication. */
  | 'ANNUAL_PUBLICATION'
  /** The annual summary by protected characteristics for the Equality and Diversity group (policy 15.4). */
  | 'EQUALITY_SUMMARY'
  /** The reviews of a quarter by service leads and area managers, and what became of cases in which nothing happened (policy 15.2, 15.3). */
  | 'LEAD_REVIEWS'
  /** The quarterly report on cases and outcomes to the senior management team (policy 15.5). */
  | 'QUARTERLY_REPORT'
  /** What the Regulator of Social Housing has landlords in England publish of anti-social behaviour every year: NM01 and TP12 (Tenant Satisfaction Measures). */
  | 'TENANT_SATISFACTION_MEASURES';

/** Which of one’s notices are read. */
export type MarkNoticesReadInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** These, at most 100; all when left out. */
  noticeIds?: Array<string> | null | undefined;
  /** Read; false takes it back. */
  read?: boolean;
};

/** Which of one’s notices; conditions add up. */
export type NotificationFilter = {
  /** Marked as read, or not. */
  read?: boolean | null | undefined;
  /** Any of these. */
  step?: Array<AlarmStep> | null | undefined;
};

/** How one wants to hear of what is due. */
export type PreferMailInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** By mail. */
  mail: MailPreference;
};

export type NoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: NotificationFilter | null | undefined;
}>;


export type NoticesQuery = { notifications: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, step: AlarmStep | null, urgent: boolean, createdAt: string, readAt: string | null, deadline: { id: string, type: DeadlineType, dueAt: string, status: DeadlineStatus } | null, case: { id: string, reference: string } | null, report: { id: string, reference: string } | null, managementReport: { id: string, kind: ManagementReportKind | null, periodFrom: string | null } | null } }> } };

export type MailPreferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPreferenceQuery = { mailPreference: MailPreference };

export type MarkNoticesMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesMutation = { markNoticesRead: { marked: number | null, refusals: Array<{ message: string }> } };

export type PreferMailMutationVariables = Exact<{
  input: PreferMailInput;
}>;


export type PreferMailMutation = { preferMail: { preference: { id: string, mail: MailPreference } | null, refusals: Array<{ message: string }> } };

export const NoticesDocument: Trusted<NoticesQuery, NoticesQueryVariables> = trusted('aS1Oomci7wg2fl_rRVx5Nq');

export const MailPreferenceDocument: Trusted<MailPreferenceQuery, MailPreferenceQueryVariables> = trusted('c1GX6YEhrouYU8SlLqvAPW');

export const MarkNoticesDocument: Trusted<MarkNoticesMutation, MarkNoticesMutationVariables> = trusted('pSO_YIOyYY0IFpuoR2fNKe');

export const PreferMailDocument: Trusted<PreferMailMutation, PreferMailMutationVariables> = trusted('BVxOC2hsfhVG1bP5yID3Cr');