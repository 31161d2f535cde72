// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** How a case ended. */
export type CaseOutcome =
  /** The landlord has no power to resolve it; people were supported and signposted (policy 3.10, 5.3). */
  | 'CANNOT_RESOLVE'
  /** Not enough evidence to act. */
  | 'INSUFFICIENT_EVIDENCE'
  /** No further action possible without reasonable cooperation (policy 8.3). */
  | 'NON_COOPERATION'
  /** Found not to be anti-social behaviour (policy 2.7). */
  | 'NOT_ASB'
  /** Nothing more happened while the case was watched. */
  | 'NO_FURTHER_INCIDENTS'
  /** Someone in the case moved away. */
  | 'PARTY_MOVED'
  /** Nobody responsible could be identified. */
  | 'PERPETRATOR_UNIDENTIFIED'
  /** The person who reported withdrew. */
  | 'REPORTER_WITHDREW'
  /** Resolved by another agency (policy 3.8, 9.4). */
  | 'RESOLVED_BY_OTHER_AGENCY'
  /** Resolved by early intervention (policy section 9). */
  | 'RESOLVED_EARLY_INTERVENTION'
  /** Resolved by formal action short of court (policy 11.1). */
  | 'RESOLVED_FORMAL_ACTION'
  /** Resolved by action in court (policy 11.5 to 11.8). */
  | 'RESOLVED_LEGAL_ACTION'
  /** Resolved by the people themselves (policy 9.3). */
  | 'RESOLVED_SELF_RESOLUTION'
  /** Transferred to another landlord or body. */
  | 'TRANSFERRED'
  /** Everything reasonable was tried and the behaviour has not stopped. */
  | 'UNRESOLVED';

/** The end of a case (policy 3.6, 3.11). */
export type CloseCaseInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** When everybody who is kept informed and has no notice of their own (giveClosureNotice) was told the reason and the outcome; each is recorded as a contact. */
  closureNoticeAt?: string | null | undefined;
  /** By which means they were told; by letter when left out. */
  closureNoticeBy?: ContactMethod | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** How it ended. */
  outcome: CaseOutcome;
  /** Why, as told to everyone who is kept informed; at most 20,000 characters. */
  reason: string;
  /** When the right to a case review was explained, if not before (policy 3.11). */
  reviewRightInformedAt?: string | null | undefined;
  /** Who is not to be asked how satisfied they are, each with the reason (policy 3.5). */
  withoutSurvey?: Array<WithoutSurveyInput> | null | undefined;
};

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

/** That a case that was watched is worked on again. */
export type EndMonitoringInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What has happened; at most 2,000 characters. */
  reason: string;
};

/** That the right to a case review was explained (policy 3.11). */
export type ExplainCaseReviewRightInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** When; now when left out. */
  explainedAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** To which parties; everybody who reported or is harmed when left out. */
  partyIds?: Array<string> | null | undefined;
};

/** Telling people that a case closes, each in words fit for them (policy 3.6). Needed one by one where not everybody may be told the same. */
export type GiveClosureNoticeInput = {
  /** Why the person was told in a way they asked not to be; confirms that it was meant. */
  againstPreferenceReason?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** When; now when left out. Not in the future. */
  givenAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** By which means. */
  method: ContactMethod;
  /** The outcome; the case is then closed with the same. */
  outcome: CaseOutcome;
  /** Which parties; everybody who is kept informed and not yet told when left out. At most 50. */
  partyIds?: Array<string> | null | undefined;
  /** What they are told, the reason for closing: nothing about others of the case (policy 1.4). At most 20,000 characters. */
  toldThem: string;
};

/** That a case was closed in error (policy 3.6). */
export type ReopenCaseInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What the error was; at most 2,000 characters. */
  reason: string;
};

/** That the behaviour has stopped and is only watched (policy 8.10). */
export type StartMonitoringInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why watching is enough; at most 2,000 characters. */
  reason: string;
  /** The day on which it is decided how it goes on: after today, not too far ahead. */
  until: string;
};

/** Somebody who is not to be asked after the case is closed. */
export type WithoutSurveyInput = {
  /** The party. */
  partyId: string;
  /** Why; at most 2,000 characters. */
  reason: string;
};

export type ExplainRightMutationVariables = Exact<{
  input: ExplainCaseReviewRightInput;
}>;


