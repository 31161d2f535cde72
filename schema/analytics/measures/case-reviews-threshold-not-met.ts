import { CaseReviewDecision, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const caseReviewsThresholdNotMet: MeasureDefinition = {
  id: Measure.CASE_REVIEWS_THRESHOLD_NOT_MET,
  ENGLISH: {
    name: 'Case reviews: threshold not met',
    definition:
      'Applications of which it was decided in the period that the threshold for a review is not met.',
    numerator: 'Decisions by the day they were made.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Adolygiadau achos: trothwy heb ei gyrraedd',
    definition: 'Ceisiadau y penderfynwyd yn y cyfnod na chyrhaeddwyd y trothwy ar gyfer adolygiad.',
    numerator: 'Penderfyniadau yn ôl y diwrnod y’u gwnaed.',
    denominator: null,
    exclusions: null,
  },
  clause: '3.5 d',
  unit: 'COUNT',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: {
    kind: 'REVIEW',
    within: `t.decided_at >= b.starts and t.decided_at < b.ends and t.decision = '${CaseReviewDecision.THRESHOLD_NOT_MET}'`,
  },
};
