// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** The acknowledgement of an application. */
export type AcknowledgeCaseReviewInput = {
  /** When; now when left out. */
  acknowledgedAt?: string | null | undefined;
  /** The case review. */
  caseReviewId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Its version as last read. */
  version?: number | null | undefined;
};

/** Our answer to a recommendation, or that it was carried out. */
export type AnswerRecommendationInput = {
  /** When; now when left out. */
  at?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The recommendation. */
  recommendationId: string;
  /** The reason, or what was done. */
  response?: string | null | undefined;
  /** ACCEPTED, NOT_ACCEPTED or, later, CARRIED_OUT. */
  status: RecommendationStatus;
  /** Its version as last read. */
  version?: number | null | undefined;
};

/** An appeal of the applicant. */
export type AppealCaseReviewInput = {
  /** When; now when left out. */
  appealedAt?: string | null | undefined;
  /** The case review. */
  caseReviewId: string;
  /** What it is about; at most 20,000 characters. */
  grounds: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Its version as last read. */
  version?: number | null | undefined;
};

/** An application for an ASB case review about one of our cases (policy 16.2). */
export type ApplyForCaseReviewInput = {
  /** Who applies. */
  applicantKind: CaseReviewApplicant;
  /** The applicant’s name, when not a party of the case. */
  applicantName?: string | null | undefined;
  /** The applicant, when a party of the case. */
  applicantPartyId?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** When the person consented; needed where somebody else applies. */
  consentAt?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The local authority; that of the service when left out. */
  localAuthorityId?: string | null | undefined;
  /** When it was received; now when left out. */
  receivedAt?: string | null | undefined;
};

/** Who applies: any individual, community or business may. */
export type CaseReviewApplicant =
  /** A business. */
  | 'BUSINESS'
  /** A community. */
  | 'COMMUNITY'
  /** Somebody who experienced the behaviour. */
  | 'INDIVIDUAL'
  /** Somebody on behalf of the person, with consent. */
  | 'THIRD_PARTY';

/** The end of a case review: an appeal decided, or nothing more to come. */
export type CloseCaseReviewInput = {
  /** Whether the appeal was upheld; needed after an appeal. */
  appealUpheld?: boolean | null | undefined;
  /** The case review. */
  caseReviewId: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Its version as last read. */
  version?: number | null | undefined;
};

/** The decision on the threshold (2014 Act, section 104). */
export type DecideThresholdInput = {
  /** When the applicant was told; needed. */
  applicantToldAt?: string | null | undefined;
  /** The case review. */
  caseReviewId: string;
  /** When it was decided; now when left out. */
  decidedAt?: string | null | undefined;
  /** The body that decided; the local authority when left out. */
  decidedBy?: string | null | undefined;
  /** Why it is met. */
  grounds?: Array<ThresholdGround>;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is met. */
  met: boolean;
  /** The reasons, as told to the applicant; at most 20,000 characters. */
  reasons: string;
  /** Its version as last read. */
  version?: number | null | undefined;
};

/** A recommendation of a case review. */
export type RecommendationInput = {
  /** The body it is addressed to; us when left out. */
  addressedTo?: string | null | undefined;
  /** By when; needed where it is addressed to us. */
  dueOn?: string | null | undefined;
  /** Who sees to it here; the case’s owner when left out. */
  ownerId?: string | null | undefined;
  /** What is recommended; at most 20,000 characters. */
  recommends: string;
};

/** What became of a recommendation. */
export type RecommendationStatus =
  /** Accepted, and to be carried out. */
  | 'ACCEPTED'
  /** Carried out. */
  | 'CARRIED_OUT'
  /** Made; not answered yet. */
  | 'MADE'
  /** Not accepted, with the reason. */
  | 'NOT_ACCEPTED';

