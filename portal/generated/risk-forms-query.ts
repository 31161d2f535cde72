// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** The risk of an occupant, outside any case (policy 4.1, 4.2). */
export type AssessOccupantRiskInput = {
  /** Whether the person answered, or an officer from what is known. */
  answeredByPerson?: boolean;
  /** The answers to the risk matrix of the policy in force. */
  answers: Array<RiskAnswerInput>;
  /** Control measures for those who visit; needed where a rule about danger to staff holds. At most 20,000 characters. */
  controlMeasures?: string | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The level you decide upon: an officer confirms or changes what the matrix comes to. */
  level: RiskLevel;
  /** Why; needed where it is another than the computed level. At most 20,000 characters. */
  levelReason?: string | null | undefined;
  /** What else was said or seen; at most 20,000 characters. */
  notes?: string | null | undefined;
  /** The occupant. */
  personId: string;
  /** The day by which it is to be looked at again; as late as the policy allows when left out. */
  reviewOn?: string | null | undefined;
};

/** The risk to somebody in a case (policy 8.7). */
export type AssessRiskInput = {
  /** Whether the person answered, or an officer from what is known. */
  answeredByPerson?: boolean;
  /** The answers to the risk matrix of the policy in force. */
  answers: Array<RiskAnswerInput>;
  /** The case. */
  caseId: string;
  /** The version of the case as last read; a change by somebody else since is then refused, and so is writing over what is there without it. */
  caseVersion?: number | null | undefined;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The level you decide upon: an officer confirms or changes what the matrix comes to. */
  level: RiskLevel;
  /** Why; needed where it is another than the computed level. At most 20,000 characters. */
  levelReason?: string | null | undefined;
  /** What else was said or seen; at most 20,000 characters. */
  notes?: string | null | undefined;
  /** The party: an alleged perpetrator’s own vulnerability, or the risk to anybody else. */
  partyId: string;
};

/** What was answered to one question of the risk matrix. */
export type RiskAnswerInput = {
  /** Code of the answer, or of several where several may hold. */
  answers: Array<string>;
  /** Code of the question: riskMatrix.questions of the document of the query policy. */
  question: string;
};

/** The level of risk to a person, from an assessment (policy 8.7). */
export type RiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

export type AssessRiskByFormMutationVariables = Exact<{
  input: AssessRiskInput;
}>;


export type AssessRiskByFormMutation = { assessRisk: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, riskAssessment: { id: string, level: RiskLevel, computedLevel: RiskLevel, score: number | null } | null } };

export type AssessOccupantRiskByFormMutationVariables = Exact<{
  input: AssessOccupantRiskInput;
}>;


export type AssessOccupantRiskByFormMutation = { assessOccupantRisk: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, riskAssessment: { id: string, level: RiskLevel, computedLevel: RiskLevel, score: number | null } | null } };

export const AssessRiskByFormDocument: Trusted<AssessRiskByFormMutation, AssessRiskByFormMutationVariables> = trusted('4EsvzDkPexBqDh-rbLyh82');

export const AssessOccupantRiskByFormDocument: Trusted<AssessOccupantRiskByFormMutation, AssessOccupantRiskByFormMutationVariables> = trusted('FneQoEAHONelxk2C1j6Xnj');
export const riskAnswerInputFields: InputFields = {
  answers: { kind: 'text', needed: true, many: true, says: "Code of the answer, or of several where several may hold." },
  question: { kind: 'text', needed: true, says: "Code of the question: riskMatrix.questions of the document of the query policy." },
};

export const riskLevelWords = {
  HIGH: "High.",
  LOW: "Low.",
  MEDIUM: "Medium.",
};

export const assessRiskInputFields: InputFields = {
  answeredByPerson: { kind: 'yesNo', says: "Whether the person answered, or an officer from what is known." },
  answers: { kind: 'parts', needed: true, many: true, parts: riskAnswerInputFields, says: "The answers to the risk matrix of the policy in force." },
  caseId: { kind: 'id', needed: true, says: "The case." },
  level: { kind: 'word', needed: true, words: riskLevelWords, says: "The level you decide upon: an officer confirms or changes what the matrix comes to." },
  levelReason: { kind: 'text', most: 20000, says: "Why; needed where it is another than the computed level." },
  notes: { kind: 'text', most: 20000, says: "What else was said or seen." },
  partyId: { kind: 'id', needed: true, says: "The party: an alleged perpetrator’s own vulnerability, or the risk to anybody else." },
};

export const assessOccupantRiskInputFields: InputFields = {
  answeredByPerson: { kind: 'yesNo', says: "Whether the person answered, or an officer from what is known." },
  answers: { kind: 'parts', needed: true, many: true, parts: riskAnswerInputFields, says: "The answers to the risk matrix of the policy in force." },
  controlMeasures: { kind: 'text', most: 20000, says: "Control measures for those who visit; needed where a rule about danger to staff holds." },
  level: { kind: 'word', needed: true, words: riskLevelWords, says: "The level you decide upon: an officer confirms or changes what the matrix comes to." },
  levelReason: { kind: 'text', most: 20000, says: "Why; needed where it is another than the computed level." },
  notes: { kind: 'text', most: 20000, says: "What else was said or seen." },
  personId: { kind: 'id', needed: true, says: "The occupant." },
  reviewOn: { kind: 'day', says: "The day by which it is to be looked at again; as late as the policy allows when left out." },
};