import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { reviewedByItsDay } from './reviewed-by-its-day.ts';

export const managerReviewsOnTime: MeasureDefinition = {
  id: Measure.MANAGER_REVIEWS_ON_TIME,
  ENGLISH: {
    name: 'Reviews by area managers on time',
    definition:
      'Of the reviews of cases that area managers made in the period, the share made by their day; by RESULT as the review decided.',
    numerator: 'Reviews made by the day they were due.',
    denominator: 'Reviews made in the period.',
    exclusions:
      'Reviews that are owed and not made: those are on the review queue and in the report of reviews. Not the ASB case review of policy 16.',
  },
  WELSH: {
    name: 'Adolygiadau rheolwyr ardal mewn pryd',
    definition:
      'O’r adolygiadau o achosion a wnaed gan reolwyr ardal yn y cyfnod, y gyfran a wnaed erbyn eu diwrnod; yn ôl RESULT fel y penderfynodd yr adolygiad.',
    numerator: 'Adolygiadau a wnaed erbyn y diwrnod yr oeddent i’w gwneud.',
    denominator: 'Adolygiadau a wnaed yn y cyfnod.',
    exclusions:
      'Adolygiadau sydd i’w gwneud ac na wnaed: mae’r rhain yn y ciw adolygu ac yn yr adroddiad adolygiadau. Nid adolygiad achos ymddygiad gwrthgymdeithasol polisi 16.',
  },
  clause: '15.3',
  unit: 'SHARE',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: reviewedByItsDay('AREA_MANAGER'),
};
