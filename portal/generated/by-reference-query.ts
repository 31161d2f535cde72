// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
export type CaseByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type CaseByReferenceQuery = { case: { id: string } | null };

export type ReportByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type ReportByReferenceQuery = { report: { id: string } | null };

export const CaseByReferenceDocument: Trusted<CaseByReferenceQuery, CaseByReferenceQueryVariables> = trusted('ExzRqfvylfFFsCYtIgAtDw');

export const ReportByReferenceDocument: Trusted<ReportByReferenceQuery, ReportByReferenceQueryVariables> = trusted('iqdrB3eiV2RhFg8WmctnlL');