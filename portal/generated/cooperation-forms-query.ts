// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** What a person said to a request, or whether it was done in the end. */
export type AnswerCooperationRequestInput = {
  /** What the person said; left out when only the result is told. */
  answer?: CooperationAnswer | null | undefined;
  /** On which day; today when left out. */
  answeredOn?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The request. */
  requestId: string;
  /** The version of the request as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  requestVersion?: number | null | undefined;
  /** Whether it was done, once that is known. */
  result?: CooperationResult | null | undefined;
  /** Why not, or why that is excused; needed then. At most 20,000 characters. */
  resultReason?: string | null | undefined;
};

/** That a case may be closed for want of cooperation (policy 8.3). */
export type ApproveClosingInput = {
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 20,000 characters. */
  reason: string;
};

/** A visit that will not take place. */
export type CancelVisitInput = {
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 20,000 characters. */
  reason: string;
  /** The visit. */
  visitId: string;
  /** The version of the visit as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  visitVersion?: number | null | undefined;
};

/** A visit that took place. */
export type CompleteVisitInput = {
  /** When staff were there; now when left out. Not in the future. */
  carriedOutAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether staff met nobody. */
  nobodyIn?: boolean;
  /** What came of it; at most 20,000 characters. */
  outcome?: string | null | undefined;
  /** The visit. */
  visitId: string;
  /** The version of the visit as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  visitVersion?: number | null | undefined;
};

/** Confirmation, before a visit, that control measures are in place. It counts from now: a visit begun before it went without. */
export type ConfirmVisitInput = {
  /** Which measures are in place; at most 20,000 characters. */
  controlMeasures: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The visit. */
  visitId: string;
  /** The version of the visit as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  visitVersion?: number | null | undefined;
};

/** What a person said to a request for cooperation (policy 8.3). */
export type CooperationAnswer =
  /** Agreed to it. */
  | 'AGREED'
  /** Declined. */
  | 'DECLINED'
  /** Did not answer by the day asked for. */
  | 'NO_ANSWER';

/** What a person is reasonably asked to do (policy 8.3). */
export type CooperationKind =
  /** Keep an appointment. */
  | 'APPOINTMENT'
  /** Take part in mediation. */
  | 'MEDIATION'
  /** Keep records of incidents. */
  | 'RECORDS'
  /** Agree to actions to resolve it themselves. */
  | 'SELF_RESOLUTION';

/** Whether what was asked for was done (policy 8.3). */
export type CooperationResult =
  /** It was not done, and there was a good reason. */
  | 'EXCUSED'
  /** It was done. */
  | 'MET'
  /** It was not done. */
  | 'NOT_MET';

/** A visit to come: about a case, to a person, or to a place (policy 4.1). */
export type PlanVisitInput = {
  /** The case it is about. */
  caseId?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The party of the case who is visited. */
  partyId?: string | null | undefined;
  /** The occupant who is visited, outside any case. */
  personId?: string | null | undefined;
  /** When. */
  plannedAt: string;
  /** The place; where the person lives, or the case’s, when left out. */
  propertyId?: string | null | undefined;
  /** What it is for; at most 20,000 characters. */
  purpose?: string | null | undefined;
  /** Who goes; yourself when left out. */
  staffId?: string | null | undefined;
};

/** A reasonable request to somebody to help the case along (policy 8.3). */
export type RequestCooperationInput = {
  /** What was considered so that the person can do it (Equality Act 2010); at most 20,000 characters. */
  adjustments: string;
  /** When the person was asked; now when left out. */
  askedAt?: string | null | undefined;
  /** The day by which; after the day of asking. */
  byWhen: string;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** What exactly, as it is put to the person; at most 20,000 characters. */
  description?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What is asked for. */
  kind: CooperationKind;
  /** Who is asked: a party of the case. */
  partyId: string;
};

export type AskCooperationMutationVariables = Exact<{
  input: RequestCooperationInput;
}>;


export type AskCooperationMutation = { requestCooperation: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, request: { id: string, version: number } | null } };

export type AnswerCooperationMutationVariables = Exact<{
  input: AnswerCooperationRequestInput;
}>;


export type AnswerCooperationMutation = { answerCooperationRequest: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, request: { id: string, version: number } | null } };

export type ApproveClosingByFormMutationVariables = Exact<{
  input: ApproveClosingInput;
}>;


export type ApproveClosingByFormMutation = { approveClosingForNonCooperation: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null } };

export type PlanVisitByFormMutationVariables = Exact<{
  input: PlanVisitInput;
}>;


export type PlanVisitByFormMutation = { planVisit: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, visit: { id: string, version: number } | null } };

export type ConfirmVisitByFormMutationVariables = Exact<{
  input: ConfirmVisitInput;
}>;


export type ConfirmVisitByFormMutation = { confirmVisit: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, visit: { id: string, version: number } | null } };

export type CompleteVisitByFormMutationVariables = Exact<{
  input: CompleteVisitInput;
}>;


