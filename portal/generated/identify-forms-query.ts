// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Somebody unknown is found to be somebody on record. */
export type IdentifyPersonInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who it is: the record that stays. */
  knownId: string;
  /** How it was found out; at most 2,000 characters. */
  reason?: string | null | undefined;
  /** Who was unknown. */
  unknownId: string;
};

/** An identification that turned out wrong. */
export type UndoMergeInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The identification. */
  mergeId: string;
};

export type IdentifyPersonByFormMutationVariables = Exact<{
  input: IdentifyPersonInput;
}>;


export type IdentifyPersonByFormMutation = { identifyPerson: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, merge: { id: string } | null, person: { id: string, version: number } | null } };

export type UndoMergeByFormMutationVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoMergeByFormMutation = { undoMerge: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, merge: { id: string, undoneAt: string | null } | null, person: { id: string, version: number } | null } };

export const IdentifyPersonByFormDocument: Trusted<IdentifyPersonByFormMutation, IdentifyPersonByFormMutationVariables> = trusted('Yn4N2GBC6QIn5j-s1RgPRn');

export const UndoMergeByFormDocument: Trusted<UndoMergeByFormMutation, UndoMergeByFormMutationVariables> = trusted('HaZ8KWjede0FtvnOxyjRaG');
export const identifyPersonInputFields: InputFields = {
  knownId: { kind: 'id', needed: true, says: "Who it is: the record that stays." },
  reason: { kind: 'text', most: 2000, says: "How it was found out." },
  unknownId: { kind: 'id', needed: true, says: "Who was unknown." },
};

export const undoMergeInputFields: InputFields = {
  mergeId: { kind: 'id', needed: true, says: "The identification." },
};