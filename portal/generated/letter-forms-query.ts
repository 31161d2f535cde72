// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** In which language a document is. */
export type DocumentLanguage =
  /** English. */
  | 'ENGLISH'
  /** Welsh. */
  | 'WELSH';

/** A standard letter that was sent; kept as a contact with its text (policy 8.9). */
export type RecordLetterInput = {
  /** What is said to this person alone, where the letter has a place for it; at most 5,000 characters. */
  addition?: string | null | undefined;
  /** Why the person was written to though they asked not to be; confirms that it was meant. */
  againstPreferenceReason?: string | null | undefined;
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
  /** Confirms that the letter was read against what must not be said to the person. */
  nothingSaidThatMustNotBe?: boolean;
  /** To whom: a party of the case. */
  partyId: string;
  /** When it was sent; now when left out. */
  sentAt?: string | null | undefined;
  /** Which letter: its version in use. */
  templateId: string;
};

export type SendLetterByFormMutationVariables = Exact<{
  input: RecordLetterInput;
}>;


export type SendLetterByFormMutation = { recordLetter: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, contact: { id: string } | null } };

export type WhyNoLetterFragment = { field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null };

export const SendLetterByFormDocument: Trusted<SendLetterByFormMutation, SendLetterByFormMutationVariables> = trusted('c1ytXD7A8L-PlppuCEdktS');
export const documentLanguageWords = {
  ENGLISH: "English.",
  WELSH: "Welsh.",
};

export const recordLetterInputFields: InputFields = {
  addition: { kind: 'text', most: 5000, says: "What is said to this person alone, where the letter has a place for it." },
  againstPreferenceReason: { kind: 'text', says: "Why the person was written to though they asked not to be; confirms that it was meant." },
  appointmentAt: { kind: 'moment', says: "The appointment, where the letter names one." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  language: { kind: 'word', words: documentLanguageWords, says: "In which language; Welsh for who wishes it, where it is written, when left out." },
  nothingSaidThatMustNotBe: { kind: 'yesNo', says: "Confirms that the letter was read against what must not be said to the person." },
  partyId: { kind: 'id', needed: true, says: "To whom: a party of the case." },
  sentAt: { kind: 'moment', says: "When it was sent; now when left out." },
  templateId: { kind: 'id', needed: true, says: "Which letter: its version in use." },
};