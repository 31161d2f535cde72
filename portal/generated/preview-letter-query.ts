// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** In which language a document is. */
export type DocumentLanguage =
  /** English. */
  | 'ENGLISH'
  /** Welsh. */
  | 'WELSH';

/** A standard letter to one person of a case. */
export type PreviewLetterInput = {
  /** What is said to this person alone, where the letter has a place for it; at most 5,000 characters. */
  addition?: string | null | undefined;
  /** The appointment, where the letter names one. */
  appointmentAt?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** In which language; Welsh for who wishes it, where it is written, when left out. */
  language?: DocumentLanguage | null | undefined;
  /** To whom: a party of the case. */
  partyId: string;
  /** Which letter: its version in use. */
  templateId: string;
};

export type PreviewLetterMutationVariables = Exact<{
  input: PreviewLetterInput;
}>;


export type PreviewLetterMutation = { previewLetter: { heading: string | null, text: string | null, language: DocumentLanguage | null, againstPreference: boolean | null, safeContactNoted: boolean | null, refusals: Array<{ field: string, rule: string, clause: string, message: string }> } };

export const PreviewLetterDocument: Trusted<PreviewLetterMutation, PreviewLetterMutationVariables> = trusted('xMT2R0WQ_BSYUjDwuWiwDr');