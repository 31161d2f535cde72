import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const caseReviewsWithRecommendations: MeasureDefinition = {
  id: Measure.CASE_REVIEWS_WITH_RECOMMENDATIONS,
  ENGLISH: {
    name: 'Case reviews with recommendations',
    definition: 'Case reviews carried out in the period that made at least one recommendation.',
    numerator: 'Reviews with a recommendation, by the day they were carried out.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Adolygiadau achos ag argymhellion',
    definition: 'Adolygiadau achos a gynhaliwyd yn y cyfnod ac a wnaeth o leiaf un argymhelliad.',
    numerator: 'Adolygiadau ag argymhelliad, yn ôl y diwrnod y’u cynhaliwyd.',
    denominator: null,
    exclusions: null,
  },
  clause: '3.5 f',
  unit: 'COUNT',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: {
    kind: 'REVIEW',
    within: `t.reviewed_at >= b.starts and t.reviewed_at < b.ends
      and exists (select from recommendation x where x.case_review_id = t.id)`,
  },
};
