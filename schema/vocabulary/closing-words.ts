import { words } from './words.ts';

export enum SurveySide {
  REPORTED = 'REPORTED',
  ACCUSED = 'ACCUSED',
}

export enum SurveyStatus {
  ISSUED = 'ISSUED',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
  NO_ANSWER = 'NO_ANSWER',
  NOT_ISSUED = 'NOT_ISSUED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum SurveyResult {
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
  NO_ANSWER = 'NO_ANSWER',
}

export enum PerceptionAnswer {
  VERY_SATISFIED = 'VERY_SATISFIED',
  FAIRLY_SATISFIED = 'FAIRLY_SATISFIED',
  NEITHER = 'NEITHER',
  FAIRLY_DISSATISFIED = 'FAIRLY_DISSATISFIED',
  VERY_DISSATISFIED = 'VERY_DISSATISFIED',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}

/** What people are asked once a case is closed. */
export const closingWords = {
  SurveySide: words(SurveySide, 'Whose experience a survey asks for; the two are never counted together.', {
    REPORTED: 'Somebody who reported or was harmed (policy 3.5).',
    ACCUSED: 'Somebody who was accused and was kept informed (policy, Consultation).',
  }),
  SurveyStatus: words(SurveyStatus, 'What became of a survey.', {
    ISSUED: 'Sent; no answer yet.',
    ANSWERED: 'Answered.',
    DECLINED: 'The person does not want to answer.',
    NO_ANSWER: 'No answer came in the time that was given.',
    NOT_ISSUED: 'Not sent, for a reason that is on record.',
    WITHDRAWN: 'Taken back: the case had been closed in error.',
  }),
  SurveyResult: words(SurveyResult, 'What came of asking somebody.', {
    ANSWERED: 'They answered.',
    DECLINED: 'They do not want to answer.',
    NO_ANSWER: 'No answer came in the time that was given.',
  }),
  PerceptionAnswer: words(
    PerceptionAnswer,
    'Answers to question TP12 of the tenant satisfaction measures: how satisfied somebody is with the landlord’s approach to handling anti-social behaviour (Regulator of Social Housing).',
    {
      VERY_SATISFIED: 'Very satisfied.',
      FAIRLY_SATISFIED: 'Fairly satisfied.',
      NEITHER: 'Neither satisfied nor dissatisfied.',
      FAIRLY_DISSATISFIED: 'Fairly dissatisfied.',
      VERY_DISSATISFIED: 'Very dissatisfied.',
      NOT_APPLICABLE: 'Not applicable, or does not know: counted apart, never in the denominator.',
    },
  ),
};
