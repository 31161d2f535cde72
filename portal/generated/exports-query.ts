// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** How an export stands. */
export type BulkExportState =
  /** A worker is to write it. */
  | 'ASKED'
  /** Whoever asked for it gave it up. */
  | 'DISCARDED'
  /** Its time is over and the file is gone. */
  | 'EXPIRED'
  /** It could not be written, or whoever asked for it may not read it any more: ask again. */
  | 'FAILED'
  /** The file can be fetched. */
  | 'READY';

/** An export that is not needed any more. */
export type DiscardExportInput = {
  /** The export. */
  exportId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** What an export is of. */
export type ExportedKind =
  /** Cases with people, actions, deadlines and contacts, that are not restricted. */
  | 'CASES'
  /** What happened to cases and reports that are not restricted, in the order in which they are told. */
  | 'EVENTS'
  /** Reports with reporter and deadlines, that are not restricted. */
  | 'REPORTS';

export type ExportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExportsQuery = { bulkExports: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, askedAt: string, kinds: Array<ExportedKind>, purpose: string, lawfulBasis: string, state: BulkExportState, readyAt: string | null, expiresAt: string | null, records: number | null, bytes: number | null, sha256: string | null, lastFetchedAt: string | null, path: string | null, askedBy: { id: string, name: string | null } | null } }> } };

export type DiscardExportMutationVariables = Exact<{
  input: DiscardExportInput;
}>;


export type DiscardExportMutation = { answer: { refusals: Array<{ field: string, message: string, clause: string }>, bulkExport: { id: string, state: BulkExportState } | null } };

export const ExportsDocument: Trusted<ExportsQuery, ExportsQueryVariables> = trusted('ptBZIYUtgPql8ov27AJIEW');

export const DiscardExportDocument: Trusted<DiscardExportMutation, DiscardExportMutationVariables> = trusted('00_15Z6uNH1DawHdurQhny');