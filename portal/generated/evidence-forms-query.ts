// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** What is known of a piece of evidence. What is left out stays as it is. */
export type DescribeEvidenceInput = {
  /** The action of its case it belongs to. Null for none. */
  actionId?: string | null | undefined;
  /** What it shows or states; at most 20,000 characters. */
  description?: string | null | undefined;
  /** The evidence. */
  evidenceId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  evidenceVersion?: number | null | undefined;
  /** Who gave it: a party of its case. Null for nobody known. */
  givenById?: string | null | undefined;
  /** The day of what it shows or states; not in the future. Null when not known. */
  happenedOn?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** While it waits: who is to find a case for it; somebody who works the cases of its service. */
  ownerId?: string | null | undefined;
  /** What it is. */
  type?: EvidenceType | null | undefined;
};

/** What a piece of evidence is (policy 8.11, 15.1). */
export type EvidenceType =
  /** A recording of sound. */
  | 'AUDIO'
  /** A picture or film of a camera that watches a place. */
  | 'CCTV'
  /** Diary sheets, kept by somebody affected (policy 3.9). */
  | 'DIARY_SHEET'
  /** Any other document: a letter, a message, a log. */
  | 'DOCUMENT'
  /** A photograph. */
  | 'PHOTO'
  /** A report or statement of the police (policy 11.4). */
  | 'POLICE_REPORT'
  /** What somebody states in writing or aloud. */
  | 'STATEMENT'
  /** A film. */
  | 'VIDEO';

/** Evidence that was set aside and counts again. */
export type RestoreEvidenceInput = {
  /** The evidence. */
  evidenceId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  evidenceVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** Evidence that is not used, with the reason (policy 8.4). */
export type SetEvidenceAsideInput = {
  /** The evidence. */
  evidenceId: string;
  /** Its version as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  evidenceVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
};

export type DescribeEvidenceByFormMutationVariables = Exact<{
  input: DescribeEvidenceInput;
}>;


export type DescribeEvidenceByFormMutation = { describeEvidence: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, evidence: { id: string, version: number } | null } };

export type SetEvidenceAsideByFormMutationVariables = Exact<{
  input: SetEvidenceAsideInput;
}>;


export type SetEvidenceAsideByFormMutation = { setEvidenceAside: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, evidence: { id: string, version: number } | null } };

export type RestoreEvidenceByFormMutationVariables = Exact<{
  input: RestoreEvidenceInput;
}>;


export type RestoreEvidenceByFormMutation = { restoreEvidence: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, evidence: { id: string, version: number } | null } };

export const DescribeEvidenceByFormDocument: Trusted<DescribeEvidenceByFormMutation, DescribeEvidenceByFormMutationVariables> = trusted('Ul9l7ClMHonnYa0HFW853O');

export const SetEvidenceAsideByFormDocument: Trusted<SetEvidenceAsideByFormMutation, SetEvidenceAsideByFormMutationVariables> = trusted('E8aWAvZyS-vaAoae2uaepN');

export const RestoreEvidenceByFormDocument: Trusted<RestoreEvidenceByFormMutation, RestoreEvidenceByFormMutationVariables> = trusted('tlUM5WxIr0EfJh73RdfCn4');
export const evidenceTypeWords = {
  AUDIO: "A recording of sound.",
  CCTV: "A picture or film of a camera that watches a place.",
  DIARY_SHEET: "Diary sheets, kept by somebody affected (policy 3.9).",
  DOCUMENT: "Any other document: a letter, a message, a log.",
  PHOTO: "A photograph.",
  POLICE_REPORT: "A report or statement of the police (policy 11.4).",
  STATEMENT: "What somebody states in writing or aloud.",
  VIDEO: "A film.",
};

export const describeEvidenceInputFields: InputFields = {
  actionId: { kind: 'id', says: "The action of its case it belongs to. Null for none." },
  description: { kind: 'text', most: 20000, says: "What it shows or states." },
  evidenceId: { kind: 'id', needed: true, says: "The evidence." },
  givenById: { kind: 'id', says: "Who gave it: a party of its case. Null for nobody known." },
  happenedOn: { kind: 'day', says: "The day of what it shows or states; not in the future. Null when not known." },
  ownerId: { kind: 'id', says: "While it waits: who is to find a case for it; somebody who works the cases of its service." },
  type: { kind: 'word', words: evidenceTypeWords, says: "What it is." },
};

export const setEvidenceAsideInputFields: InputFields = {
  evidenceId: { kind: 'id', needed: true, says: "The evidence." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const restoreEvidenceInputFields: InputFields = {
  evidenceId: { kind: 'id', needed: true, says: "The evidence." },
};