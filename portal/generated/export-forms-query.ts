// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** All of some kind that the viewer may read, as one file. */
export type AskForExportInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Of what; at least one. */
  kinds: Array<ExportedKind>;
  /** On which lawful basis it leaves (UK GDPR, Article 6); at most 2,000 characters. */
  lawfulBasis: string;
  /** What it is for; at most 2,000 characters. */
  purpose: string;
};

/** What an export is of. */
export type ExportedKind =
  /** Cases with people, actions, deadlines and contacts, that are not restricted. */
  | 'CASES'
  /** What happened to cases and reports that are not restricted, in the order in which they are told. */
  | 'EVENTS'
  /** Reports with reporter and deadlines, that are not restricted. */
  | 'REPORTS';

export type AskForExportByFormMutationVariables = Exact<{
  input: AskForExportInput;
}>;


export type AskForExportByFormMutation = { askForExport: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, bulkExport: { id: string } | null } };

export const AskForExportByFormDocument: Trusted<AskForExportByFormMutation, AskForExportByFormMutationVariables> = trusted('dHeM1mjlXtxj0srl74lJcp');
export const exportedKindWords = {
  CASES: "Cases with people, actions, deadlines and contacts, that are not restricted.",
  EVENTS: "What happened to cases and reports that are not restricted, in the order in which they are told.",
  REPORTS: "Reports with reporter and deadlines, that are not restricted.",
};

export const askForExportInputFields: InputFields = {
  kinds: { kind: 'word', needed: true, many: true, words: exportedKindWords, says: "Of what; at least one." },
  lawfulBasis: { kind: 'text', needed: true, most: 2000, says: "On which lawful basis it leaves (UK GDPR, Article 6)." },
  purpose: { kind: 'text', needed: true, most: 2000, says: "What it is for." },
};