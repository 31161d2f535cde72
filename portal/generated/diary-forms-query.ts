// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** An entry of diary sheets, as whoever kept them wrote it. */
export type AddDiaryEntryInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** When it began; not in the future. */
  beganAt: string;
  /** How it affected the person; at most 20,000 characters. */
  effect?: string | null | undefined;
  /** When it ended. */
  endedAt?: string | null | undefined;
  /** Whether it is taken over from paper. */
  fromPaper?: boolean;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Who kept it; the party of the action when left out. */
  partyId?: string | null | undefined;
  /** What happened; at most 20,000 characters. */
  what: string;
};

/** Other words or another date for an action; what is left out stays as it is. */
export type ChangeActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** What is to be done; at most 20,000 characters. */
  description?: string | null | undefined;
  /** The day by which; null for no day. */
  dueOn?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** What a party said to an action that needs their agreement. */
export type ConsentAnswer =
  /** Agreed, or signed. */
  | 'AGREED'
  /** Refused. */
  | 'REFUSED'
  /** Withdrew an agreement given before. */
  | 'WITHDRAWN';

/** What a party said: agreed or signed, refused, or withdrew. */
export type ConsentInput = {
  /** The answer. */
  answer?: ConsentAnswer;
  /** On which day; today when left out. */
  answeredOn?: string | null | undefined;
  /** Whose answer: a party of the case. */
  partyId: string;
};

/** An agreement that ends before its time. */
export type DischargeActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 20,000 characters. */
  reason: string;
};

/** Diary sheets that are to be kept longer. */
export type ExtendDiarySheetsInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** The new last day. */
  endsOn: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 20,000 characters. */
  reason: string;
};

/** What whoever kept the diary was told about it (policy 8.9). */
export type GiveDiaryFeedbackInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** What they were told; at most 20,000 characters. */
  feedback: string;
  /** When; now when left out. */
  givenAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** Terms of an agreement that were broken (policy 11.6). */
export type RecordBreachInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** What was done about it; at most 20,000 characters. */
  done?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** On which day; not in the future. */
  occurredOn: string;
  /** Which terms, and how; at most 20,000 characters. */
  what: string;
};

/** What a party said to an action that needs their agreement (policy 8.3). */
export type RecordConsentInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** The answer. */
  consent: ConsentInput;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** An action that was completed by mistake. */
export type ReopenActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
};

/** Diary sheets that came back. */
export type ReturnDiarySheetsInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** The sheets themselves, where they are among the evidence of the case (policy 15.1). */
  evidenceIds?: Array<string> | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** On which day; today when left out. */
  returnedOn?: string | null | undefined;
};

/** A review of an agreement or of a temporary move. */
export type ReviewActionInput = {
  /** The action. */
  actionId: string;
  /** The version of the action as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  actionVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** When it is reviewed next; needed while somebody is away from home (policy 8.8). */
  nextReviewOn?: string | null | undefined;
  /** On which day; today when left out. */
  reviewedOn?: string | null | undefined;
  /** What was found; at most 20,000 characters. */
  what: string;
};

export type AddDiaryEntryByFormMutationVariables = Exact<{
  input: AddDiaryEntryInput;
}>;


