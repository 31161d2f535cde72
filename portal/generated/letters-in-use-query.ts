// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** What a standard letter is for (policy 17). */
export type LetterKind =
  /** Says that a report was received, and what comes next (policy 3.6, 8.5). */
  | 'ACKNOWLEDGEMENT'
  /** Goes with an acceptable behaviour contract or good neighbour agreement (policy 9, 11.6). */
  | 'AGREEMENT_COVER'
  /** Explains the right to an ASB case review (policy 3.11, 16). */
  | 'CASE_REVIEW_RIGHT'
  /** Says that the case is to be closed, and why (policy 3.6). */
  | 'CLOSURE_NOTICE'
  /** Invites to an interview (policy 8.5, 8.6). */
  | 'INTERVIEW_INVITATION'
  /** Advises how people may resolve it themselves, where that is safe (policy 9.3). */
  | 'SELF_HELP_ADVICE'
  /** Says how things stand (policy 3.6, 8.9). */
  | 'UPDATE'
  /** Warns somebody of what their behaviour may lead to (policy 9, 11.1). */
  | 'WARNING';

export type LettersInUseQueryVariables = Exact<{
  day: string;
}>;


export type LettersInUseQuery = { letterTemplates: { edges: Array<{ node: { id: string, kind: LetterKind, heading: string, body: string, welshMissing: boolean } }> } };

export const LettersInUseDocument: Trusted<LettersInUseQuery, LettersInUseQueryVariables> = trusted('Ug4gkyxPcfuQ35VCp2T6dV');