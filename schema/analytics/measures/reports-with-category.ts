import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const reportsWithCategory: MeasureDefinition = {
  id: Measure.REPORTS_WITH_CATEGORY,
  ENGLISH: {
    name: 'Reports with a category',
    definition:
      'Of the reports received in the period, the share of which the category of table 3.9 is recorded.',
    numerator: 'Reports with a category.',
    denominator: 'Reports received in the period.',
    exclusions: null,
  },
  WELSH: {
    name: 'Adroddiadau â chategori',
    definition: 'O’r adroddiadau a dderbyniwyd yn y cyfnod, y gyfran y cofnodwyd eu categori o dabl 3.9.',
    numerator: 'Adroddiadau â chategori.',
    denominator: 'Adroddiadau a dderbyniwyd yn y cyfnod.',
    exclusions: null,
  },
  clause: '3.5 a',
  unit: 'SHARE',
  owner: StaffRole.SERVICE_LEAD,
  version: 1,
  facts: {
    kind: 'REPORT',
    within: 't.received_at >= b.starts and t.received_at < b.ends',
    counts: 't.category is not null',
  },
};
