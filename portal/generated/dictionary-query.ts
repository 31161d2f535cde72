// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';
/** A figure, defined in the dictionary (query measures). */
export type Measure =
  /** Share of reports talked over, with the approach agreed, within five working days (policy 8.6). */
  | 'APPROACH_AGREED_ON_TIME'
  /** Cases closed in the period (policy 3.5 b, 15.5). */
  | 'CASES_CLOSED'
  /** Cases opened in the period (policy 15.5). */
  | 'CASES_OPENED'
  /** Cases open at the end of the period (policy 15.5). */
  | 'CASES_OPEN_AT_END'
  /** Share of emergency contacts within one working day (policy 8.6). */
  | 'EMERGENCY_CONTACT_ON_TIME'
  /** Share of meetings face to face, where needed, within ten working days (policy 8.6). */
  | 'FACE_TO_FACE_ON_TIME'
  /** Median days from opening to closing, of cases closed in the period. */
  | 'MEDIAN_DAYS_TO_CLOSE'
  /** Reports received in the period: reports, not cases (policy 3.5 a). */
  | 'REPORTS_RECEIVED'
  /** Share of people of closed cases satisfied with how theirs was handled (policy 3.5 g). Not TP12. */
  | 'SATISFACTION_HANDLING'
  /** Share of people of closed cases satisfied with the outcome (policy 3.5 g). Not TP12. */
  | 'SATISFACTION_OUTCOME';

export type DictionaryQueryVariables = Exact<{ [key: string]: never; }>;


export type DictionaryQuery = { measures: Array<{ id: Measure, name: string, definition: string, numerator: string, denominator: string | null, exclusions: string | null, clause: string }>, policy: { title: string, document: Record<string, unknown> } };


export const DictionaryDocument = gql`
    query Dictionary {
  measures {
    id
    name
    definition
    numerator
    denominator
    exclusions
    clause
  }
  policy {
    title
    document
  }
}
    ` as unknown as DocumentNode<DictionaryQuery, DictionaryQueryVariables>;