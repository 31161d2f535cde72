// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** What the behaviour was, after the examples of the policy (policy 2.6). */
export type Behaviour =
  /** Using or threatening to use the accommodation to sell drugs or for other unlawful purposes (policy 2.6). */
  | 'DRUG_SELLING_OR_UNLAWFUL_USE'
  /** Excessive noise nuisance (policy 2.6). */
  | 'EXCESSIVE_NOISE'
  /** Fly tipping (policy 2.6). */
  | 'FLY_TIPPING'
  /** Fouling of public areas (policy 2.6). */
  | 'FOULING'
  /** Graffiti (policy 2.6). */
  | 'GRAFFITI'
  /** Intimidation and harassment, including against staff (policy 2.6). */
  | 'INTIMIDATION_HARASSMENT'
  /** Nuisance vehicles (policy 2.6). */
  | 'NUISANCE_VEHICLES'
  /** Something else, which must be described; the list in the policy is not closed (policy 2.6). */
  | 'OTHER'
  /** Targeting members of identified groups because of their perceived difference (policy 2.6). */
  | 'TARGETING_IDENTIFIED_GROUP'
  /** Actual violence against people or property, including against staff (policy 2.6). */
  | 'VIOLENCE';

/** How staff reached or tried to reach somebody. The initial interview is by phone or in person (policy 8.5). */
export type ContactMethod =
  /** By email. */
  | 'EMAIL'
  /** Face to face (policy 8.5, 8.6). */
  | 'IN_PERSON'
  /** By letter. */
  | 'LETTER'
  /** By a message through the portal. */
  | 'ONLINE'
  /** By telephone (policy 8.5). */
  | 'PHONE'
  /** By text message. */
  | 'TEXT_MESSAGE';

/** A contact, or an attempt at one. Meets the clocks of policy 8.6 that it settles. */
export type RecordContactInput = {
  /** Why the person was reached in a way they asked not to be; confirms that it was meant. */
  againstPreferenceReason?: string | null | undefined;
  /** Whether the approach was agreed (policy 8.6); refused where it was not talked over by phone or in person (8.5). */
  approachAgreed?: boolean;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** Whether a meeting was offered and declined. */
  faceToFaceDeclined?: boolean | null | undefined;
  /** Whether a meeting face to face was agreed to be needed; null when not spoken of. */
  faceToFaceNeeded?: boolean | null | undefined;
  /** Why a meeting is needed or not; needed where one is declined (policy 8.6). */
  faceToFaceReason?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether a message was left for the person, who was not reached. */
  messageLeft?: boolean;
  /** By which means; an initial interview, which settles a clock, is by phone or in person (policy 8.5). */
  method: ContactMethod;
  /** When; now when left out. Not in the future. */
  occurredAt?: string | null | undefined;
  /** With whom; the reporter when left out and there is only one. */
  partyId?: string | null | undefined;
  /** Whether the person was reached; false for an attempt. */
  reached: boolean;
  /** Internal: what was said and agreed; at most 20,000 characters. */
  summary?: string | null | undefined;
  /** What the person was told, in words that may be shared with them: nothing about others of the case (policy 1.4). At most 20,000 characters. */
  toldThem?: string | null | undefined;
};

/** Something more that happened, within a case. Whoever was assessed is then to be looked at again (policy 8.7). */
export type RecordIncidentInput = {
  /** Whether it was aimed at staff: those who visit are warned of it. */
  againstStaff?: boolean;
  /** Behaviour of the list in policy 2.6. */
  behaviour?: Behaviour | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** What happened; at most 20,000 characters. */
  description?: string | null | undefined;
  /** When it ended, where known. Not before it began, and not in the future. */
  endedAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When it began. Not in the future. */
  occurredAt: string;
};

export type RecordContactByFormMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactByFormMutation = { recordContact: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, contact: { id: string } | null } };

export type RecordIncidentByFormMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;


export type RecordIncidentByFormMutation = { recordIncident: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, incident: { id: string } | null } };

export const RecordContactByFormDocument: Trusted<RecordContactByFormMutation, RecordContactByFormMutationVariables> = trusted('RNaZ5T64VQHGSJA9Gs9ZFw');

export const RecordIncidentByFormDocument: Trusted<RecordIncidentByFormMutation, RecordIncidentByFormMutationVariables> = trusted('htav_jm0KT8ttFUi6rMWrJ');
export const contactMethodWords = {
  EMAIL: "By email.",
  IN_PERSON: "Face to face (policy 8.5, 8.6).",
  LETTER: "By letter.",
  ONLINE: "By a message through the portal.",
  PHONE: "By telephone (policy 8.5).",
  TEXT_MESSAGE: "By text message.",
};

export const recordContactInputFields: InputFields = {
  againstPreferenceReason: { kind: 'text', says: "Why the person was reached in a way they asked not to be; confirms that it was meant." },
  approachAgreed: { kind: 'yesNo', says: "Whether the approach was agreed (policy 8.6); refused where it was not talked over by phone or in person (8.5)." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  faceToFaceDeclined: { kind: 'yesNo', says: "Whether a meeting was offered and declined." },
  faceToFaceNeeded: { kind: 'yesNo', says: "Whether a meeting face to face was agreed to be needed." },
  faceToFaceReason: { kind: 'text', says: "Why a meeting is needed or not; needed where one is declined (policy 8.6)." },
  messageLeft: { kind: 'yesNo', says: "Whether a message was left for the person, who was not reached." },
  method: { kind: 'word', needed: true, words: contactMethodWords, says: "By which means; an initial interview, which settles a clock, is by phone or in person (policy 8.5)." },
  occurredAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  partyId: { kind: 'id', says: "With whom; the reporter when left out and there is only one." },
  reached: { kind: 'yesNo', needed: true, says: "Whether the person was reached; false for an attempt." },
  summary: { kind: 'text', most: 20000, says: "Internal: what was said and agreed." },
  toldThem: { kind: 'text', most: 20000, says: "What the person was told, in words that may be shared with them: nothing about others of the case (policy 1.4)." },
};

export const behaviourWords = {
  DRUG_SELLING_OR_UNLAWFUL_USE: "Using or threatening to use the accommodation to sell drugs or for other unlawful purposes (policy 2.6).",
  EXCESSIVE_NOISE: "Excessive noise nuisance (policy 2.6).",
  FLY_TIPPING: "Fly tipping (policy 2.6).",
  FOULING: "Fouling of public areas (policy 2.6).",
  GRAFFITI: "Graffiti (policy 2.6).",
  INTIMIDATION_HARASSMENT: "Intimidation and harassment, including against staff (policy 2.6).",
  NUISANCE_VEHICLES: "Nuisance vehicles (policy 2.6).",
  OTHER: "Something else, which must be described; the list in the policy is not closed (policy 2.6).",
  TARGETING_IDENTIFIED_GROUP: "Targeting members of identified groups because of their perceived difference (policy 2.6).",
  VIOLENCE: "Actual violence against people or property, including against staff (policy 2.6).",
};

export const recordIncidentInputFields: InputFields = {
  againstStaff: { kind: 'yesNo', says: "Whether it was aimed at staff: those who visit are warned of it." },
  behaviour: { kind: 'word', words: behaviourWords, says: "Behaviour of the list in policy 2.6." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  description: { kind: 'text', most: 20000, says: "What happened." },
  endedAt: { kind: 'moment', says: "When it ended, where known. Not before it began, and not in the future." },
  occurredAt: { kind: 'moment', needed: true, says: "When it began. Not in the future." },
};