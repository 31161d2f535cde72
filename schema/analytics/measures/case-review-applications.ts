import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const caseReviewApplications: MeasureDefinition = {
  id: Measure.CASE_REVIEW_APPLICATIONS,
  ENGLISH: {
    name: 'Case review applications',
    definition:
      'Applications for an ASB case review about the landlord’s cases, received in the period (2014 Act s.104).',
    numerator: 'Applications by the day they were received.',
    denominator: null,
    exclusions: null,
  },
  WELSH: {
    name: 'Ceisiadau am adolygiad achos',
    definition:
      'Ceisiadau am adolygiad achos ymddygiad gwrthgymdeithasol am achosion y landlord, a dderbyniwyd yn y cyfnod (Deddf 2014 a.104).',
    numerator: 'Ceisiadau yn ôl y diwrnod y’u derbyniwyd.',
    denominator: null,
    exclusions: null,
  },
  clause: '3.5 c',
  unit: 'COUNT',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: { kind: 'REVIEW', within: 't.received_at >= b.starts and t.received_at < b.ends' },
};