export type AddDiaryEntryByFormMutation = { addDiaryEntry: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type ExtendDiaryByFormMutationVariables = Exact<{
  input: ExtendDiarySheetsInput;
}>;


export type ExtendDiaryByFormMutation = { extendDiarySheets: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type ReturnDiaryByFormMutationVariables = Exact<{
  input: ReturnDiarySheetsInput;
}>;


export type ReturnDiaryByFormMutation = { returnDiarySheets: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type GiveFeedbackByFormMutationVariables = Exact<{
  input: GiveDiaryFeedbackInput;
}>;


export type GiveFeedbackByFormMutation = { giveDiaryFeedback: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type ChangeActionByFormMutationVariables = Exact<{
  input: ChangeActionInput;
}>;


export type ChangeActionByFormMutation = { changeAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type ReopenActionByFormMutationVariables = Exact<{
  input: ReopenActionInput;
}>;


export type ReopenActionByFormMutation = { reopenAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type ReviewActionByFormMutationVariables = Exact<{
  input: ReviewActionInput;
}>;


export type ReviewActionByFormMutation = { reviewAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type RecordConsentByFormMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentByFormMutation = { recordConsent: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type BreachAgreementByFormMutationVariables = Exact<{
  input: RecordBreachInput;
}>;


export type BreachAgreementByFormMutation = { recordBreach: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export type EndAgreementByFormMutationVariables = Exact<{
  input: DischargeActionInput;
}>;


export type EndAgreementByFormMutation = { dischargeAction: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, action: { id: string, version: number } | null } };

export const AddDiaryEntryByFormDocument: Trusted<AddDiaryEntryByFormMutation, AddDiaryEntryByFormMutationVariables> = trusted('8W06G-zClV1-7kAHjPj6tp');

export const ExtendDiaryByFormDocument: Trusted<ExtendDiaryByFormMutation, ExtendDiaryByFormMutationVariables> = trusted('tHrnKWPym9WXRKmMKRu9i3');

export const ReturnDiaryByFormDocument: Trusted<ReturnDiaryByFormMutation, ReturnDiaryByFormMutationVariables> = trusted('EUVnpueurmPunAT_tUikDa');

export const GiveFeedbackByFormDocument: Trusted<GiveFeedbackByFormMutation, GiveFeedbackByFormMutationVariables> = trusted('Dyy0J-IMLf3C50ZwNqX-5M');

export const ChangeActionByFormDocument: Trusted<ChangeActionByFormMutation, ChangeActionByFormMutationVariables> = trusted('twdHFXqgWoEDQLsCI2Cms3');

export const ReopenActionByFormDocument: Trusted<ReopenActionByFormMutation, ReopenActionByFormMutationVariables> = trusted('PFX8b64SFJZPFSybGfScSq');

export const ReviewActionByFormDocument: Trusted<ReviewActionByFormMutation, ReviewActionByFormMutationVariables> = trusted('86URdA7Gs4s73G0FavH-1_');

export const RecordConsentByFormDocument: Trusted<RecordConsentByFormMutation, RecordConsentByFormMutationVariables> = trusted('T9T8LVpXquRpV2N03C54Ul');

export const BreachAgreementByFormDocument: Trusted<BreachAgreementByFormMutation, BreachAgreementByFormMutationVariables> = trusted('DPDP3LoLaQ-w7Tjs_Q2yzt');

export const EndAgreementByFormDocument: Trusted<EndAgreementByFormMutation, EndAgreementByFormMutationVariables> = trusted('P1I2JBij2D2hIgCdP4Zp6v');
export const addDiaryEntryInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  beganAt: { kind: 'moment', needed: true, says: "When it began; not in the future." },
  effect: { kind: 'text', most: 20000, says: "How it affected the person." },
  endedAt: { kind: 'moment', says: "When it ended." },
  fromPaper: { kind: 'yesNo', says: "Whether it is taken over from paper." },
  partyId: { kind: 'id', says: "Who kept it; the party of the action when left out." },
  what: { kind: 'text', needed: true, most: 20000, says: "What happened." },
};

export const extendDiarySheetsInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  endsOn: { kind: 'day', needed: true, says: "The new last day." },
  reason: { kind: 'text', needed: true, most: 20000, says: "Why." },
};

export const returnDiarySheetsInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  evidenceIds: { kind: 'id', many: true, says: "The sheets themselves, where they are among the evidence of the case (policy 15.1)." },
  returnedOn: { kind: 'day', says: "On which day; today when left out." },
};

export const giveDiaryFeedbackInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  feedback: { kind: 'text', needed: true, most: 20000, says: "What they were told." },
  givenAt: { kind: 'moment', says: "When; now when left out." },
};

export const changeActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  description: { kind: 'text', most: 20000, says: "What is to be done." },
  dueOn: { kind: 'day', says: "The day by which." },
};

export const reopenActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
};

export const reviewActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  nextReviewOn: { kind: 'day', says: "When it is reviewed next; needed while somebody is away from home (policy 8.8)." },
  reviewedOn: { kind: 'day', says: "On which day; today when left out." },
  what: { kind: 'text', needed: true, most: 20000, says: "What was found." },
};

export const consentAnswerWords = {
  AGREED: "Agreed, or signed.",
  REFUSED: "Refused.",
  WITHDRAWN: "Withdrew an agreement given before.",
};

export const consentInputFields: InputFields = {
  answer: { kind: 'word', words: consentAnswerWords, says: "The answer." },
  answeredOn: { kind: 'day', says: "On which day; today when left out." },
  partyId: { kind: 'id', needed: true, says: "Whose answer: a party of the case." },
};

export const recordConsentInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  consent: { kind: 'parts', needed: true, parts: consentInputFields, says: "The answer." },
};

export const recordBreachInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  done: { kind: 'text', most: 20000, says: "What was done about it." },
  occurredOn: { kind: 'day', needed: true, says: "On which day; not in the future." },
  what: { kind: 'text', needed: true, most: 20000, says: "Which terms, and how." },
};

export const dischargeActionInputFields: InputFields = {
  actionId: { kind: 'id', needed: true, says: "The action." },
  reason: { kind: 'text', needed: true, most: 20000, says: "Why." },
};