// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
export type CaseByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type CaseByReferenceQuery = { case: { id: string } | null };

export type ReportByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type ReportByReferenceQuery = { report: { id: string } | null };


export const CaseByReferenceDocument = gql`
    query CaseByReference($reference: String!) {
  case(reference: $reference) {
    id
  }
}
    ` as unknown as DocumentNode<CaseByReferenceQuery, CaseByReferenceQueryVariables>;
export const ReportByReferenceDocument = gql`
    query ReportByReference($reference: String!) {
  report(reference: $reference) {
    id
  }
}
    ` as unknown as DocumentNode<ReportByReferenceQuery, ReportByReferenceQueryVariables>;