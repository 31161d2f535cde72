// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** Support offered, whatever the landlord may do about the behaviour (policy 3.10). */
export type OfferSupportInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When; now when left out. Not in the future. */
  offeredAt?: string | null | undefined;
  /** The report. */
  reportId: string;
  /** The version of the report as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  reportVersion?: number | null | undefined;
  /** Which support; at most 2,000 characters. */
  support: string;
};

/** Take back that it is not anti-social behaviour (policy 9.3); for managers. */
export type OverrideNotAsbInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** The report. */
  reportId: string;
  /** The version of the report as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  reportVersion?: number | null | undefined;
};

/** Where a report stands. */
export type ReportStatus =
  /** A case was opened from it. */
  | 'CASE_OPENED'
  /** The same report had been received already. */
  | 'DUPLICATE'
  /** Being triaged; a decision may wait until everybody is safe (policy 2.4). */
  | 'IN_TRIAGE'
  /** Added to a case that was already open. */
  | 'LINKED_TO_CASE'
  /** Decided not to be anti-social behaviour, with reason and advice (policy 2.7, 9.3). */
  | 'NOT_ASB'
  /** Received and not yet looked at. */
  | 'RECEIVED'
  /** Passed to the procedure that covers it (policy, Scope). */
  | 'REDIRECTED'
  /** The person was signposted to an agency better placed to help (policy 9.4). */
  | 'SIGNPOSTED'
  /** Withdrawn by the person who made it. */
  | 'WITHDRAWN';

export type SupportOfferedByFormMutationVariables = Exact<{
  input: OfferSupportInput;
}>;


export type SupportOfferedByFormMutation = { offerSupport: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, report: { id: string, version: number, supportOffered: string | null } | null } };

export type OverrideNotAsbByFormMutationVariables = Exact<{
  input: OverrideNotAsbInput;
}>;


export type OverrideNotAsbByFormMutation = { overrideNotAsb: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, report: { id: string, version: number, status: ReportStatus } | null } };

export const SupportOfferedByFormDocument: Trusted<SupportOfferedByFormMutation, SupportOfferedByFormMutationVariables> = trusted('Y9H_flClB3brl8n6xo7Ek3');

export const OverrideNotAsbByFormDocument: Trusted<OverrideNotAsbByFormMutation, OverrideNotAsbByFormMutationVariables> = trusted('RcqIOHntEFI32hTI9k-ljy');
export const offerSupportInputFields: InputFields = {
  offeredAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  reportId: { kind: 'id', needed: true, says: "The report." },
  support: { kind: 'text', needed: true, most: 2000, says: "Which support." },
};

export const overrideNotAsbInputFields: InputFields = {
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
  reportId: { kind: 'id', needed: true, says: "The report." },
};