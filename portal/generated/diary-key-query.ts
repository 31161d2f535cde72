// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
/** A diary whose keeper is to send its entries themselves. */
export type GiveDiaryKeyInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

export type DiaryQueryVariables = Exact<{
  action: string;
}>;


export type DiaryQuery = { node:
    | { id: string, diarySheets: { id: string, startsOn: string, endsOn: string, returnedOn: string | null, keyReference: string | null, keyGivenAt: string | null } | null, diaryEntries: Array<{ id: string, beganAt: string, endedAt: string | null, what: string | null, effect: string | null, fromPaper: boolean, sentOnline: boolean }> }
    | Record<PropertyKey, never>
   | null };

export type GiveDiaryKeyMutationVariables = Exact<{
  input: GiveDiaryKeyInput;
}>;


export type GiveDiaryKeyMutation = { giveDiaryKey: { reference: string | null, secret: string | null, refusals: Array<{ message: string }>, action: { id: string, diarySheets: { id: string, keyReference: string | null, keyGivenAt: string | null } | null } | null } };

export const DiaryDocument: Trusted<DiaryQuery, DiaryQueryVariables> = trusted('HjeQzSkjyTF9-NKY4LHVlu');

export const GiveDiaryKeyDocument: Trusted<GiveDiaryKeyMutation, GiveDiaryKeyMutationVariables> = trusted('W0OwHc9b8QlB6zAmAJSTDM');