export type ExplainRightMutation = { explainCaseReviewRight: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type GiveNoticeMutationVariables = Exact<{
  input: GiveClosureNoticeInput;
}>;


export type GiveNoticeMutation = { giveClosureNotice: { noticeIds: Array<string> | null, refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type CloseByFormMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseByFormMutation = { closeCase: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type WatchCaseMutationVariables = Exact<{
  input: StartMonitoringInput;
}>;


export type WatchCaseMutation = { startMonitoring: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type WorkAgainMutationVariables = Exact<{
  input: EndMonitoringInput;
}>;


export type WorkAgainMutation = { endMonitoring: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type ReopenByFormMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenByFormMutation = { reopenCase: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export const ExplainRightDocument: Trusted<ExplainRightMutation, ExplainRightMutationVariables> = trusted('yEqcaSyf1prMs6Ymg39u6D');

export const GiveNoticeDocument: Trusted<GiveNoticeMutation, GiveNoticeMutationVariables> = trusted('KddQb1kFb2FZyup0CKl5m2');

export const CloseByFormDocument: Trusted<CloseByFormMutation, CloseByFormMutationVariables> = trusted('0bWQtn_aYV8pg3IVJMiNOe');

export const WatchCaseDocument: Trusted<WatchCaseMutation, WatchCaseMutationVariables> = trusted('O1BFxvk6cftzfs5qxesoQ9');

export const WorkAgainDocument: Trusted<WorkAgainMutation, WorkAgainMutationVariables> = trusted('MoPxQDX_QtOGrbJ08mHJV3');

export const ReopenByFormDocument: Trusted<ReopenByFormMutation, ReopenByFormMutationVariables> = trusted('j4InPgdtDn-ARws7aCQ1On');
export const explainCaseReviewRightInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  explainedAt: { kind: 'moment', says: "When; now when left out." },
  partyIds: { kind: 'id', many: true, says: "To which parties; everybody who reported or is harmed when left out." },
};

export const contactMethodWords = {
  EMAIL: "By email.",
  IN_PERSON: "Face to face (policy 8.5, 8.6).",
  LETTER: "By letter.",
  ONLINE: "By a message through the portal.",
  PHONE: "By telephone (policy 8.5).",
  TEXT_MESSAGE: "By text message.",
};

export const caseOutcomeWords = {
  CANNOT_RESOLVE: "The landlord has no power to resolve it; people were supported and signposted (policy 3.10, 5.3).",
  INSUFFICIENT_EVIDENCE: "Not enough evidence to act.",
  NON_COOPERATION: "No further action possible without reasonable cooperation (policy 8.3).",
  NOT_ASB: "Found not to be anti-social behaviour (policy 2.7).",
  NO_FURTHER_INCIDENTS: "Nothing more happened while the case was watched.",
  PARTY_MOVED: "Someone in the case moved away.",
  PERPETRATOR_UNIDENTIFIED: "Nobody responsible could be identified.",
  REPORTER_WITHDREW: "The person who reported withdrew.",
  RESOLVED_BY_OTHER_AGENCY: "Resolved by another agency (policy 3.8, 9.4).",
  RESOLVED_EARLY_INTERVENTION: "Resolved by early intervention (policy section 9).",
  RESOLVED_FORMAL_ACTION: "Resolved by formal action short of court (policy 11.1).",
  RESOLVED_LEGAL_ACTION: "Resolved by action in court (policy 11.5 to 11.8).",
  RESOLVED_SELF_RESOLUTION: "Resolved by the people themselves (policy 9.3).",
  TRANSFERRED: "Transferred to another landlord or body.",
  UNRESOLVED: "Everything reasonable was tried and the behaviour has not stopped.",
};

export const giveClosureNoticeInputFields: InputFields = {
  againstPreferenceReason: { kind: 'text', says: "Why the person was told in a way they asked not to be; confirms that it was meant." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  givenAt: { kind: 'moment', says: "When; now when left out. Not in the future." },
  method: { kind: 'word', needed: true, words: contactMethodWords, says: "By which means." },
  outcome: { kind: 'word', needed: true, words: caseOutcomeWords, says: "The outcome; the case is then closed with the same." },
  partyIds: { kind: 'id', many: true, says: "Which parties; everybody who is kept informed and not yet told when left out. At most 50." },
  toldThem: { kind: 'text', needed: true, most: 20000, says: "What they are told, the reason for closing: nothing about others of the case (policy 1.4)." },
};

export const withoutSurveyInputFields: InputFields = {
  partyId: { kind: 'id', needed: true, says: "The party." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why." },
};

export const closeCaseInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  closureNoticeAt: { kind: 'moment', says: "When everybody who is kept informed and has no notice of their own (giveClosureNotice) was told the reason and the outcome; each is recorded as a contact." },
  closureNoticeBy: { kind: 'word', words: contactMethodWords, says: "By which means they were told; by letter when left out." },
  outcome: { kind: 'word', needed: true, words: caseOutcomeWords, says: "How it ended." },
  reason: { kind: 'text', needed: true, most: 20000, says: "Why, as told to everyone who is kept informed." },
  reviewRightInformedAt: { kind: 'moment', says: "When the right to a case review was explained, if not before (policy 3.11)." },
  withoutSurvey: { kind: 'parts', many: true, parts: withoutSurveyInputFields, says: "Who is not to be asked how satisfied they are, each with the reason (policy 3.5)." },
};

export const startMonitoringInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  reason: { kind: 'text', needed: true, most: 2000, says: "Why watching is enough." },
  until: { kind: 'day', needed: true, says: "The day on which it is decided how it goes on: after today, not too far ahead." },
};

export const endMonitoringInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  reason: { kind: 'text', needed: true, most: 2000, says: "What has happened." },
};

export const reopenCaseInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  reason: { kind: 'text', needed: true, most: 2000, says: "What the error was." },
};