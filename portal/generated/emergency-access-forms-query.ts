// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Why somebody reads outside their scope in an emergency (policy 12.1). */
export type EmergencyReason =
  /** Nobody in whose scope it lies can be reached. */
  | 'OUT_OF_HOURS_COVER'
  /** The police ask while something is going on. */
  | 'POLICE_REQUEST'
  /** A safeguarding incident, which takes priority (policy 2.3). */
  | 'SAFEGUARDING'
  /** Somebody’s life or safety is at stake. */
  | 'SAFETY_OF_LIFE';

/** A case or a person to be read in an emergency. Give one of the two. */
export type TakeEmergencyAccessInput = {
  /** The reference of the case. */
  caseReference?: string | null | undefined;
  /** Why, in words that whoever protects data can judge; 20 to 1,000 characters. */
  explanation: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Or the person. */
  personId?: string | null | undefined;
  /** Why. */
  reason: EmergencyReason;
};

export type TakeEmergencyAccessMutationVariables = Exact<{
  input: TakeEmergencyAccessInput;
}>;


export type TakeEmergencyAccessMutation = { takeEmergencyAccess: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, access: { id: string } | null } };

export const TakeEmergencyAccessDocument: Trusted<TakeEmergencyAccessMutation, TakeEmergencyAccessMutationVariables> = trusted('k8iCOae_EPjCvAQtgztRGw');
export const emergencyReasonWords = {
  OUT_OF_HOURS_COVER: "Nobody in whose scope it lies can be reached.",
  POLICE_REQUEST: "The police ask while something is going on.",
  SAFEGUARDING: "A safeguarding incident, which takes priority (policy 2.3).",
  SAFETY_OF_LIFE: "Somebody’s life or safety is at stake.",
};

export const takeEmergencyAccessInputFields: InputFields = {
  caseReference: { kind: 'text', says: "The reference of the case." },
  explanation: { kind: 'text', needed: true, says: "Why, in words that whoever protects data can judge; 20 to 1,000 characters." },
  personId: { kind: 'id', says: "Or the person." },
  reason: { kind: 'word', needed: true, words: emergencyReasonWords, says: "Why." },
};