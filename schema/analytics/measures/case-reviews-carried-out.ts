import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const caseReviewsCarriedOut: MeasureDefinition = {
  id: Measure.CASE_REVIEWS_CARRIED_OUT,
  ENGLISH: {
    name: 'Case reviews carried out',
    definition: 'Case reviews carried out in the period.',
    numerator: 'Reviews by the day they were carried out.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Adolygiadau achos a gynhaliwyd',
    definition: 'Adolygiadau achos a gynhaliwyd yn y cyfnod.',
    numerator: 'Adolygiadau yn ôl y diwrnod y’u cynhaliwyd.',
    denominator: null,
    exclusions: null,
  },
  clause: '3.5 e',
  unit: 'COUNT',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: { kind: 'REVIEW', within: 't.reviewed_at >= b.starts and t.reviewed_at < b.ends' },
};
