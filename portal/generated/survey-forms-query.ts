// Made by npm run codegen. Change the .graphql file beside the page instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type Trusted, trusted } from '../trusted.ts';
import type { InputFields } from '../kit/input-fields.ts';
/** An answer that staff write down for whoever gave it (policy 3.5). */
export type RecordSurveyAnswerInput = {
  /** What came of it. */
  answer: SurveyAnswerInput;
  /** A key of the client’s own choice, 8 to 200 characters: sent again within a day with the same input, the change is made once and answered alike. */
  idempotencyKey?: string | null | undefined;
  /** The survey. */
  surveyId: string;
};

/** What came of asking somebody of a closed case (policy 3.5). */
export type SurveyAnswerInput = {
  /** When; now when left out. */
  answeredAt?: string | null | undefined;
  /** In their words; at most 20,000 characters. */
  comments?: string | null | undefined;
  /** Satisfaction with how it was handled: 1 (very dissatisfied) to 5 (very satisfied). */
  handlingScore?: number | null | undefined;
  /** Satisfaction with the outcome: 1 (very dissatisfied) to 5 (very satisfied). */
  outcomeScore?: number | null | undefined;
  /** Answered, declined or no answer. */
  result: SurveyResult;
};

/** What came of asking somebody. */
export type SurveyResult =
  /** They answered. */
  | 'ANSWERED'
  /** They do not want to answer. */
  | 'DECLINED'
  /** No answer came in the time that was given. */
  | 'NO_ANSWER';

/** What became of a survey. */
export type SurveyStatus =
  /** Answered. */
  | 'ANSWERED'
  /** The person does not want to answer. */
  | 'DECLINED'
  /** Sent; no answer yet. */
  | 'ISSUED'
  /** Not sent, for a reason that is on record. */
  | 'NOT_ISSUED'
  /** No answer came in the time that was given. */
  | 'NO_ANSWER'
  /** Taken back: the case had been closed in error. */
  | 'WITHDRAWN';

export type RecordSurveyAnswerByFormMutationVariables = Exact<{
  input: RecordSurveyAnswerInput;
}>;


export type RecordSurveyAnswerByFormMutation = { recordSurveyAnswer: { refusals: Array<{ field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null }>, case: { id: string, version: number } | null, survey: { id: string, status: SurveyStatus } | null } };

export type WhyNoAnswerFragment = { field: string, rule: string, clause: string, message: string, yours: string | null, current: string | null };

export const RecordSurveyAnswerByFormDocument: Trusted<RecordSurveyAnswerByFormMutation, RecordSurveyAnswerByFormMutationVariables> = trusted('9G6ndVgXnEpclPxniEoVyr');
export const surveyResultWords = {
  ANSWERED: "They answered.",
  DECLINED: "They do not want to answer.",
  NO_ANSWER: "No answer came in the time that was given.",
};

export const surveyAnswerInputFields: InputFields = {
  answeredAt: { kind: 'moment', says: "When; now when left out." },
  comments: { kind: 'text', most: 20000, says: "In their words." },
  handlingScore: { kind: 'number', says: "Satisfaction with how it was handled: 1 (very dissatisfied) to 5 (very satisfied)." },
  outcomeScore: { kind: 'number', says: "Satisfaction with the outcome: 1 (very dissatisfied) to 5 (very satisfied)." },
  result: { kind: 'word', needed: true, words: surveyResultWords, says: "Answered, declined or no answer." },
};

export const recordSurveyAnswerInputFields: InputFields = {
  answer: { kind: 'parts', needed: true, parts: surveyAnswerInputFields, says: "What came of it." },
  surveyId: { kind: 'id', needed: true, says: "The survey." },
};