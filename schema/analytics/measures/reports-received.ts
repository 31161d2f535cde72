import { StaffRole } from '../../vocabulary.ts';
import { Dimension, Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const reportsReceived: MeasureDefinition = {
  id: Measure.REPORTS_RECEIVED,
  ENGLISH: {
    name: 'Reports received',
    definition: 'Reports of anti-social behaviour received in the period, whatever became of them.',
    numerator: 'Reports by the day they were received.',
    denominator: null,
    exclusions: 'None. Reports of which only the month is known count in that month.',
  },
  WELSH: {
    name: 'Adroddiadau a dderbyniwyd',
    definition:
      'Adroddiadau am ymddygiad gwrthgymdeithasol a dderbyniwyd yn y cyfnod, beth bynnag a ddaeth ohonynt.',
    numerator: 'Adroddiadau yn ôl y diwrnod y’u derbyniwyd.',
    denominator: null,
    exclusions: 'Dim. Mae adroddiadau y mae dim ond eu mis yn hysbys yn cyfrif yn y mis hwnnw.',
  },
  clause: '3.5 a',
  unit: 'COUNT',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'REPORT',
    within: 't.received_at >= b.starts and t.received_at < b.ends',
    tallies: [{ fact: 'REPORT', as: 'COUNT', carries: [Dimension.CATEGORY, Dimension.URGENCY] }],
  },
};
