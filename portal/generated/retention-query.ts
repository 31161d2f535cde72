// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** Somebody who is to be erased. It cannot be taken back. */
export type ErasePersonInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string;
  /** On which ground of Article 17(1). */
  reason: ErasureReason;
};

/** On which ground somebody is erased (UK GDPR, Article 17(1)). */
export type ErasureReason =
  /** They took back their consent, and nothing else carries it: (b). */
  | 'CONSENT_WITHDRAWN'
  /** The law asks for it to be erased: (e). */
  | 'LEGAL_OBLIGATION'
  /** It is needed no longer for what it was collected for: (a). */
  | 'NO_LONGER_NEEDED'
  /** They object, and nothing weighs more: (c). */
  | 'OBJECTION'
  /** It should not have been kept: (d). */
  | 'UNLAWFUL';

/** Why something must not go although its time is over. */
export type HoldReason =
  /** An inquest, a review of a death or a public inquiry needs it. */
  | 'INQUEST_OR_INQUIRY'
  /** A legal claim is made or to be expected. */
  | 'LEGAL_CLAIM'
  /** The Housing Ombudsman, a regulator or the Information Commissioner looks into it. */
  | 'OMBUDSMAN_OR_REGULATOR'
  /** The police or a prosecutor need it. */
  | 'POLICE_INVESTIGATION'
  /** A safeguarding enquiry needs it. */
  | 'SAFEGUARDING'
  /** The person has asked for it to be kept, or what is held about them is being put together. */
  | 'SUBJECT_REQUEST';

/** Why something is kept although its time is over, or may not be erased. */
export type KeptBecause =
  /** The person, or somebody in it, has asked for access to their data, and it is not answered yet. */
  | 'ACCESS_REQUEST'
  /** The case is open. */
  | 'CASE_OPEN'
  /** An ASB case review is under way. */
  | 'CASE_REVIEW'
  /** Formal or legal action is under way. */
  | 'FORMAL_ACTION'
  /** Somebody has put a hold on it, or on a person in it. */
  | 'HELD'
  /** A case that it is linked to, or the report that it repeats, is open. */
  | 'LINKED_CASE_OPEN'
  /** In a case that it is linked to an order, formal action or a case review is under way. */
  | 'LINKED_PROCEEDINGS'
  /** The person made a report that nobody has decided yet. */
  | 'REPORT_UNDECIDED'
  /** A court order of the case is in force. */
  | 'RUNNING_ORDER';

/** What is kept for a time of its own, set by the policy document. */
export type RetentionKind =
  /** A case with everything that belongs to it, its reports and its files of evidence. */
  | 'CASE'
  /** Evidence that came without a case and was set aside. */
  | 'EVIDENCE'
  /** A report that was found not to be anti-social behaviour. */
  | 'NOT_ASB_REPORT'
  /** An occupant’s risk assessment outside any case. */
  | 'OCCUPANT_ASSESSMENT'
  /** What was sent online and never taken in. */
  | 'ONLINE_REPORT'
  /** Prevention that belongs to no case. */
  | 'PREVENTION'
  /** A report that went to another procedure or another agency. */
  | 'REFERRED_REPORT'
  /** A report that nobody decided; imported ones too. */
  | 'UNDECIDED_REPORT'
  /** A visit that belongs to no case. */
  | 'VISIT'
  /** A report that was withdrawn, or told again what was reported already. */
  | 'WITHDRAWN_REPORT';

export type RetentionDueQueryVariables = Exact<{
  withinMonths: number;
  kind?: RetentionKind | null | undefined;
  after?: string | null | undefined;
}>;


export type RetentionDueQuery = { retentionPreview: { next: string | null, kinds: Array<{ kind: RetentionKind | null, months: number | null, countedFrom: string | null, source: string | null, goes: number | null, kept: number | null, comesDue: number | null, reasons: Array<{ reason: KeptBecause | null, count: number | null }> | null }> | null, items: Array<{ kind: RetentionKind | null, id: string | null, reference: string | null, dueAt: string | null, keptBecause: Array<KeptBecause> | null }> | null } };

export type RetentionNightsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RetentionNightsQuery = { retentionRuns: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, startedAt: string | null, finishedAt: string | null, gone: Record<string, unknown> | null, kept: Record<string, unknown> | null, people: number | null, files: number | null } }> } };

export type RetentionHoldsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  standing: boolean;
}>;


export type RetentionHoldsQuery = { retentionHolds: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, caseReference: string | null, personId: string | null, reason: HoldReason | null, explanation: string | null, reviewOn: string | null, placedAt: string | null, liftedAt: string | null, liftReason: string | null, placedBy: { id: string, name: string | null } | null, liftedBy: { id: string, name: string | null } | null } }> } };

export type WhatWouldGoQueryVariables = Exact<{
  personId: string;
}>;


export type WhatWouldGoQuery = { erasurePreview: { keptBecause: Array<KeptBecause> | null, erasedAt: string | null, cases: number | null, reports: number | null, records: number | null, files: number | null } | null };

export type ErasuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ErasuresQuery = { erasures: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, personId: string | null, reason: ErasureReason | null, askedAt: string | null, carriedOutAt: string | null, refusedBecause: Array<KeptBecause> | null, askedBy: { id: string, name: string | null } | null } }> } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { answer: { refusals: Array<{ field: string, message: string, clause: string }>, erasure: { id: string } | null } };

export const RetentionDueDocument: Trusted<RetentionDueQuery, RetentionDueQueryVariables> = trusted('ikt6jwSPVfhR3uRlLYuC-h');

export const RetentionNightsDocument: Trusted<RetentionNightsQuery, RetentionNightsQueryVariables> = trusted('H2IgF-STPX7_NrFpQA-1Je');

export const RetentionHoldsDocument: Trusted<RetentionHoldsQuery, RetentionHoldsQueryVariables> = trusted('1QVDsS5uqcIikHRtkdnkzd');

export const WhatWouldGoDocument: Trusted<WhatWouldGoQuery, WhatWouldGoQueryVariables> = trusted('Fm4Nponce9Oxj2uwaXuM4g');

export const ErasuresDocument: Trusted<ErasuresQuery, ErasuresQueryVariables> = trusted('1mieMAcNdPkIXC-3PnYzzw');

export const ErasePersonDocument: Trusted<ErasePersonMutation, ErasePersonMutationVariables> = trusted('NCpEpR6bnnbII_kRmrHGa3');