/** A review carried out, with what it recommends (policy 3.5). */
export type RecordCaseReviewInput = {
  /** Whether the applicant was consulted and invited. */
  applicantInvited: boolean;
  /** The case review. */
  caseReviewId: string;
  /** What it found; at most 20,000 characters. */
  findings: string;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** What it recommends; at most 50. */
  recommendations?: Array<RecommendationInput>;
  /** When; now when left out. */
  reviewedAt?: string | null | undefined;
  /** Its version as last read. */
  version?: number | null | undefined;
};

/** Why the threshold was found to be met. */
export type ThresholdGround =
  /** The harm, or what could come of it. */
  | 'HARM'
  /** What was done about it was not enough. */
  | 'INADEQUATE_RESPONSE'
  /** The behaviour persists. */
  | 'PERSISTENCE'
  /** Enough qualifying complaints were made. */
  | 'QUALIFYING_COMPLAINTS';

export type ApplyForReviewMutationVariables = Exact<{
  input: ApplyForCaseReviewInput;
}>;


export type ApplyForReviewMutation = { applyForCaseReview: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, caseReview: { id: string, reference: string } | null } };

export type AcknowledgeReviewMutationVariables = Exact<{
  input: AcknowledgeCaseReviewInput;
}>;


export type AcknowledgeReviewMutation = { acknowledgeCaseReview: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, caseReview: { id: string, reference: string } | null } };

export type DecideThresholdByFormMutationVariables = Exact<{
  input: DecideThresholdInput;
}>;


export type DecideThresholdByFormMutation = { decideCaseReviewThreshold: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, caseReview: { id: string, reference: string } | null } };

export type CarriedOutReviewMutationVariables = Exact<{
  input: RecordCaseReviewInput;
}>;


export type CarriedOutReviewMutation = { recordCaseReview: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, caseReview: { id: string, reference: string } | null } };

export type CloseReviewMutationVariables = Exact<{
  input: CloseCaseReviewInput;
}>;


export type CloseReviewMutation = { closeCaseReview: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, caseReview: { id: string, reference: string } | null } };

export type AppealReviewByFormMutationVariables = Exact<{
  input: AppealCaseReviewInput;
}>;


export type AppealReviewByFormMutation = { appealCaseReview: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, caseReview: { id: string, version: number } | null } };

export type AnswerRecommendationByFormMutationVariables = Exact<{
  input: AnswerRecommendationInput;
}>;


export type AnswerRecommendationByFormMutation = { answerRecommendation: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, recommendation: { id: string, version: number } | null } };

export const ApplyForReviewDocument: Trusted<ApplyForReviewMutation, ApplyForReviewMutationVariables> = trusted('hmhaFKPWwpbdP85PSfhHsd');

export const AcknowledgeReviewDocument: Trusted<AcknowledgeReviewMutation, AcknowledgeReviewMutationVariables> = trusted('sYFo8UzsYGs0VuIZLgcLqn');

export const DecideThresholdByFormDocument: Trusted<DecideThresholdByFormMutation, DecideThresholdByFormMutationVariables> = trusted('6RKXap5cnq46ZgFjv8bgIM');

export const CarriedOutReviewDocument: Trusted<CarriedOutReviewMutation, CarriedOutReviewMutationVariables> = trusted('9TF9fEHnpFWSlHxD2OsCaE');

export const CloseReviewDocument: Trusted<CloseReviewMutation, CloseReviewMutationVariables> = trusted('Lh9StN4umIMYYmWmDwsWhN');

export const AppealReviewByFormDocument: Trusted<AppealReviewByFormMutation, AppealReviewByFormMutationVariables> = trusted('y61sRyzunXKeMiJu54MYVs');

export const AnswerRecommendationByFormDocument: Trusted<AnswerRecommendationByFormMutation, AnswerRecommendationByFormMutationVariables> = trusted('Gx0I18_XRLry3Hepa_8IJr');
export const caseReviewApplicantWords = {
  BUSINESS: "A business.",
  COMMUNITY: "A community.",
  INDIVIDUAL: "Somebody who experienced the behaviour.",
  THIRD_PARTY: "Somebody on behalf of the person, with consent.",
};

