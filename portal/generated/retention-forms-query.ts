// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
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

/** A hold that is needed no longer. */
export type LiftHoldInput = {
  /** The hold. */
  holdId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** A case or a person that must not go although its time is over. Give one of the two. */
export type PlaceHoldInput = {
  /** The reference of the case. */
  caseReference?: string | null | undefined;
  /** Why, in words; at most 2,000 characters. */
  explanation: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Or the person: then every case and report they are in is kept. */
  personId?: string | null | undefined;
  /** Why. */
  reason: HoldReason;
  /** By when somebody looks whether it is still needed: within a year. */
  reviewOn: string;
};

export type PlaceHoldMutationVariables = Exact<{
  input: PlaceHoldInput;
}>;


export type PlaceHoldMutation = { placeHold: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, hold: { id: string } | null } };

export type LiftHoldMutationVariables = Exact<{
  input: LiftHoldInput;
}>;


export type LiftHoldMutation = { liftHold: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, hold: { id: string } | null } };

export const PlaceHoldDocument: Trusted<PlaceHoldMutation, PlaceHoldMutationVariables> = trusted('zFxOTOU6TXoUT8-vD_xquz');

export const LiftHoldDocument: Trusted<LiftHoldMutation, LiftHoldMutationVariables> = trusted('Up3Y4pCBGTWsKTpT5l8K8O');
export const holdReasonWords = {
  INQUEST_OR_INQUIRY: "An inquest, a review of a death or a public inquiry needs it.",
  LEGAL_CLAIM: "A legal claim is made or to be expected.",
  OMBUDSMAN_OR_REGULATOR: "The Housing Ombudsman, a regulator or the Information Commissioner looks into it.",
  POLICE_INVESTIGATION: "The police or a prosecutor need it.",
  SAFEGUARDING: "A safeguarding enquiry needs it.",
  SUBJECT_REQUEST: "The person has asked for it to be kept, or what is held about them is being put together.",
};

export const placeHoldInputFields: InputFields = {
  caseReference: { kind: 'text', says: "The reference of the case." },
  explanation: { kind: 'text', needed: true, most: 2000, says: "Why, in words." },
  personId: { kind: 'id', says: "Or the person: then every case and report they are in is kept." },
  reason: { kind: 'word', needed: true, words: holdReasonWords, says: "Why." },
  reviewOn: { kind: 'day', needed: true, says: "By when somebody looks whether it is still needed: within a year." },
};

export const liftHoldInputFields: InputFields = {
  holdId: { kind: 'id', needed: true, says: "The hold." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};