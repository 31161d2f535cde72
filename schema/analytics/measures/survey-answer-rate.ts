import { StaffRole, SurveySide, SurveyStatus } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const surveyAnswerRate: MeasureDefinition = {
  id: Measure.SURVEY_ANSWER_RATE,
  ENGLISH: {
    name: 'Surveys answered',
    definition:
      'Of the surveys after closing issued in the period to those who reported or were harmed, the share answered.',
    numerator: 'Surveys answered.',
    denominator: 'Surveys issued.',
    exclusions: 'Surveys that were not issued, and those of people accused.',
  },
  WELSH: {
    name: 'Arolygon a atebwyd',
    definition:
      'O’r arolygon ar ôl cau a anfonwyd yn y cyfnod at y rhai a adroddodd neu a niweidiwyd, y gyfran a atebwyd.',
    numerator: 'Arolygon a atebwyd.',
    denominator: 'Arolygon a anfonwyd.',
    exclusions: 'Arolygon nas anfonwyd, a rhai pobl a gyhuddwyd.',
  },
  clause: '3.5 g',
  unit: 'SHARE',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'SURVEY',
    within: `t.issued_at >= b.starts and t.issued_at < b.ends and t.side = '${SurveySide.REPORTED}' and t.status <> '${SurveyStatus.NOT_ISSUED}'`,
    counts: `t.status = '${SurveyStatus.ANSWERED}'`,
  },
};
