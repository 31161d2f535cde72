// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** A report that is to be counted, or counted anew. */
export type AskForManagementReportInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What it is about. */
  kind: ManagementReportKind;
  /** A period that is over: 2026-2 is July to September 2026. */
  period: string;
  /** Why it is to replace the one that is signed; needed where there is one. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** Its version as last read, where there is a draft; needed where somebody has put sentences of it in other words, which go with it. */
  version?: number | null | undefined;
};

/** What the board needs to know, in the author’s words. */
export type EditReportSentencesInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The report. */
  reportId: string;
  /** One for each sentence of the draft, in its order, 1 to 500 characters; never about a person or a home. */
  sentences: Array<string>;
  /** Its version as last read; a change by somebody else since is then refused. */
  version: number;
};

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

/** Where a management report stands. */
export type ManagementReportStatus =
  /** Asked for; a worker is about to count its figures. */
  | 'ASKED'
  /** Counted; its sentences may still be edited, and it may be counted anew. */
  | 'DRAFT'
  /** Signed: it can never be changed. */
  | 'SIGNED'
  /** Signed, and since replaced by a later revision, which says why. */
  | 'SUPERSEDED';

/** A draft that is signed as it was read. */
export type SignManagementReportInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The report. */
  reportId: string;
  /** Its version as last read; a change by somebody else since is then refused. */
  version: number;
};

export type ManagementReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagementReportsQuery = { managementReports: { edges: Array<{ node: { id: string, kind: ManagementReportKind | null, period: string | null, periodFrom: string | null, periodTo: string | null, revision: number | null, status: ManagementReportStatus | null, draftedAt: string | null, dataTo: string | null, signedAt: string | null, supersedesReason: string | null } }> } };

export type ManagementReportQueryVariables = Exact<{
  id: string;
}>;


export type ManagementReportQuery = { managementReport: { id: string, kind: ManagementReportKind | null, period: string | null, revision: number | null, status: ManagementReportStatus | null, hash: string | null, intact: boolean | null, dataTo: string | null, version: number | null, document: Record<string, unknown> | null, supersedesReason: string | null, supersedes: { id: string, revision: number | null, signedAt: string | null } | null, supersededBy: Array<{ id: string, revision: number | null, status: ManagementReportStatus | null, supersedesReason: string | null, signedAt: string | null }> } | null };

export type AskForManagementReportMutationVariables = Exact<{
  input: AskForManagementReportInput;
}>;


export type AskForManagementReportMutation = { askForManagementReport: { refusals: Array<{ message: string }>, report: { id: string } | null } };

export type EditReportSentencesMutationVariables = Exact<{
  input: EditReportSentencesInput;
}>;


export type EditReportSentencesMutation = { editReportSentences: { refusals: Array<{ message: string }>, report: { id: string, version: number | null, document: Record<string, unknown> | null } | null } };

export type SignManagementReportMutationVariables = Exact<{
  input: SignManagementReportInput;
}>;


export type SignManagementReportMutation = { signManagementReport: { refusals: Array<{ message: string }>, report: { id: string, status: ManagementReportStatus | null } | null } };

export const ManagementReportsDocument: Trusted<ManagementReportsQuery, ManagementReportsQueryVariables> = trusted('D1yZlPUuus3gPUhz2BdmIm');

export const ManagementReportDocument: Trusted<ManagementReportQuery, ManagementReportQueryVariables> = trusted('l5ayzk3JPbZZRonhuIzyMm');

export const AskForManagementReportDocument: Trusted<AskForManagementReportMutation, AskForManagementReportMutationVariables> = trusted('SE28FHEiIh-gPtjn8v_Qk1');

export const EditReportSentencesDocument: Trusted<EditReportSentencesMutation, EditReportSentencesMutationVariables> = trusted('g0P6_3WCTcb_bkY9aoYxel');

export const SignManagementReportDocument: Trusted<SignManagementReportMutation, SignManagementReportMutationVariables> = trusted('PSu-kHTjReLaK6MQPRUGCZ');