export type CompleteVisitByFormMutation = { completeVisit: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, visit: { id: string, version: number } | null } };

export type CancelVisitByFormMutationVariables = Exact<{
  input: CancelVisitInput;
}>;


export type CancelVisitByFormMutation = { cancelVisit: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, visit: { id: string, version: number } | null } };

export const AskCooperationDocument: Trusted<AskCooperationMutation, AskCooperationMutationVariables> = trusted('UpI-47mJ-aI9k1hN5ABwZ3');

export const AnswerCooperationDocument: Trusted<AnswerCooperationMutation, AnswerCooperationMutationVariables> = trusted('y1FZ7Rx212VbS7VCwzg_XE');

export const ApproveClosingByFormDocument: Trusted<ApproveClosingByFormMutation, ApproveClosingByFormMutationVariables> = trusted('KGGS4xJiE7rtXzeQIfnAZ3');

export const PlanVisitByFormDocument: Trusted<PlanVisitByFormMutation, PlanVisitByFormMutationVariables> = trusted('svM89rnqfCFKSY-VAisHhb');

export const ConfirmVisitByFormDocument: Trusted<ConfirmVisitByFormMutation, ConfirmVisitByFormMutationVariables> = trusted('pQGGWh0JltbddOm7JPzQPu');

export const CompleteVisitByFormDocument: Trusted<CompleteVisitByFormMutation, CompleteVisitByFormMutationVariables> = trusted('kFZvh3JvOJBlI0nv-yaie7');

export const CancelVisitByFormDocument: Trusted<CancelVisitByFormMutation, CancelVisitByFormMutationVariables> = trusted('87P4LUYhUmyKvv8e1Z4BWl');
export const cooperationKindWords = {
  APPOINTMENT: "Keep an appointment.",
  MEDIATION: "Take part in mediation.",
  RECORDS: "Keep records of incidents.",
  SELF_RESOLUTION: "Agree to actions to resolve it themselves.",
};

export const requestCooperationInputFields: InputFields = {
  adjustments: { kind: 'text', needed: true, most: 20000, says: "What was considered so that the person can do it (Equality Act 2010)." },
  askedAt: { kind: 'moment', says: "When the person was asked; now when left out." },
  byWhen: { kind: 'day', needed: true, says: "The day by which; after the day of asking." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  description: { kind: 'text', most: 20000, says: "What exactly, as it is put to the person." },
  kind: { kind: 'word', needed: true, words: cooperationKindWords, says: "What is asked for." },
  partyId: { kind: 'id', needed: true, says: "Who is asked: a party of the case." },
};

export const cooperationAnswerWords = {
  AGREED: "Agreed to it.",
  DECLINED: "Declined.",
  NO_ANSWER: "Did not answer by the day asked for.",
};

export const cooperationResultWords = {
  EXCUSED: "It was not done, and there was a good reason.",
  MET: "It was done.",
  NOT_MET: "It was not done.",
};

export const answerCooperationRequestInputFields: InputFields = {
  answer: { kind: 'word', words: cooperationAnswerWords, says: "What the person said; left out when only the result is told." },
  answeredOn: { kind: 'day', says: "On which day; today when left out." },
  requestId: { kind: 'id', needed: true, says: "The request." },
  result: { kind: 'word', words: cooperationResultWords, says: "Whether it was done, once that is known." },
  resultReason: { kind: 'text', most: 20000, says: "Why not, or why that is excused; needed then." },
};

export const approveClosingInputFields: InputFields = {
  caseId: { kind: 'id', needed: true, says: "The case." },
  reason: { kind: 'text', needed: true, most: 20000, says: "Why." },
};

export const planVisitInputFields: InputFields = {
  caseId: { kind: 'id', says: "The case it is about." },
  partyId: { kind: 'id', says: "The party of the case who is visited." },
  personId: { kind: 'id', says: "The occupant who is visited, outside any case." },
  plannedAt: { kind: 'moment', needed: true, says: "When." },
  propertyId: { kind: 'id', says: "The place; where the person lives, or the case’s, when left out." },
  purpose: { kind: 'text', most: 20000, says: "What it is for." },
  staffId: { kind: 'id', says: "Who goes; yourself when left out." },
};

export const confirmVisitInputFields: InputFields = {
  controlMeasures: { kind: 'text', needed: true, most: 20000, says: "Which measures are in place." },
  visitId: { kind: 'id', needed: true, says: "The visit." },
};

export const completeVisitInputFields: InputFields = {
  carriedOutAt: { kind: 'moment', says: "When staff were there; now when left out. Not in the future." },
  nobodyIn: { kind: 'yesNo', says: "Whether staff met nobody." },
  outcome: { kind: 'text', most: 20000, says: "What came of it." },
  visitId: { kind: 'id', needed: true, says: "The visit." },
};

export const cancelVisitInputFields: InputFields = {
  reason: { kind: 'text', needed: true, most: 20000, says: "Why." },
  visitId: { kind: 'id', needed: true, says: "The visit." },
};