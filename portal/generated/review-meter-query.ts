// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
export type ReviewMeterQueryVariables = Exact<{
  caseId: string;
}>;


export type ReviewMeterQuery = { caseReviewMeter: { count: number, needed: number, met: boolean, localAuthority: { id: string, name: string } | null } | null };


export const ReviewMeterDocument = gql`
    query ReviewMeter($caseId: ID!) {
  caseReviewMeter(caseId: $caseId) {
    count
    needed
    met
    localAuthority {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<ReviewMeterQuery, ReviewMeterQueryVariables>;