export const applyForCaseReviewInputFields: InputFields = {
  applicantKind: { kind: 'word', needed: true, words: caseReviewApplicantWords, says: "Who applies." },
  applicantName: { kind: 'text', says: "The applicant’s name, when not a party of the case." },
  applicantPartyId: { kind: 'id', says: "The applicant, when a party of the case." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  consentAt: { kind: 'moment', says: "When the person consented; needed where somebody else applies." },
  localAuthorityId: { kind: 'id', says: "The local authority; that of the service when left out." },
  receivedAt: { kind: 'moment', says: "When it was received; now when left out." },
};

export const acknowledgeCaseReviewInputFields: InputFields = {
  acknowledgedAt: { kind: 'moment', says: "When; now when left out." },
  caseReviewId: { kind: 'id', needed: true, says: "The case review." },
};

export const thresholdGroundWords = {
  HARM: "The harm, or what could come of it.",
  INADEQUATE_RESPONSE: "What was done about it was not enough.",
  PERSISTENCE: "The behaviour persists.",
  QUALIFYING_COMPLAINTS: "Enough qualifying complaints were made.",
};

export const decideThresholdInputFields: InputFields = {
  applicantToldAt: { kind: 'moment', says: "When the applicant was told; needed." },
  caseReviewId: { kind: 'id', needed: true, says: "The case review." },
  decidedAt: { kind: 'moment', says: "When it was decided; now when left out." },
  decidedBy: { kind: 'text', says: "The body that decided; the local authority when left out." },
  grounds: { kind: 'word', many: true, words: thresholdGroundWords, says: "Why it is met." },
  met: { kind: 'yesNo', needed: true, says: "Whether it is met." },
  reasons: { kind: 'text', needed: true, most: 20000, says: "The reasons, as told to the applicant." },
};

export const recommendationInputFields: InputFields = {
  addressedTo: { kind: 'text', says: "The body it is addressed to; us when left out." },
  dueOn: { kind: 'day', says: "By when; needed where it is addressed to us." },
  ownerId: { kind: 'id', says: "Who sees to it here; the case’s owner when left out." },
  recommends: { kind: 'text', needed: true, most: 20000, says: "What is recommended." },
};

export const recordCaseReviewInputFields: InputFields = {
  applicantInvited: { kind: 'yesNo', needed: true, says: "Whether the applicant was consulted and invited." },
  caseReviewId: { kind: 'id', needed: true, says: "The case review." },
  findings: { kind: 'text', needed: true, most: 20000, says: "What it found." },
  recommendations: { kind: 'parts', many: true, parts: recommendationInputFields, says: "What it recommends; at most 50." },
  reviewedAt: { kind: 'moment', says: "When; now when left out." },
};

export const closeCaseReviewInputFields: InputFields = {
  appealUpheld: { kind: 'yesNo', says: "Whether the appeal was upheld; needed after an appeal." },
  caseReviewId: { kind: 'id', needed: true, says: "The case review." },
};

export const appealCaseReviewInputFields: InputFields = {
  appealedAt: { kind: 'moment', says: "When; now when left out." },
  caseReviewId: { kind: 'id', needed: true, says: "The case review." },
  grounds: { kind: 'text', needed: true, most: 20000, says: "What it is about." },
};

export const recommendationStatusWords = {
  ACCEPTED: "Accepted, and to be carried out.",
  CARRIED_OUT: "Carried out.",
  MADE: "Made; not answered yet.",
  NOT_ACCEPTED: "Not accepted, with the reason.",
};

export const answerRecommendationInputFields: InputFields = {
  at: { kind: 'moment', says: "When; now when left out." },
  recommendationId: { kind: 'id', needed: true, says: "The recommendation." },
  response: { kind: 'text', says: "The reason, or what was done." },
  status: { kind: 'word', needed: true, words: recommendationStatusWords, says: "ACCEPTED, NOT_ACCEPTED or, later, CARRIED_OUT." },
};